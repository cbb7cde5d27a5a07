import { bySheet } from '../by-sheet';
import { asRead } from '../as-read';
import { readAsThousands } from '../read-as-thousands';
import type { NoticeOf, NoticeSentences } from '../sentences';
import { profitParts } from './profit-parts';
import { cells, clients, inRows, lines, rows, say } from './say';

const { count, day, exact, list, number, percent, quote } = say;

/** One form for a single one, another for several. */
const a = (n: { readonly count: number }, one: string, several: string): string =>
  n.count === 1 ? one : several;

const whyIgnored = (n: NoticeOf<'manual-ignored'>): string => {
  switch (n.why) {
    case 'tier':
      return `No existe el nivel ${quote(n.example)}; corrija el nombre.`;
    case 'reason':
      return 'Añada el motivo.';
    case 'name':
      return 'Añada el nombre de quien puede decidir.';
    case 'over':
      return 'Su plazo ha terminado; prolónguelo o vacíe la celda.';
  }
};

const whyPreviousUnfit: Readonly<Record<NoticeOf<'previous-does-not-fit'>['why'], string>> = {
  later: 'es posterior a este. Elija uno anterior.',
  unnamed: 'el modelo no indica columna de código ni de nombre y no se reconoce a nadie. Indique una.',
  clients: 'no comparten ningún cliente. Revise el archivo y la columna de código.',
  tiers: 'no comparten ningún nivel. Elija un cálculo de este modelo.',
};

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
  'model-missing-pair': (n) =>
    `En ${n.path} falta comparar ${quote(n.first)} con ${quote(n.second)}. Añada esa comparación.`,
  'model-weights-zero': () => 'Todos los pesos son cero. Dé un peso a un criterio por lo menos.',
  'previous-unreadable': (n) =>
    `El cálculo anterior no está como se guardó, en ${n.path}. Elija un archivo que haya dado client-tiers run --format json.`,
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
  'orders-missing': () =>
    'El modelo lee pedidos, pero no se han dado. Añada su hoja o archivo, o quite lo que los lee.',
  'no-orders': () =>
    'Bajo los encabezados no hay ningún pedido con cliente, fecha e importe. Compruebe las columnas que nombra el modelo.',
  'no-orders-matched': (n) =>
    `${quote(n.header)}: ningún pedido es de un cliente del registro, por ejemplo ${quote(n.example)}${inRows(n)}. Los códigos deben coincidir.`,
  'text-as-number': (n) =>
    `${quote(n.header)}: ${cells(n.count)} con texto leído como número; ${quote(n.example)} es ${asRead(say, n)}${inRows(n)}. Compruebe una.`,
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
  'mixed-units': (n) =>
    `${quote(n.header)} indica ${quote(n.unit)}, pero ${cells(n.count)} como ${quote(n.example)}${inRows(n)} ${a(n, 'lleva', 'llevan')} otra unidad. Use una sola.`,
  'mixed-currency': (n) =>
    `${quote(n.header)} mezcla monedas: ${list(n.marks)}. Convierta la columna a una sola moneda.`,
  'error-cell': (n) =>
    `${quote(n.header)}: ${cells(n.count)} con error, por ejemplo ${quote(n.example)}${inRows(n)}. ${a(n, 'Cuenta como vacía', 'Cuentan como vacías')}; corrija la fórmula.`,
  'missing-reading': (n) =>
    `${quote(n.header)}: ${cells(n.count)} sin valor${inRows(n)}. No ${a(n, 'cuenta como cero; complétela', 'cuentan como cero; complételas')} si puede.`,
  'blank-as-no': (n) =>
    `${quote(n.header)}: ${cells(n.count)} sin valor${inRows(n)}. ${a(n, 'Se lee', 'Se leen')} como no; escriba sí donde lo sea.`,
  'unknown-label': (n) =>
    `${quote(n.header)}: ${cells(n.count)} con palabras fuera del modelo, como ${quote(n.example)}${inRows(n)}. Sin contar; corríjalas o añádalas.`,
  'no-label-known': (n) =>
    `${quote(n.header)}: ninguna de sus palabras (${list(n.words.slice(0, 5).map(quote))}) está en el modelo. Cuentan como vacías; añádalas o elija otra columna.`,
  'unclear-legal-form': (n) =>
    `${quote(n.header)}: ${cells(n.count)} sin empresa ni persona clara, como ${quote(n.example)}${inRows(n)}. Sin contar; añada una columna de tipos.`,
  'unknown-referrer': (n) =>
    `${quote(n.header)}: ${cells(n.count)} sin un cliente claro, como ${quote(n.example)}${inRows(n)}. Sin contar; escriba el código.`,
  'circular-referral': (n) =>
    `${quote(n.header)}: ${clients(n.count)} con recomendación propia o circular, como ${quote(n.example)}${inRows(n)}. Sin contar; corríjala.`,
  'parts-not-counted': (n) =>
    `El beneficio neto no incluye: ${list(n.parts.map((one) => profitParts[one]))}. Si importan, indíquelos en el modelo.`,
  'part-not-counted': (n) =>
    `${quote(n.header)}: ${cells(n.count)} sin valor${inRows(n)}. Sin contar en el beneficio neto; complete lo que sepa.`,
  'whole-not-positive': (n) =>
    `${quote(n.header)}: ${cells(n.count)} con cero o menos${inRows(n)}: no hay proporción posible. Sin contar; revise la columna.`,
  'part-above-whole': (n) =>
    `${quote(n.header)} supera a ${quote(n.whole)}: ${clients(n.count)}${inRows(n)}. Una de las dos columnas es errónea; revíselas.`,
  'future-date': (n) =>
    `${quote(n.header)}: ${cells(n.count)} con fecha posterior al día del cálculo${inRows(n)}. ${a(n, 'Cuenta como vacía', 'Cuentan como vacías')}; compruebe la fecha.`,
  'future-order': (n) =>
    `${quote(n.header)}: ${lines(n.count)} con fecha posterior al día del cálculo${inRows(n)}. Sin contar; compruebe las fechas.`,
  'no-orders-in-window': (n) =>
    `Ningún pedido en los ${number(n.months)} meses hasta el ${day(n.asOf)}; el último es del ${day(n.latest)}. Lo contado en ese plazo es cero o falta: ponga el día del cálculo cerca de él.`,
  'all-long-ago': (n) =>
    `${quote(n.header)}: la última fecha, ${day(n.latest)}, es ${number(n.days)} días anterior al ${day(n.asOf)}: todos parecen perdidos. Ponga el día del cálculo cerca de ella.`,
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
  'looks-like-orders': (n) =>
    `${quote(n.header)}: cada cliente ocupa ${number(Math.round(n.perClient * 10) / 10)} filas de media, como en una lista de pedidos. Use --orders, o ponga register.duplicates: merge en el modelo.`,
  'returns-not-subtracted': (n) =>
    `${quote(n.header)} no se resta de ${quote(n.sales)}. Si debe restarse, añada a la hoja una columna con la diferencia y use esa.`,
  'formula-without-result': (n) =>
    `${quote(n.header)}: ${cells(n.count)} con fórmula sin resultado${inRows(n)}. No cuenta; abra el archivo en Excel, guárdelo y repita.`,
  'assumed-months': (n) =>
    `El valor de los clientes supone que ${quote(n.criterion)} es el margen de ${number(n.months)} meses. Si cubre otro plazo, escriba months en el informe customer-value.`,
  'missing-key': (n) =>
    `${clients(n.count)} sin entrada en ${quote(n.header)}${inRows(n)}. ${a(n, 'Tiene', 'Tienen')} nivel de todos modos; complete la clave.`,
  'duplicate-key': (n) =>
    `${clients(n.count)} con la misma entrada en ${quote(n.header)}, por ejemplo ${quote(n.example)}${inRows(n)}. Cada fila va por separado; únalas si son un cliente.`,
  'duplicate-label': (n) =>
    `${quote(n.header)}: ${clients(n.count)} con nombre repetido, por ejemplo ${quote(n.example)}${inRows(n)}. Van por separado; elija columna de código.`,
  'merged-rows': (n) =>
    `${rows(n.count)} ${a(n, 'unida', 'unidas')} por ${quote(n.header)}, por ejemplo ${quote(n.example)}${inRows(n)}. Importes sumados, últimas fechas; compruebe que sea un solo cliente.`,
  'no-variation': (n) =>
    `Todos los clientes son iguales en ${quote(n.criterion)}: no influye. Quítelo o elija otra columna.`,
  'ranked-within': (n) =>
    `Los clientes se comparan solo dentro de su grupo de ${quote(n.header)} (${count(n.groups, { one: 'grupo', other: 'grupos' })}). Lea el nivel como puesto dentro del grupo.`,
  'flat-groups': (n) =>
    `En ${count(n.groups, { one: 'grupo', other: 'grupos' })} todos los clientes son iguales en ${quote(n.criterion)}${inRows(n)}: 50 puntos cada uno. Una los grupos pequeños.`,
  'few-clients': (n) =>
    `Solo ${clients(n.clients)} con datos suficientes: muy pocos para repartir por porcentajes. Use límites de puntuación.`,
  'few-for-bins': (n) =>
    `Solo ${clients(n.clients)} con recencia, frecuencia y valor: muy pocos para dividirlos en ${number(n.bins)}. Fije sus propios límites en el modelo.`,
  'last-before-first': (n) =>
    `${clients(n.count)} con el último pedido antes que el primero${inRows(n)}. Se tratan como sin dato; revise ambas fechas.`,
  'negative-value': (n) =>
    `${quote(n.criterion)}: ${clients(n.count)} por debajo de cero${inRows(n)}, en total ${number(n.sum)}. Los porcentajes del valor solo cuentan importes mayores que cero; revise si son devoluciones.`,
  'ties-moved-share': (n) =>
    `Los clientes iguales comparten nivel: hasta ${quote(n.tier)} hay ${percent(n.clientShare)} de los clientes en vez de ${percent(n.wanted)}. Añada un criterio que los distinga.`,
  'low-concentration': (n) =>
    `El nivel más alto reúne el ${percent(n.clientShare)} de los clientes: el valor apenas los separa. Use porcentaje de clientes o puntuación.`,
  'inconsistent-comparisons': (n) =>
    `Las comparaciones de ${list(n.criteria)} se contradicen (razón ${number(n.inconsistency)}; lo usual es 0,1 como máximo). Compare de nuevo estos tres.`,
  'not-positive': (n) =>
    `${clients(n.count)} con cero o menos en ${quote(n.criterion)}${inRows(n)}. ${a(n, 'Va', 'Van')} al último nivel; revise las devoluciones.`,
  'low-coverage': (n) =>
    `${clients(n.count)} con menos del ${percent(n.minCoverage)} de los datos${inRows(n)}. ${a(n, 'Va', 'Van')} al nivel sin datos; complete los huecos.`,
  'natural-breaks': (n) =>
    `Los niveles se cortan donde ${n.logarithmic ? 'los valores (sus logaritmos)' : 'los valores'} se separan solos; explican el ${percent(n.fit)} de las diferencias. Anote los límites si deben quedarse.`,
  'few-different-values': (n) =>
    `${quote(n.criterion)} tiene ${count(n.different, { one: 'valor', other: 'valores distintos' })} para ${number(n.classes)} niveles, y los últimos quedan vacíos. Pida menos niveles.`,
  'no-structure': (n) =>
    `No se pueden calcular límites de ${quote(n.criterion)}: pocos clientes, todos iguales o ninguno sobre cero. Ponga límites propios.`,
  'stages-at-zero': (n) =>
    `${quote(n.header)}: ${clients(n.count)} en una etapa de valor 0: ${list(n.words.slice(0, 3).map(quote))}${inRows(n)}. Dele en el modelo de 0 a 1.`,
  'stage-paid': (n) =>
    `${quote(n.header)}: ${clients(n.count)} en una etapa anterior al primer pago, aunque los pedidos muestran uno${inRows(n)}. Corrija la etapa.`,
  'too-many-groups': (n) =>
    `${quote(n.header)} tiene ${number(n.groups)} textos distintos; como grupos valen hasta ${number(n.most)}. Elija la columna de los grupos.`,
  'empty-tier': (n) => `No hay clientes en ${quote(n.tier)}. Cambie su límite si debe tenerlos.`,
  'counted-twice': (n) =>
    `${quote(n.criterion)} y ${quote(n.other)} cuentan dos veces la misma cifra: en total y por tiempo. Deje una, salvo que sea a propósito.`,
  'manual-ignored': (n) =>
    `${quote(n.header)}: ${clients(n.count)} con un nivel manual que no se aplica${inRows(n)}. ${whyIgnored(n)}`,
  'manual-endless': (n) =>
    `${quote(n.header)}: ${clients(n.count)} con un nivel manual sin fin${inRows(n)}. Se aplica; añada su último día.`,
  'nothing-to-damp': () =>
    'Este método compara varios valores y ningún margen puede frenar: los niveles cambian enseguida. Desactive la amortiguación.',
  'no-previous-run': () =>
    'No se ha dado un cálculo anterior y no se sabe quién cambió de nivel. Elija uno hecho con este modelo.',
  'report-column-unread': (n) =>
    `La columna ${quote(n.header)} no tiene ${n.content === 'date' ? 'fechas' : 'números'}${inRows(n)}; los informes prescinden de ella. Corrija sus celdas o indique otra columna.`,
  'previous-does-not-fit': (n) =>
    `El cálculo anterior, del ${day(n.asOf)}, no encaja: ${whyPreviousUnfit[n.why]}`,
  'previous-few-clients': (n) =>
    `Solo ${number(n.found)} de ${clients(n.clients)} estaban en el cálculo anterior, del ${day(n.asOf)}. Compruebe que es de este registro.`,
  'previous-unsure': (n) =>
    `${clients(n.count)} no se distinguen entre los dos cálculos, por ejemplo ${quote(n.example)}${inRows(n)}. No se comparan; dé a cada uno su código.`,
};
