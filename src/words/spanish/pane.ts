import type { PaneWords } from '../pane-words';
import { cells, clients, rows, say } from './say';

const { count, list, number, percent, quote } = say;

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
  stopped: 'No ha funcionado',
  register: {
    heading: 'Registro',
    place: (sheet, address) => `${quote(sheet)}, ${address}`,
    clients,
    headerRow: (row) => `encabezados en la fila ${row}`,
    excluded: (total) => `${rows(total)} sin contar`,
    below: (total) =>
      `No se incluye lo que hay más abajo: ${rows(total)}. Si hay clientes, seleccione toda la lista y vuelva a leer.`,
    lookAgain: 'Leer de nuevo',
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
    weightText: (weight, share) => `${number(weight)} de 100, ${percent(share)} de la puntuación`,
    share: (share) => percent(share),
    total: (total) => `Los pesos suman ${number(total)}; cada uno cuenta como su parte de esa suma.`,
    onlyOne: (header) => `Aquí decide solo ${quote(header)}; los pesos no cuentan.`,
    numbers: (total) => count(total, { one: 'número', other: 'números' }),
    dates: (total) => count(total, { one: 'fecha', other: 'fechas' }),
    fromText: (total) => `${number(total)} leídos de texto`,
    missing: (total) => `${number(total)} sin valor`,
    unreadable: (total) => `${number(total)} ilegibles`,
    content: {
      number: 'números',
      date: 'fechas',
      mixed: 'números y texto',
      text: 'texto',
      blank: 'sin valores',
    },
    lost: 'No está en el registro. Quítela o cambie el nombre de la columna en la hoja.',
    textColumns: (headers) => `Texto, sin usar: ${list(headers)}`,
  },
  tiers: {
    heading: 'Niveles',
    method: 'Cómo se asignan los niveles',
    quota: 'Porcentaje de clientes',
    cutoffs: 'Límites de puntuación',
    pareto: 'Porcentaje del valor (ABC)',
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
    clientShare: 'Clientes, %',
    valueShare: 'Valor, %',
    valueFrom: (header) => `El valor es la suma de ${quote(header)}.`,
    noCounts: 'Aún no hay recuento: vea el mensaje de abajo.',
  },
  notices: {
    heading: (total) => count(total, { one: 'aviso sobre los datos', other: 'avisos sobre los datos' }),
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
  },
  done: {
    heading: 'Hecho',
    placed: (total) => `${clients(total)} con nivel, comprobado celda a celda.`,
    columns: (headers) => `Escrito: ${list(headers)}.`,
    excluded: (total) => `Sin contar: ${rows(total)}.`,
    readFromText: (total) => `Leído de texto: ${cells(total)}.`,
    again: 'Cambiar y repetir',
  },
  problems: {
    heading: 'Compruebe, por favor',
    nothingSelected: 'No hay datos donde señala. Seleccione una celda de la lista y lea de nuevo.',
    noCriteria: 'No hay ninguna columna elegida. Marque al menos un criterio.',
    nothingMeasurable:
      'Ninguna columna de esta lista tiene números o fechas. Seleccione otra lista o añada una columna así.',
    limits:
      'Los límites no encajan. Los porcentajes de clientes suman 100 % como máximo, los de puntuación bajan, los del valor suben hasta 100 %.',
    tierNames: 'Cada nivel necesita su propio nombre. Cambie el vacío o el repetido.',
    changed:
      'La lista cambió después de leerla y no se escribió nada. El recuento es nuevo: compruébelo y aplique de nuevo.',
    occupied: (cell) =>
      `La celda ${cell} está ocupada y ahí va una columna nueva. Vacíe las celdas a la derecha de la lista y repita.`,
    notWritten: (cell) =>
      `La celda ${cell} no contiene lo escrito. Quite los filtros, lea de nuevo y aplique.`,
    halfWritten: 'Nuestras columnas pueden estar incompletas. Lea de nuevo y aplique para completarlas.',
  },
};
