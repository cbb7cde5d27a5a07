import type { CliWords } from './cli-words';

export const english: CliWords = {
  usage: {
    help: 'client-tiers --help says how it is used.',
    noCommand: 'no command given',
    unknownCommand: (name) => `unknown command "${name}"`,
    takesNo: (command, option) => `${command} takes no ${option}`,
    takesNothing: (command, surplus) => `${command} takes nothing; "${surplus}" is too many`,
    needsRegister: 'run takes a register: client-tiers run <register.xlsx|register.csv> …',
    oneRegister: (surplus) => `run takes one register; "${surplus}" is too many`,
    needsModel: 'run takes a model: --model <model.json>',
    asOf: (text) => `--as-of takes a day as YYYY-MM-DD, not "${text}"`,
    format: (text) => `--format takes table or json, not "${text}"`,
    out: '--out takes a name ending in .xlsx, .xlsm, .csv, .tsv or .txt',
    freeze: '--freeze takes a name ending in .json',
    needsName: (known) => `preset takes a name: ${known}`,
    oneName: (surplus) => `preset takes one name; "${surplus}" is too many`,
    noPreset: (name, known) => `there is no preset "${name}"; there are ${known}`,
    sheetOfNone: '--sheet belongs to a register: --register FILE',
  },
  causes: {
    ENOENT: 'there is no such file or folder',
    EISDIR: 'it is a folder',
    EACCES: 'access is refused',
    EPERM: 'access is refused',
    EROFS: 'the disk is read-only',
    ENOSPC: 'the disk is full',
  },
  writing: {
    gone: (place) => `${place} is not there`,
    protected: (sheet) =>
      `the sheet ${sheet} is protected: unprotect it, or copy the register to another sheet`,
    merged: (cell) => `${cell} lies within merged cells: undo the merge`,
    'array-formula': (cell) => `${cell} belongs to a formula that fills several cells: move that formula`,
    pivot: (cell) => `${cell} belongs to a pivot table: move it, or copy the register to another sheet`,
    occupied: (cell) => `${cell} stands where new columns would go: move what stands there`,
    'no-column': () =>
      'the sheet ends at the right of the register: delete columns, or copy the register to another sheet',
    unsupported: (detail) => `the file cannot take this change: ${detail}`,
  },
  text: {
    tooLarge: (limit) => `it is too large (limit ${limit})`,
    workbook: 'it is a workbook, whatever its name says: save the sheet as CSV first',
    notText: 'it is not a text file: save the sheet as CSV',
    unclosedQuote: (row) => `a quote opened in row ${row} is never closed: correct that row`,
    empty: 'the file is empty',
    encoding: (name) => `the encoding was taken to be ${name}`,
  },
  unusable: {
    register: 'the register cannot be used',
    model: 'the model cannot be used',
    orders: 'the orders cannot be used',
  },
  sheets: {
    none: (file) => `${file} has no sheets: --sheet belongs to workbooks`,
    missing: (sheet, known) => `there is no sheet "${sheet}"; there are ${known}`,
    emptyFile: 'the file is empty',
    empty: (sheet) => `the sheet "${sheet}" is empty`,
  },
  previous: {
    notJson: 'it is not JSON: choose a file that run --format json printed',
    tooLarge: (bytes) => `it is too large (limit ${bytes} bytes)`,
    none: 'it is no earlier run',
  },
  columns: {
    notOurs: (header, cell) =>
      `the cell ${cell} in the column "${header}" no longer holds what Client Tiers wrote there: change the header of the column to keep it, or empty the column to have it written again`,
    notOursSomewhere: (header, cell) =>
      `the column "${header}" (${cell}) no longer holds what Client Tiers wrote there (cells were changed by hand, clients deleted or keys corrected): change its header to keep it, or empty it to have it written again`,
    occupied: (cell) =>
      `cell ${cell} is filled, but a new column belongs there: clear it or move what stands there`,
    occupiedByTable: (cell) =>
      `cell ${cell} is filled, but the table needs the columns at its right to grow: clear it or move what stands there`,
    newerRecord: 'a newer version of Client Tiers was used in this workbook: update this one first',
    moved: 'the rows changed their places while the tiers were written',
    notWritten: (cell) => `cell ${cell} does not hold what was written`,
    known: (headers) => `The columns are ${headers}.`,
  },
  outputs: {
    isRegister: (option) => `${option} names the register itself, which is never changed`,
    isModel: (option) => `${option} names the model itself`,
    isPrevious: (option) => `${option} names the earlier run itself`,
    isOrders: (option) => `${option} names the orders themselves, which are never changed`,
    folder: (path) => `${path} is a folder`,
    exists: (path) => `${path} exists; --force replaces it`,
    macros: (file) => `${file} holds macros: give --out a name ending in .xlsm`,
    noMacros: (file) => `${file} holds no macros: give --out a name ending in .xlsx`,
    recoded: (file) => `${file} is in UTF-8, for the input was not`,
    guarded: (file, count, cell) =>
      `${file}: an apostrophe stands before ${count} ${count === 1 ? 'text' : 'texts'} that a spreadsheet would take for a formula; the first is ${cell}`,
    written: (file, headers) => `${file} written, with the columns ${headers}`,
    hidden: (column, header) => `column ${column} (${header}) is hidden in this sheet: unhide it to see it`,
    ownAtEnd: (headers) =>
      `the last columns (${headers}) are those of an earlier run: they are not read, and an output has the new ones in their place`,
    pane: 'To see tiers move as a weight moves: `npm start` opens the workbench (README.md)',
  },
  orders: {
    unnamed: '--orders: the model does not say what the columns of the orders are called ("orders")',
    needed: 'the model reads orders: --orders <file.csv or sheet> says where they are',
    outside: (file) =>
      `the model names "${file}" as the file of the orders (orders.file): a model may only name a file beside the register; write its name without folders and put it there, or say --orders <file>`,
    byModel: (sheet) => `the model reads orders from a sheet "${sheet}"`,
    byOption: (sheet) => `--orders "${sheet}"`,
    textHasNone: (asked, register) =>
      `${asked}, but ${register} is a text file, which has no sheets: give the file of the orders: --orders <file.csv or file.xlsx>`,
    noSuchSheet: (asked, register, known) =>
      `${asked}, but ${register} has no such sheet; there are ${known}: name one, or give the file of the orders: --orders <file.csv or file.xlsx>`,
  },
  leftOut: {
    read: (area, sheet, isTable, rest) =>
      `${isTable ? 'the table' : 'the list'} ${area} of sheet "${sheet}" was read; ${rest.join(' and ')} were left out`,
    rows: (from, to) => `rows ${from} to ${to} below it`,
    columns: (from, to) => `columns ${from} to ${to} at its right`,
  },
  frozen: {
    written: (file) => `${file} written: the model with the limits of this run as numbers`,
    nobodyMoves: 'by it no client of this register would change tier',
    moves: (count, names, more) =>
      `by it ${count} ${count === 1 ? 'client' : 'clients'} of this register would change tier: ${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
    move: (client, from, to) => `${client} (${from} to ${to})`,
    still: (what) => `it still compares clients with each other: ${what.join(', ')}`,
    compared: {
      groups: 'the ranking within groups',
      scale: 'scales without readings',
      method: 'the shares of the method',
      rfm: 'the bins of RFM',
      matrix: 'the shares of the matrix',
      ideal: 'the closeness to the ideal client',
      'key-clients': 'the shares of key clients',
    },
  },
  preset: {
    lacking: (header, criterion, content) =>
      `no column for "${header}" was found: ${criterion === null ? 'the method' : `the criterion "${criterion}"`} needs ${content}; put its header in the place of "${header}"`,
    contents: {
      number: 'a column of numbers',
      text: 'a column of texts',
      date: 'a column of dates',
      any: 'a column',
    },
    open: (header, words, filling) =>
      `TO BE FILLED IN, column "${header}": nobody but you knows what ${words.join(', ')} mean${words.length === 1 ? 's' : ''}; ${filling}`,
    filling: {
      coefficients:
        'these count 0 for now: give each in "coefficients" how far it is on the way to payment, from 0 to 1',
      tiers: 'these stand for "D" for now: give each its tier in "labels"',
      points: 'these count as missing for now: give each in "labels" its points, from 0 to 100',
    },
    turnover: (header) => `"${header}" counts, for no column of profit was found: turnover alone may mislead`,
  },
  progress: { reading: 'Reading', calculating: 'Calculating', writing: 'Writing' },
};
