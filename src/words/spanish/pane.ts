import type { PaneWords } from '../pane-words';
import { cells, clients, rows, say } from './say';

const { count, list, number, percent, quote } = say;

/** The button that reads the list again, as the sentences call it. */
const LOOK_AGAIN = 'Leer de nuevo';

const span = (from: number, to: number): string => (from === to ? `fila ${from}` : `filas ${from}–${to}`);

export const pane: PaneWords = {
  title: 'Niveles de clientes',
  promise: 'Reparta esta lista de clientes en niveles con sus propias reglas.',
  privacy: 'Nada sale de este equipo.',
  start: {
    heading: 'Elija la lista de clientes',
    hint: 'Seleccione cualquier celda de la lista: una fila por cliente y los nombres de columna arriba. Después pulse el botón.',
    action: 'Usar la lista seleccionada',
  },
  looking: 'Leyendo la lista…',
  found: (total) => `Lista encontrada: ${clients(total)}.`,
  stopped: { failed: 'No ha funcionado', byUser: 'Detenido' },
  register: {
    heading: 'Registro',
    place: (sheet, address) => `${quote(sheet)}, ${address}`,
    clients,
    headerRow: (row) => `encabezados en la fila ${row}`,
    excluded: (total) => `${rows(total)} sin contar`,
    below: (from, to, action) =>
      `No se incluye lo de más abajo: ${span(from, to)}. Si hay clientes, seleccione toda la lista y pulse ${quote(action)}.`,
    lookAgain: LOOK_AGAIN,
    columns: 'Columnas de clave y nombre',
    key: 'Columna clave',
    label: 'Nombre del cliente',
    none: 'Ninguna',
  },
  saved: {
    fits: (name, found, total) =>
      found === total
        ? `El modelo guardado ${quote(name)} encaja: ${found} de ${total} columnas.`
        : `El modelo guardado ${quote(name)} encaja en parte: ${found} de ${total} columnas.`,
    lastRun: (day) => `Último cálculo: ${day}.`,
    use: 'Usar el guardado',
    startAnew: 'Empezar de nuevo',
    inUse: (name) => `Se usa el modelo guardado ${quote(name)}.`,
    notInUse: 'Lo elegido abajo no es este modelo.',
  },
  criteria: {
    heading: 'Criterios',
    hint: '¿Qué columnas hacen valioso a un cliente?',
    directionOf: (header) => `Sentido de ${header}`,
    more: 'Más es mejor',
    less: 'Menos es mejor',
    recent: 'Reciente es mejor',
    longAgo: 'Antiguo es mejor',
    weight: 'Peso',
    weightOf: (header) => `Peso de ${header}`,
    weightText: (weight, share) => `${number(weight)} de 100; ${percent(share)} de la puntuación`,
    share: (share) => percent(share),
    total: (total) => `Los pesos suman ${number(total)}; cada uno cuenta como su parte de esa suma.`,
    onlyOne: (header) => `Aquí decide solo ${quote(header)}; los pesos no cuentan.`,
    numbers: (total) => count(total, { one: 'número', other: 'números' }),
    dates: (total) => count(total, { one: 'fecha', other: 'fechas' }),
    fromText: (total) => `${number(total)} leídos de texto`,
    missing: (total) => `${number(total)} sin valor`,
    unreadable: (total) => `${number(total)} ilegibles`,
    range: (from, to) => (from === to ? `todos ${from}` : `de ${from} a ${to}`),
    content: {
      number: 'números',
      date: 'fechas',
      mixed: 'números y texto',
      text: 'texto',
      blank: 'sin valores',
    },
    twice: 'Otra columna tiene el mismo nombre. Cambie uno de los dos en la hoja para usarla.',
    lost: 'No está en el registro. Desmárquela y marque otra columna.',
    fromOrders: 'Lee los pedidos, y el panel no puede. Desmárquelo o use la línea de comandos.',
    renamed: 'No está en el registro. Elija la columna que la sustituye o desmárquela.',
    readInstead: (header) => `Columna en lugar de ${header}`,
    chooseColumn: 'Usar la columna…',
    textColumns: (headers) => `Texto, sin usar: ${list(headers)}`,
  },
  day: {
    label: 'Día del cálculo',
    today: 'Hoy',
    latest: 'El último día de la lista',
    own: 'Otro día',
    date: 'Fecha',
  },
  tiers: {
    heading: 'Niveles',
    method: 'Cómo se asignan los niveles',
    quota: 'Porcentaje de clientes',
    cutoffs: 'Límites de puntuación',
    pareto: 'Porcentaje del valor (ABC)',
    kept: (method) => `Como en el modelo: ${method}`,
    keptHint: 'Sus límites se mantienen; se cambian en el archivo del modelo.',
    methods: {
      counts: 'números de clientes',
      quantiles: 'cuantiles',
      breaks: 'cortes naturales',
      'computed-abc': 'ABC calculado',
      xyz: 'XYZ por regularidad',
      matrix: 'matriz de dos criterios',
      rfm: 'RFM',
      lifecycle: 'ciclo de vida',
      stage: 'etapas',
      portfolio: 'grupos de cartera',
      map: 'tipos de cliente',
      'key-clients': 'clientes clave',
    },
    reading: 'Columna que cuenta',
    nameOf: (place) => `Nombre del nivel ${place}`,
    limitOf: (tier) => `Límite de ${tier}`,
    percentOfClients: '% de clientes',
    percentOfValue: '% del valor',
    points: 'puntos o más',
    reach: 'o más',
    rest: 'el resto',
    caption: 'Clientes por nivel',
    tier: 'Nivel',
    clients: 'Clientes',
    count: 'n.º',
    percent: '%',
    value: 'Valor',
    valueFrom: (header) => `El valor es la suma de ${quote(header)}.`,
    noCounts: 'Aún no hay recuento: vea el mensaje de abajo.',
  },
  notices: {
    heading: (checks, notes) =>
      [
        ...(checks > 0 ? [`${number(checks)} por comprobar`] : []),
        ...(notes > 0 ? [count(notes, { one: 'nota', other: 'notas' })] : []),
      ].join(' · '),
    likewise: (columns) => `Lo mismo: ${list(columns.map(quote))}`,
    means: (example) => `¿Qué significa ${quote(example)}?`,
    error: 'Error',
    warning: 'Compruebe',
    info: 'Nota',
  },
  apply: {
    action: (total) => `Aplicar a ${clients(total)}`,
    waiting: 'Aplicar',
    writes: (headers) => `Solo escribe estas columnas a la derecha de la lista: ${list(headers)}.`,
  },
  progress: {
    heading: 'Trabajando con la lista',
    read: 'Leer',
    calculate: 'Calcular',
    write: 'Escribir',
    verify: 'Verificar',
    done: 'hecho',
    now: 'en curso',
    later: 'pendiente',
    cancel: 'Cancelar',
    stop: 'Detener y restaurar',
    stopping: 'Deteniendo…',
    stoppingHint:
      'Lo escrito se deshará en cuanto responda el programa. Si el programa se cierra antes, se ofrecerá restaurarlo la próxima vez que abra el libro.',
  },
  done: {
    heading: 'Hecho',
    placed: (total) => `${clients(total)} con nivel, comprobado celda a celda.`,
    unknown: (total, tier) => `En ${quote(tier)}: ${clients(total)}. Se sabe demasiado poco.`,
    columns: (headers) => `Escrito: ${list(headers)}.`,
    uncoloured: 'Todo está escrito; solo faltan los colores. Aplique otra vez para intentarlo de nuevo.',
    excluded: (total) => `Sin contar: ${rows(total)}.`,
    readFromText: (total) => `Leído de texto: ${cells(total)}.`,
    again: 'Cambiar y repetir',
    restore: 'Restaurar lo anterior',
    restoreHint:
      'Deja la hoja como estaba antes de este cálculo: se quitan las columnas nuevas y vuelven los valores anteriores. Se ofrece mientras no cierre el panel ni escriba otro cálculo.',
  },
  puttingBack: { heading: 'Restaurando', text: 'La hoja se está dejando como estaba.' },
  aftermath: {
    heading: 'Restaurado',
    untouched: 'No hemos cambiado nada en la hoja.',
    putBack: (matching, total) =>
      total === 0
        ? 'La hoja está como estaba.'
        : `La hoja se dejó como estaba y se comprobó: coinciden ${number(matching)} de ${number(total)} celdas.`,
    changed: (total, cell) =>
      total === 1
        ? `Restaurado y comprobado, salvo una celda que se cambió después y se dejó como está: ${cell}.`
        : `Restaurado y comprobado, salvo ${cells(total)} que se cambiaron después y se dejaron como están; la primera es ${cell}.`,
    mixed: (range) =>
      `No se pudo restaurar la hoja: en ${range} puede haber valores nuevos junto a los antiguos.`,
    copy: (sheet) => `Los valores antiguos están en la última hoja, ${quote(sheet)}. Cópielos desde allí.`,
    noCopy: 'Si se está editando una celda, pulse Entrar. Después pulse el botón de abajo y elija restaurar.',
  },
  unfinished: {
    heading: 'Cálculo sin terminar',
    text: (day, sheet, columns) =>
      `Un cálculo del ${day} en ${quote(sheet)} no terminó. En sus columnas (${list(columns)}) puede haber valores nuevos junto a los antiguos.`,
    restorable: 'Restaurar deja la hoja como estaba antes de ese cálculo.',
    tooMuch:
      'Los valores antiguos no se pudieron conservar. Deje la hoja como está, aplique y elija sobrescribir: así las columnas quedan completas.',
    putBack: 'Restaurar',
    keep: 'Dejar como está',
  },
  problems: {
    heading: 'Compruebe, por favor',
    nothingSelected: 'No hay datos donde señala. Seleccione una celda de la lista y pulse el botón.',
    noCriteria: 'Marque las columnas que hacen valioso a un cliente: una por lo menos.',
    nothingMeasurable:
      'Ninguna columna de esta lista tiene números o fechas. Seleccione otra lista o añada una columna así.',
    nothingCountable:
      'El porcentaje del valor necesita una columna marcada de números en la que más sea mejor, como los ingresos. Marque una o elija otro modo.',
    shares:
      'Cada porcentaje de clientes debe ser mayor que 0 % y juntos pueden llegar a 100 %. El último nivel recibe el resto.',
    cutoffs:
      'Los límites deben bajar de nivel en nivel: el mejor tiene el más alto. Cambie el que no sigue el orden.',
    cutoffsRising:
      'Los límites deben subir de nivel en nivel: el mejor tiene el más bajo. Cambie el que no sigue el orden.',
    cuts: 'Los porcentajes del valor deben subir de nivel en nivel: el primero mayor que 0 %, el último 100 % como máximo. Cambie el que no encaja.',
    weight: (header) => `El peso de ${quote(header)} debe estar entre 0 y ${number(1e9)}.`,
    emptyTierName: 'Un nivel no tiene nombre. Póngale uno.',
    longTierName: 'El nombre de un nivel es demasiado largo. Use 60 caracteres como máximo.',
    sameTierName: (name) => `Dos niveles se llaman ${quote(name)}. Cambie el nombre de uno.`,
    stopped: 'Detenido.',
    changed: 'La lista cambió desde que se leyó. Vuelva a leer: sus ajustes se conservan.',
    moved: 'Las filas cambiaron de lugar mientras se escribían los niveles. Vuelva a leer y aplique.',
    notOurs: (header, cell) =>
      `La celda ${cell} de la columna ${quote(header)} ya no contiene lo que se escribió. Para conservarla, cambie el título de la columna; o sobrescríbala.`,
    notOursSomewhere: (header, cell) =>
      `La columna ${quote(header)} (${cell}) ya no contiene lo que se escribió: se cambiaron celdas a mano, se borraron clientes o se corrigieron claves. Para conservarla, cambie su título; o sobrescríbala.`,
    moreNotOurs: (total) =>
      total === 1 ? 'También cambió otra celda.' : `También cambiaron otras ${cells(total)}.`,
    ordersMissing:
      'El modelo guardado lee pedidos, y el panel no puede. Desmarque lo que los lee y marque columnas de esta lista, o use la línea de comandos.',
    writeOver: 'Sobrescribir',
    underWay: 'Otra ventana está escribiendo niveles. Espere a que termine y vuelva a leer.',
    overtaken:
      'Después se escribió otra vez. Lo anterior ya no se puede reponer: vuelva a leer y siga desde lo que hay.',
    newerRecord:
      'En este libro se usó una versión más nueva. Actualice primero esta, para no perder los modelos guardados.',
    occupied: (cell, column) =>
      `La celda ${cell} está ocupada y ahí va una columna nueva. Vacíela o muévala, o inserte columnas vacías antes de ${column}; después aplique de nuevo.`,
    occupiedByTable: (cell) =>
      `La celda ${cell} está ocupada y la tabla necesita espacio a su derecha. Vacíela o mueva lo que hay allí y aplique de nuevo.`,
    notWritten: (cell) =>
      `La celda ${cell} no contiene lo escrito. Quite los filtros, pulse ${quote(LOOK_AGAIN)} y aplique.`,
  },
};
