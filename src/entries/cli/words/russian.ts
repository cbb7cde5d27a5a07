import type { CliWords } from './cli-words';

export const russian: CliWords = {
  usage: {
    help: 'Как пользоваться, расскажет client-tiers --help.',
    noCommand: 'команда не указана',
    unknownCommand: (name) => `команды «${name}» нет`,
    takesNo: (command, option) => `у ${command} нет параметра ${option}`,
    takesNothing: (command, surplus) => `после ${command} ничего не нужно, «${surplus}» лишнее`,
    needsRegister: 'для run нужен реестр: client-tiers run <register.xlsx|register.csv> …',
    oneRegister: (surplus) => `для run нужен один реестр, «${surplus}» лишнее`,
    needsModel: 'для run нужна модель: --model <model.json>',
    asOf: (text) => `--as-of принимает день в виде ГГГГ-ММ-ДД, а не «${text}»`,
    format: (text) => `--format принимает table или json, а не «${text}»`,
    out: 'имя файла в --out должно кончаться на .xlsx, .xlsm, .csv, .tsv или .txt',
    freeze: 'имя файла в --freeze должно кончаться на .json',
    needsName: (known) => `для preset нужно название: ${known}`,
    oneName: (surplus) => `для preset нужно одно название, «${surplus}» лишнее`,
    noPreset: (name, known) => `готовой модели «${name}» нет; есть ${known}`,
    sheetOfNone: '--sheet указывают вместе с реестром: --register ФАЙЛ',
  },
  causes: {
    ENOENT: 'такого файла или папки нет',
    EISDIR: 'это папка',
    EACCES: 'нет доступа',
    EPERM: 'нет доступа',
    EROFS: 'диск доступен только для чтения',
    ENOSPC: 'на диске нет места',
  },
  writing: {
    gone: (place) => `${place}: такого места нет`,
    protected: (sheet) => `лист ${sheet} защищён: снимите защиту или скопируйте реестр на другой лист`,
    merged: (cell) => `${cell} лежит в объединённых ячейках: разъедините их`,
    'array-formula': (cell) => `${cell} входит в формулу на несколько ячеек: перенесите эту формулу`,
    pivot: (cell) => `${cell} входит в сводную таблицу: перенесите её или скопируйте реестр на другой лист`,
    occupied: (cell) => `${cell} стоит на месте новых столбцов: перенесите то, что там стоит`,
    'no-column': () =>
      'справа от реестра лист кончается: удалите столбцы или скопируйте реестр на другой лист',
    unsupported: (detail) => `файл не принимает это изменение: ${detail}`,
  },
  text: {
    tooLarge: (limit) => `файл слишком велик (предел ${limit})`,
    workbook: 'это книга, что бы ни говорило её имя: сначала сохраните лист как CSV',
    notText: 'это не текстовый файл: сохраните лист как CSV',
    unclosedQuote: (row) => `кавычка, открытая в строке ${row}, не закрыта: исправьте эту строку`,
    empty: 'файл пуст',
    encoding: (name) => `кодировкой сочтена ${name}`,
  },
  unusable: {
    register: 'реестр не годится',
    model: 'модель не годится',
    orders: 'заказы не годятся',
  },
  sheets: {
    none: (file) => `в ${file} нет листов: --sheet нужен только для книг`,
    missing: (sheet, known) => `листа «${sheet}» нет; есть ${known}`,
    emptyFile: 'файл пуст',
    empty: (sheet) => `лист «${sheet}» пуст`,
  },
  previous: {
    notJson: 'это не JSON: выберите файл, который вывел run --format json',
    tooLarge: (bytes) => `файл слишком велик (предел ${bytes} байт)`,
    none: 'это не прошлый расчёт',
  },
  columns: {
    notOurs: (header, cell) =>
      `в ячейке ${cell} столбца «${header}» уже не то, что записал Client Tiers: измените заголовок столбца, чтобы её сохранить, или очистите столбец, чтобы он был записан заново`,
    notOursSomewhere: (header, cell) =>
      `в столбце «${header}» (${cell}) уже не то, что записал Client Tiers (ячейки меняли вручную, удаляли клиентов или исправляли коды): измените заголовок, чтобы его сохранить, или очистите, чтобы он был записан заново`,
    occupied: (cell) =>
      `ячейка ${cell} занята, а там место нового столбца: очистите её или перенесите то, что там стоит`,
    occupiedByTable: (cell) =>
      `ячейка ${cell} занята, а таблице нужно место справа: очистите её или перенесите то, что там стоит`,
    newerRecord: 'с этой книгой работала более новая версия Client Tiers: сначала обновите эту',
    moved: 'пока записывались статусы, строки сменили места',
    notWritten: (cell) => `в ячейке ${cell} не то, что было записано`,
    known: (headers) => `Есть столбцы: ${headers}.`,
  },
  outputs: {
    isRegister: (option) => `${option} указывает на сам реестр, а он никогда не меняется`,
    isModel: (option) => `${option} указывает на саму модель`,
    isPrevious: (option) => `${option} указывает на сам прошлый расчёт`,
    isOrders: (option) => `${option} указывает на сами заказы, а они никогда не меняются`,
    folder: (path) => `${path} — папка`,
    exists: (path) => `${path} уже есть; --force заменит его`,
    macros: (file) => `в ${file} есть макросы: имя в --out должно кончаться на .xlsm`,
    noMacros: (file) => `в ${file} нет макросов: имя в --out должно кончаться на .xlsx`,
    recoded: (file) => `${file} записан в UTF-8, исходный файл был в другой кодировке`,
    guarded: (file, count, cell) =>
      `${file}: перед текстами, которые таблица приняла бы за формулу, поставлен апостроф; таких ячеек ${count}, первая ${cell}`,
    written: (file, headers) => `${file} записан, столбцы: ${headers}`,
    hidden: (column, header) => `столбец ${column} (${header}) на этом листе скрыт: отобразите его`,
    ownAtEnd: (headers) =>
      `последние столбцы (${headers}) — от прошлого расчёта: они не читаются, а в новом файле на их месте новые`,
    pane: 'Чтобы видеть, как от веса меняются статусы: `npm start` откроет рабочий стол (README.md)',
  },
  orders: {
    unnamed: '--orders: в модели не сказано, как называются столбцы заказов ("orders")',
    needed: 'модель читает заказы: где они, говорит --orders <file.csv или лист>',
    outside: (file) =>
      `модель называет файлом заказов «${file}» (orders.file): модели можно называть только файл рядом с реестром; напишите его имя без папок и положите его туда или укажите --orders <file>`,
    byModel: (sheet) => `модель читает заказы с листа «${sheet}»`,
    byOption: (sheet) => `--orders "${sheet}"`,
    textHasNone: (asked, register) =>
      `${asked}, но ${register} — текстовый файл, листов в нём нет: укажите файл заказов: --orders <file.csv или file.xlsx>`,
    noSuchSheet: (asked, register, known) =>
      `${asked}, но в ${register} такого листа нет; есть ${known}: назовите один из них или укажите файл заказов: --orders <file.csv или file.xlsx>`,
  },
  leftOut: {
    read: (area, sheet, isTable, rest) =>
      `${isTable ? 'прочитана таблица' : 'прочитан список'} ${area} на листе «${sheet}»; не вошло: ${rest.join('; ')}`,
    rows: (from, to) => `строки ${from}–${to} ниже`,
    columns: (from, to) => `столбцы ${from}–${to} справа`,
  },
  frozen: {
    written: (file) => `${file} записан: модель с границами этого расчёта в виде чисел`,
    nobodyMoves: 'по ней ни один клиент этого реестра не сменил бы статус',
    moves: (count, names, more) =>
      `по ней сменили бы статус клиенты этого реестра, всего ${count}: ${names.join(', ')}${more > 0 ? ` и ещё ${more}` : ''}`,
    move: (client, from, to) => `${client} (был ${from}, стал бы ${to})`,
    still: (what) => `она по-прежнему сравнивает клиентов между собой: ${what.join(', ')}`,
    compared: {
      groups: 'места внутри групп',
      scale: 'шкалы без значений',
      method: 'доли метода',
      rfm: 'интервалы RFM',
      matrix: 'доли матрицы',
      ideal: 'близость к идеальному клиенту',
      'key-clients': 'доли ключевых клиентов',
    },
  },
  preset: {
    lacking: (header, criterion, content) =>
      `для «${header}» столбец не найден: ${criterion === null ? 'методу' : `критерию «${criterion}»`} нужен ${content}; впишите его заголовок вместо «${header}»`,
    contents: {
      number: 'столбец чисел',
      text: 'столбец текстов',
      date: 'столбец дат',
      any: 'столбец',
    },
    open: (header, words, filling) =>
      `НУЖНО ЗАПОЛНИТЬ, столбец «${header}»: только вы знаете, что значит ${words.join(', ')}; ${filling}`,
    filling: {
      coefficients:
        'пока это считается как 0: укажите для каждого в "coefficients", насколько близка оплата, от 0 до 1',
      tiers: 'пока это "D": укажите для каждого статус в "labels"',
      points: 'пока это считается пропуском: укажите для каждого в "labels" баллы, от 0 до 100',
    },
    turnover: (header) =>
      `считается «${header}», потому что столбца прибыли не нашлось: один оборот может вводить в заблуждение`,
  },
  progress: { reading: 'Чтение', calculating: 'Расчёт', writing: 'Запись' },
};
