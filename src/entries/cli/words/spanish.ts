import type { CliWords } from './cli-words';

export const spanish: CliWords = {
  usage: {
    help: 'client-tiers --help explica cómo se usa.',
    noCommand: 'falta el comando',
    unknownCommand: (name) => `no existe el comando «${name}»`,
    takesNo: (command, option) => `${command} no admite ${option}`,
    takesNothing: (command, surplus) => `${command} no lleva nada más; sobra «${surplus}»`,
    needsRegister: 'run necesita un registro: client-tiers run <register.xlsx|register.csv> …',
    oneRegister: (surplus) => `run lleva un solo registro; sobra «${surplus}»`,
    needsModel: 'run necesita un modelo: --model <model.json>',
    asOf: (text) => `--as-of lleva un día como AAAA-MM-DD, no «${text}»`,
    format: (text) => `--format lleva table o json, no «${text}»`,
    out: '--out lleva un nombre que termine en .xlsx, .xlsm, .csv, .tsv o .txt',
    freeze: '--freeze lleva un nombre que termine en .json',
    needsName: (known) => `preset necesita un nombre: ${known}`,
    oneName: (surplus) => `preset lleva un solo nombre; sobra «${surplus}»`,
    noPreset: (name, known) => `no existe el modelo preparado «${name}»; hay ${known}`,
    sheetOfNone: '--sheet acompaña a un registro: --register ARCHIVO',
  },
  causes: {
    ENOENT: 'no existe ese archivo o carpeta',
    EISDIR: 'es una carpeta',
    EACCES: 'se niega el acceso',
    EPERM: 'se niega el acceso',
    EROFS: 'el disco es de solo lectura',
    ENOSPC: 'el disco está lleno',
  },
  writing: {
    gone: (place) => `${place} no está`,
    protected: (sheet) =>
      `la hoja ${sheet} está protegida: quite la protección o copie el registro a otra hoja`,
    merged: (cell) => `${cell} está en celdas combinadas: sepárelas`,
    'array-formula': (cell) => `${cell} es parte de una fórmula que llena varias celdas: mueva esa fórmula`,
    pivot: (cell) => `${cell} es parte de una tabla dinámica: muévala o copie el registro a otra hoja`,
    occupied: (cell) => `${cell} está donde irían las columnas nuevas: mueva lo que hay allí`,
    'no-column': () =>
      'la hoja termina a la derecha del registro: borre columnas o copie el registro a otra hoja',
    unsupported: (detail) => `el archivo no admite este cambio: ${detail}`,
  },
  text: {
    tooLarge: (limit) => `es demasiado grande (límite ${limit})`,
    workbook: 'es un libro, diga lo que diga su nombre: guarde antes la hoja como CSV',
    notText: 'no es un archivo de texto: guarde la hoja como CSV',
    unclosedQuote: (row) => `una comilla abierta en la fila ${row} no se cierra: corrija esa fila`,
    empty: 'el archivo está vacío',
    encoding: (name) => `se supuso la codificación ${name}`,
  },
  unusable: {
    register: 'el registro no sirve',
    model: 'el modelo no sirve',
    orders: 'los pedidos no sirven',
  },
  sheets: {
    none: (file) => `${file} no tiene hojas: --sheet es para libros`,
    missing: (sheet, known) => `no hay ninguna hoja «${sheet}»; hay ${known}`,
    emptyFile: 'el archivo está vacío',
    empty: (sheet) => `la hoja «${sheet}» está vacía`,
  },
  previous: {
    notJson: 'no es JSON: elija un archivo que imprimió run --format json',
    tooLarge: (bytes) => `es demasiado grande (límite ${bytes} bytes)`,
    none: 'no es un cálculo anterior',
  },
  columns: {
    notOurs: (header, cell) =>
      `la celda ${cell} de la columna «${header}» ya no contiene lo que escribió Client Tiers: cambie el título de la columna para conservarla, o vacíe la columna para que se escriba de nuevo`,
    notOursSomewhere: (header, cell) =>
      `la columna «${header}» (${cell}) ya no contiene lo que escribió Client Tiers (se cambiaron celdas a mano, se borraron clientes o se corrigieron claves): cambie su título para conservarla, o vacíela para que se escriba de nuevo`,
    occupied: (cell) =>
      `la celda ${cell} está ocupada y ahí va una columna nueva: vacíela o mueva lo que hay allí`,
    occupiedByTable: (cell) =>
      `la celda ${cell} está ocupada y la tabla necesita espacio a su derecha: vacíela o mueva lo que hay allí`,
    newerRecord: 'en este libro se usó una versión más nueva de Client Tiers: actualice primero esta',
    moved: 'las filas cambiaron de lugar mientras se escribían los niveles',
    notWritten: (cell) => `la celda ${cell} no contiene lo escrito`,
    known: (headers) => `Las columnas son ${headers}.`,
  },
  outputs: {
    isRegister: (option) => `${option} es el propio registro, que nunca se cambia`,
    isModel: (option) => `${option} es el propio modelo`,
    isPrevious: (option) => `${option} es el propio cálculo anterior`,
    isOrders: (option) => `${option} son los propios pedidos, que nunca se cambian`,
    folder: (path) => `${path} es una carpeta`,
    exists: (path) => `${path} ya existe; --force lo reemplaza`,
    macros: (file) => `${file} tiene macros: dé a --out un nombre que termine en .xlsm`,
    noMacros: (file) => `${file} no tiene macros: dé a --out un nombre que termine en .xlsx`,
    recoded: (file) => `${file} está en UTF-8; el original no lo estaba`,
    guarded: (file, count, cell) =>
      `${file}: lleva un apóstrofo delante todo texto que una hoja de cálculo tomaría por fórmula; son ${count} y el primero está en ${cell}`,
    written: (file, headers) => `${file} escrito, con las columnas ${headers}`,
    hidden: (column, header) =>
      `la columna ${column} (${header}) está oculta en esta hoja: muéstrela para verla`,
    ownAtEnd: (headers) =>
      `las últimas columnas (${headers}) son de un cálculo anterior: no se leen, y el archivo nuevo tiene las nuevas en su lugar`,
    pane: 'Para ver cómo cambian los niveles con un peso: `npm start` abre el banco de trabajo (README.md)',
  },
  orders: {
    unnamed: '--orders: el modelo no dice cómo se llaman las columnas de los pedidos ("orders")',
    needed: 'el modelo lee pedidos: --orders <file.csv u hoja> dice dónde están',
    outside: (file) =>
      `el modelo da «${file}» como archivo de los pedidos (orders.file): un modelo solo puede nombrar un archivo junto al registro; escriba su nombre sin carpetas y póngalo allí, o use --orders <file>`,
    byModel: (sheet) => `el modelo lee pedidos de una hoja «${sheet}»`,
    byOption: (sheet) => `--orders "${sheet}"`,
    textHasNone: (asked, register) =>
      `${asked}, pero ${register} es un archivo de texto, que no tiene hojas: dé el archivo de los pedidos: --orders <file.csv o file.xlsx>`,
    noSuchSheet: (asked, register, known) =>
      `${asked}, pero ${register} no tiene esa hoja; hay ${known}: nombre una o dé el archivo de los pedidos: --orders <file.csv o file.xlsx>`,
  },
  leftOut: {
    read: (area, sheet, isTable, rest) =>
      `se leyó ${isTable ? 'la tabla' : 'la lista'} ${area} de la hoja «${sheet}»; quedaron fuera ${rest.join(' y ')}`,
    rows: (from, to) => `las filas ${from} a ${to} de debajo`,
    columns: (from, to) => `las columnas ${from} a ${to} de su derecha`,
  },
  frozen: {
    written: (file) => `${file} escrito: el modelo con los límites de este cálculo en números`,
    nobodyMoves: 'con él ningún cliente de este registro cambiaría de nivel',
    moves: (count, names, more) =>
      `con él ${count === 1 ? 'cambiaría de nivel 1 cliente' : `cambiarían de nivel ${count} clientes`} de este registro: ${names.join(', ')}${more > 0 ? ` y ${more} más` : ''}`,
    move: (client, from, to) => `${client} (de ${from} a ${to})`,
    still: (what) => `todavía compara clientes entre sí: ${what.join(', ')}`,
    compared: {
      groups: 'los puestos dentro de los grupos',
      scale: 'las escalas sin valores',
      method: 'los porcentajes del método',
      rfm: 'los tramos de RFM',
      matrix: 'los porcentajes de la matriz',
      ideal: 'la cercanía al cliente ideal',
      'key-clients': 'los porcentajes de clientes clave',
    },
  },
  preset: {
    lacking: (header, criterion, content) =>
      `no se encontró columna para «${header}»: ${criterion === null ? 'el método' : `el criterio «${criterion}»`} necesita ${content}; ponga su título en lugar de «${header}»`,
    contents: {
      number: 'una columna de números',
      text: 'una columna de textos',
      date: 'una columna de fechas',
      any: 'una columna',
    },
    open: (header, words, filling) =>
      `POR RELLENAR, columna «${header}»: solo usted sabe qué significa ${words.join(', ')}; ${filling}`,
    filling: {
      coefficients:
        'por ahora cuenta como 0: dé a cada uno en "coefficients" lo cerca que está del pago, de 0 a 1',
      tiers: 'por ahora es "D": dé a cada uno su nivel en "labels"',
      points: 'por ahora cuenta como dato que falta: dé a cada uno en "labels" sus puntos, de 0 a 100',
    },
    turnover: (header) =>
      `cuenta «${header}» porque no se encontró columna de beneficio: la facturación sola puede engañar`,
  },
  progress: { reading: 'Leyendo', calculating: 'Calculando', writing: 'Escribiendo' },
};
