import type { FaultSentences } from '../sentences';
import { say } from './say';

export const faults: FaultSentences = {
  'cell-editing': () => 'Hay una celda en edición. Pulse Intro en la hoja y repita.',
  'no-selection': () =>
    'Hay varias áreas, un dibujo u otra ventana en la selección. Haga clic en una celda de la lista y pulse «Leer de nuevo».',
  protected: () => 'La hoja está protegida. Quite la protección o copie el registro a otra hoja y repita.',
  merged: (cell) => `La celda ${cell} está combinada con otras. Deshaga la combinación y repita.`,
  'array-formula': (cell) =>
    `La celda ${cell} pertenece a una fórmula de varias celdas. Traslade la fórmula y repita.`,
  pivot: (cell) => `La celda ${cell} pertenece a una tabla dinámica. Copie el registro a otra hoja y repita.`,
  occupied: (cell) => `La celda ${cell} está donde irían las columnas nuevas. Trasládela y repita.`,
  gone: () => 'La hoja, la tabla o las celdas ya no existen. Seleccione de nuevo el registro.',
  touched: (cell) =>
    `La celda ${cell} cambió justo antes de escribirse y se dejó como está. Vuelva a leer la lista e inténtelo de nuevo.`,
  'too-large': () =>
    'El registro es demasiado grande para este programa. Seleccione menos columnas o filas y repita.',
  'no-column': () =>
    'La hoja termina a la derecha del registro. Elimine columnas o copie el registro a otra hoja y repita.',
  unsupported: () =>
    'A esta versión del programa le falta una función necesaria. Actualícelo o abra el libro en otro más nuevo.',
  'not-kept': () => 'El libro no conservó lo guardado. Compruebe que se puede modificar y guardar, y repita.',
  busy: () => 'El programa está ocupado. Espere un momento y repita.',
  unknown: (detail) =>
    `El programa comunicó un error: ${say.quote(detail)}. Repita; si vuelve a ocurrir, guarde el libro y ábralo otra vez.`,
};
