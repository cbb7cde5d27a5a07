import { bySheet } from '../by-sheet';
import { readAsThousands } from '../read-as-thousands';
import type { NoticeSentences } from '../sentences';
import { cells, clients, inRows, lines, rows, say } from './say';

const { count, exact, list, number, percent, quote } = say;

/** One form for a single one, another for several. */
const a = (n: { readonly count: number }, one: string, several: string): string =>
  n.count === 1 ? one : several;

export const notices: NoticeSentences = {
  'model-not-json': (n) =>
    `El modelo no es JSON legible (${quote(n.detail)}). Expórtelo de nuevo o corrija el archivo.`,
  'model-too-large': (n) =>
    `El modelo supera los ${number(n.limit)} caracteres. Elija un archivo exportado por Client Tiers.`,
  'model-too-deep': (n) =>
    `El modelo supera los ${number(n.limit)} niveles. Elija un archivo exportado por Client Tiers.`,
  'model-newer': (n) =>
    `El modelo se guardó con una versión más nueva (esquema ${n.schema}; aquí se conoce ${n.known}). Actualice antes Client Tiers.`,
  'model-unknown-key': (n) =>
    `El modelo tiene una entrada desconocida en ${n.path}. Quítela o elija entre: ${list(n.known)}.`,
  'model-missing-key': (n) => `Al modelo le falta ${n.path}. Añádalo.`,
  'model-wrong-type': (n) => `El modelo tiene ${n.found} en ${n.path}. Ponga ${n.expected}.`,
  'model-out-of-range': (n) => `${quote(n.found)} en ${n.path} no es posible. Ponga ${n.expected}.`,
  'model-unknown-choice': (n) =>
    `${quote(n.found)} en ${n.path} no es una opción. Elija entre: ${list(n.known)}.`,
  'model-wrong-order': (n) =>
    n.expected === 'ascending'
      ? `Los límites en ${n.path} deben ir de menor a mayor. Póngalos en orden.`
      : `Los límites en ${n.path} deben ir de mayor a menor. Póngalos en orden.`,
  'model-limits-count': (n) =>
    `Hay ${count(n.found, { one: 'límite', other: 'límites' })} en ${n.path}, pero los niveles necesitan ${number(n.expected)}. Añada o quite límites.`,
  'model-duplicate': (n) => `${quote(n.found)} aparece dos veces en ${n.path}. Dé a cada uno su nombre.`,
  'model-unknown-name': (n) => `${quote(n.found)} en ${n.path} no existe. Elija entre: ${list(n.known)}.`,
  'model-weights-zero': () => 'Todos los pesos son cero. Dé un peso a un criterio por lo menos.',
  'unknown-column': (n) =>
    n.nearest === null
      ? `No hay ninguna columna ${quote(n.header)}${bySheet(n, { register: ' en el registro', orders: '' })}. Elija otra columna o cambie el nombre de la suya.`
      : `No hay ninguna columna ${quote(n.header)}${bySheet(n, { register: ' en el registro', orders: '' })}. ¿Quizá ${quote(n.nearest)}? Elíjala o cambie el nombre de la suya.`,
  'ambiguous-column': (n) => `Dos columnas se llaman ${quote(n.header)}. Cambie el nombre de una.`,
  'no-clients': () =>
    'No hay ningún cliente bajo los encabezados. Seleccione todo el registro, encabezados incluidos.',
  'one-client': () =>
    'Solo hay un cliente, y un nivel compara clientes. Seleccione todo el registro o añada los demás.',
  'no-header': () =>
    'No hay nombres de columna en las cinco primeras filas. Seleccione una celda de la lista, o incluya esa fila; añádala si no existe.',
  'no-numbers': (n) =>
    `La columna ${quote(n.header)} no tiene ningún número. Elija otra columna para este criterio.`,
  'orders-missing': (n) =>
    `El modelo lee pedidos (${n.path}), pero no se han dado. Añada su hoja o archivo, o quite esos criterios.`,
  'no-orders': () =>
    'Bajo los encabezados no hay ningún pedido con cliente, fecha e importe. Compruebe las columnas que nombra el modelo.',
  'no-orders-matched': (n) =>
    `${quote(n.header)}: ningún pedido es de un cliente del registro, por ejemplo ${quote(n.example)}${inRows(n)}. Los códigos deben coincidir.`,
  'text-as-number': (n) =>
    `${quote(n.header)}: ${cells(n.count)} con texto leído como número; ${quote(n.example)} es ${exact(n.read)}${inRows(n)}. Compruebe una.`,
  'text-as-date': (n) =>
    `${quote(n.header)}: ${cells(n.count)} con texto leído como fecha, por ejemplo ${quote(n.example)}${inRows(n)}. Compruebe una.`,
  'unreadable-number': (n) =>
    `${quote(n.header)}: ${cells(n.count)} sin número legible, por ejemplo ${quote(n.example)}${inRows(n)}. ${a(n, 'Cuenta como vacía; corríjala.', 'Cuentan como vacías; corríjalas.')}`,
  'unreadable-date': (n) =>
    `${quote(n.header)}: ${cells(n.count)} sin fecha legible, por ejemplo ${quote(n.example)}${inRows(n)}. ${a(n, 'Cuenta como vacía; corríjala.', 'Cuentan como vacías; corríjalas.')}`,
  'ambiguous-number': (n) =>
    `${quote(n.header)}: ${quote(n.example)} se leyó como ${exact(n.read)}, pero el signo puede ${readAsThousands(n) ? 'ser decimal' : 'separar miles'}${inRows(n)}. Compruébelo.`,
  'ambiguous-date': (n) =>
    `${quote(n.header)}: en ${quote(n.example)} no está claro cuál es el día${inRows(n)}. Escriba las fechas así: 2026-11-21.`,
  'mixed-percent': (n) =>
    `${quote(n.header)}: ${cells(n.count)} como ${quote(n.example)}${inRows(n)} quizá cien veces mayor o menor: 83% vale 0,83. Escriba todo igual.`,
  'mixed-currency': (n) =>
    `${quote(n.header)} mezcla monedas: ${list(n.marks)}. Convierta la columna a una sola moneda.`,
  'error-cell': (n) =>
    `${quote(n.header)}: ${cells(n.count)} con error, por ejemplo ${quote(n.example)}${inRows(n)}. ${a(n, 'Cuenta como vacía', 'Cuentan como vacías')}; corrija la fórmula.`,
  'missing-reading': (n) =>
    `${quote(n.header)}: ${cells(n.count)} sin valor${inRows(n)}. No ${a(n, 'cuenta como cero; complétela', 'cuentan como cero; complételas')} si puede.`,
  'future-date': (n) =>
    `${quote(n.header)}: ${cells(n.count)} con fecha posterior al día del cálculo${inRows(n)}. ${a(n, 'Cuenta como vacía', 'Cuentan como vacías')}; compruebe la fecha.`,
  'future-order': (n) =>
    `${quote(n.header)}: ${lines(n.count)} con fecha posterior al día del cálculo${inRows(n)}. Sin contar; compruebe las fechas.`,
  'order-without-client': (n) =>
    `${lines(n.count)} sin entrada en ${quote(n.header)}${inRows(n)}. Sin contar; indique el cliente.`,
  'unknown-client': (n) =>
    `${quote(n.header)}: ${lines(n.count)} de ${clients(n.clients)} fuera del registro, como ${quote(n.example)}${inRows(n)}. Sin contar; revise los códigos.`,
  'assumed-margin': (n) =>
    `${lines(n.count)} sin coste ni margen${inRows(n)}. Con el margen medio, ${percent(n.margin)}; complete lo que sepa.`,
  'margin-as-percent': (n) =>
    `${quote(n.header)}: hay márgenes mayores que 1, como ${quote(n.example)}${inRows(n)}; todos se leen como porcentajes. Compruebe uno.`,
  'totals-row': (n) =>
    `${rows(n.count)} de totales sin contar${inRows(n)}. Si es un ${bySheet(n, { register: 'cliente', orders: 'pedido' })}, cambie el nombre de la fila.`,
  'maybe-totals-row': (n) =>
    `${rows(n.count)} con nombre de total ${a(n, 'contada como cliente', 'contadas como clientes')}${inRows(n)}. ${a(n, 'Si es un total, bórrela', 'Si son totales, bórrelas')} para no contar dos veces.`,
  'blank-row': (n) =>
    `${rows(n.count)} sin datos y sin contar${inRows(n)}. No hay que hacer nada, salvo que falte algo.`,
  'missing-key': (n) =>
    `${clients(n.count)} sin entrada en ${quote(n.header)}${inRows(n)}. ${a(n, 'Tiene', 'Tienen')} nivel de todos modos; complete la clave.`,
  'duplicate-key': (n) =>
    `${clients(n.count)} con la misma entrada en ${quote(n.header)}, por ejemplo ${quote(n.example)}${inRows(n)}. Cada fila va por separado; únalas si son un cliente.`,
  'no-variation': (n) =>
    `Todos los clientes son iguales en ${quote(n.criterion)}: no influye. Quítelo o elija otra columna.`,
  'few-clients': (n) =>
    `Solo ${clients(n.clients)} con datos suficientes: muy pocos para repartir por porcentajes. Use límites de puntuación.`,
  'negative-value': (n) =>
    `${quote(n.criterion)}: ${clients(n.count)} por debajo de cero${inRows(n)}, en total ${number(n.sum)}. Los porcentajes del valor solo cuentan importes mayores que cero; revise si son devoluciones.`,
  'ties-moved-share': (n) =>
    `Los clientes iguales comparten nivel: hasta ${quote(n.tier)} hay ${percent(n.clientShare)} de los clientes en vez de ${percent(n.wanted)}. Añada un criterio que los distinga.`,
  'low-concentration': (n) =>
    `El nivel más alto reúne el ${percent(n.clientShare)} de los clientes: el valor apenas los separa. Use porcentaje de clientes o puntuación.`,
  'not-positive': (n) =>
    `${clients(n.count)} con cero o menos en ${quote(n.criterion)}${inRows(n)}. ${a(n, 'Va', 'Van')} al último nivel; revise las devoluciones.`,
  'low-coverage': (n) =>
    `${clients(n.count)} con menos del ${percent(n.minCoverage)} de los datos${inRows(n)}. ${a(n, 'Va', 'Van')} al nivel sin datos; complete los huecos.`,
  'empty-tier': (n) => `No hay clientes en ${quote(n.tier)}. Cambie su límite si debe tenerlos.`,
};
