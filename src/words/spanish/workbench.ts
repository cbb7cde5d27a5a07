import type { WorkbenchWords } from '../workbench-words';
import { say } from './say';

const { join, quote } = say;

export const workbench: WorkbenchWords = {
  bar: {
    label: 'Libro',
    open: 'Abrir',
    save: 'Guardar una copia',
    undo: 'Deshacer',
    redo: 'Rehacer',
    sample: 'Registro de ejemplo',
    dark: 'Colores oscuros',
    notDrawn: 'Qué no se muestra',
    unsaved: 'sin guardar',
  },
  sheet: {
    label: 'Hoja',
    loading: 'Cargando la hoja…',
    opening: (file) => `Abriendo ${quote(file)}…`,
    unseen:
      'La hoja se dibuja como una imagen que los lectores de pantalla no leen. El panel de al lado encuentra la lista, funciona sin la hoja y da sus respuestas como texto y tablas. F6 pasa de la barra a la hoja y al panel.',
  },
  paneWidth: 'Ancho del panel',
  toPane: 'Ir al panel',
  drop: 'Suelte el archivo aquí para abrirlo',
  ask: {
    heading: 'Hay cambios sin guardar',
    text: (changed, next) => `${quote(changed)} tiene cambios. Al abrir ${quote(next)} se perderían.`,
    saveFirst: 'Guardar una copia y abrir',
    discard: 'Abrir sin guardar',
    stay: 'Quedarse aquí',
  },
  messages: {
    label: 'Mensajes',
    close: 'Cerrar este mensaje',
    opened: (file) => `Abierto: ${quote(file)}.`,
    saved: (file) =>
      `Se guardó una copia como ${quote(file)} en sus descargas. El archivo que abrió no ha cambiado.`,
    notOpened: (file) => `${quote(file)} no se abrió.`,
    notSaved: (file) => `${quote(file)} no se guardó.`,
    notDrawn: (things) =>
      `Este archivo contiene cosas que aquí no se muestran: ${join(things)}. Se quedan en el archivo.`,
    firstOnly: (file) => `Solo se abre un archivo a la vez: ${quote(file)}.`,
    guessedEncoding: (encoding) =>
      `Las letras de este archivo se leyeron como ${encoding}. Si se ven mal, guárdelo en UTF-8 y ábralo de nuevo.`,
    busy: 'Aún hay algo en marcha. Espere a que termine y vuelva a intentarlo.',
  },
  things: {
    chart: 'gráficos',
    picture: 'imágenes',
    shape: 'formas',
    comment: 'comentarios',
    pivot: 'tablas dinámicas',
    slicer: 'segmentaciones',
    sparkline: 'minigráficos',
    control: 'botones y controles',
  },
  attempts: {
    'rows-columns':
      'Aquí no se pueden insertar, eliminar, mover, ocultar ni inmovilizar filas y columnas. Hágalo en su programa de hojas de cálculo y abra de nuevo el archivo.',
    sheets:
      'Aquí no se pueden añadir, eliminar, renombrar ni mover hojas. Hágalo en su programa de hojas de cálculo y abra de nuevo el archivo.',
    merges:
      'Aquí no se pueden combinar ni dividir celdas. Hágalo en su programa de hojas de cálculo y abra de nuevo el archivo.',
    styles:
      'Aquí no se puede cambiar el aspecto de las celdas. Los valores y las fórmulas sí; el aspecto, en su programa de hojas de cálculo.',
    tables:
      'Aquí no se pueden cambiar tablas, sus encabezados, filtros ni el orden. Hágalo en su programa de hojas de cálculo y abra de nuevo el archivo.',
    rules:
      'Aquí no se pueden cambiar reglas de color. Las de los niveles llegan al aplicar; cambie las demás en su programa de hojas de cálculo.',
    protected:
      'La hoja está protegida. Quite la protección en su programa de hojas de cálculo y abra de nuevo el archivo.',
    'array-formula':
      'Esta celda pertenece a una fórmula que llena varias celdas. Cambie la fórmula en su primera celda.',
    merged: 'Esta celda está dentro de celdas combinadas. Cambie la primera de ellas.',
    pivot:
      'Esta celda pertenece a una tabla dinámica. Cámbiela en su programa de hojas de cálculo y abra de nuevo el archivo.',
    other: 'El archivo no podría conservarlo y no se hizo. Aquí se cambian valores y fórmulas de las celdas.',
  },
  problems: {
    'no-workbook': () =>
      'No es un libro de Excel ni un texto con separadores. Guárdelo como .xlsx o .csv y ábralo.',
    xls: () =>
      'Está en el antiguo formato .xls. Guárdelo como .xlsx en su programa de hojas de cálculo y ábralo.',
    xlsb: () => 'Es un libro binario .xlsb. Guárdelo como .xlsx en su programa de hojas de cálculo y ábralo.',
    'date-1904': () =>
      'Sus fechas se cuentan desde 1904 y se verían con cuatro años de diferencia. Desactívelo en su programa de hojas de cálculo (Excel: Opciones > Avanzadas > sistema de fechas 1904), revise las fechas y ábralo de nuevo.',
    template: () =>
      'Es una plantilla para libros nuevos. Haga de ella un libro: guárdela como .xlsx (.xlsm si tiene macros) y ábralo.',
    encrypted: () =>
      'Lo protege una contraseña. Quítela en su programa de hojas de cálculo y ábralo de nuevo.',
    strict: () => 'Es un libro «Strict Open XML». Guárdelo como .xlsx normal y ábralo.',
    zip64: () =>
      'Está comprimido como solo lo están los archivos muy grandes. Guarde solo la lista como .xlsx y ábrala.',
    damaged: (detail) =>
      `Está dañado (${quote(detail)}). Repárelo y guárdelo en su programa de hojas de cálculo y ábralo de nuevo.`,
    unsafe: (detail) =>
      `Está hecho como los archivos dañinos (${quote(detail)}). Pida otra copia a quien se lo dio.`,
    'too-large': () =>
      'Es demasiado grande para trabajar aquí. Guarde solo la lista en un archivo propio y ábralo.',
    'no-column': () =>
      'La hoja termina a la derecha de la lista. Elimine columnas o copie la lista a otra hoja.',
    'no-sheet': () => 'No contiene ninguna hoja con celdas. Abra un libro que la tenga.',
    gone: (detail) => `Una hoja o tabla ya no está: ${quote(detail)}. Abra de nuevo el archivo.`,
    protected: (detail) =>
      `Una hoja está protegida: ${quote(detail)}. Quite la protección y abra de nuevo el archivo.`,
    merged: (detail) =>
      `${quote(detail)} está dentro de celdas combinadas. Deshaga ese cambio y guarde de nuevo.`,
    'array-formula': (detail) =>
      `${quote(detail)} pertenece a una fórmula que llena varias celdas. Deshaga ese cambio y guarde de nuevo.`,
    pivot: (detail) =>
      `${quote(detail)} pertenece a una tabla dinámica. Deshaga ese cambio y guarde de nuevo.`,
    occupied: (detail) => `${quote(detail)} ya está ocupado. Deshaga ese cambio y guarde de nuevo.`,
    unsupported: (detail) =>
      `El archivo no admite este cambio: ${quote(detail)}. Deshágalo y guarde de nuevo.`,
    'not-text': () => 'No es ni un libro ni un texto. Guarde la lista como .xlsx o .csv y ábrala.',
    'unclosed-quote': (row) =>
      `Las comillas abiertas en la fila ${row} no se cierran. Corrija esa fila y abra de nuevo el archivo.`,
    empty: () => 'No contiene nada. Abra un archivo con una lista de clientes.',
    unreadable: () =>
      'El navegador no pudo leerlo. Compruebe que sigue ahí y no está bloqueado, y elíjalo de nuevo.',
    grid: () => 'No se pudo cargar la hoja. Recargue la página; si se repite, inicie de nuevo el programa.',
    unknown: (detail) => `El programa informó: ${quote(detail)}. Recargue la página e inténtelo de nuevo.`,
  },
};
