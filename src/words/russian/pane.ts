import type { PaneWords } from '../pane-words';
import { cells, clients, rows, say } from './say';

const { count, list, number, percent, quote } = say;

/** The button that reads the list again, as the sentences call it. */
const LOOK_AGAIN = 'Прочитать снова';

const span = (from: number, to: number): string => (from === to ? `строка ${from}` : `строки ${from}–${to}`);

export const pane: PaneWords = {
  title: 'Статусы клиентов',
  promise: 'Разделите список клиентов на статусы по своим правилам.',
  privacy: 'Данные не покидают этот компьютер.',
  start: {
    heading: 'Выберите список клиентов',
    hint: 'Щёлкните любую ячейку списка: одна строка — один клиент, сверху названия столбцов. Затем нажмите кнопку.',
    action: 'Взять выделенный список',
  },
  looking: 'Читаем список…',
  found: (total) => `Список найден: ${clients(total)}.`,
  stopped: { failed: 'Не получилось', byUser: 'Остановлено' },
  register: {
    heading: 'Реестр',
    place: (sheet, address) => `${quote(sheet)}, ${address}`,
    clients,
    headerRow: (row) => `заголовки в строке ${row}`,
    excluded: (total) => `не учтено: ${rows(total)}`,
    below: (from, to, action) =>
      `Не вошло то, что ниже: ${span(from, to)}. Если там клиенты, выделите весь список и нажмите ${quote(action)}.`,
    lookAgain: LOOK_AGAIN,
    columns: 'Столбцы кода и имени',
    key: 'Столбец кода',
    label: 'Имя клиента',
    none: 'Нет',
  },
  saved: {
    fits: (name, found, total) =>
      found === total
        ? `Сохранённая модель ${quote(name)} подходит: найдено столбцов ${found} из ${total}.`
        : `Сохранённая модель ${quote(name)} подходит не вся: найдено столбцов ${found} из ${total}.`,
    lastRun: (day) => `Последний расчёт ${day}.`,
    use: 'Взять сохранённую',
    startAnew: 'Начать заново',
  },
  criteria: {
    heading: 'Критерии',
    hint: 'Какие столбцы делают клиента ценным?',
    directionOf: (header) => `Направление: ${header}`,
    more: 'Больше — лучше',
    less: 'Меньше — лучше',
    recent: 'Недавно — лучше',
    longAgo: 'Давно — лучше',
    weight: 'Вес',
    weightOf: (header) => `Вес: ${header}`,
    weightText: (weight, share) => `${number(weight)} из 100, ${percent(share)} балла`,
    share: (share) => percent(share),
    total: (total) => `Сумма весов ${number(total)}; каждый вес считается долей этой суммы.`,
    onlyOne: (header) => `Здесь решает только ${quote(header)}; веса не учитываются.`,
    numbers: (total) => count(total, { one: 'число', few: 'числа', many: 'чисел', other: 'числа' }),
    dates: (total) => count(total, { one: 'дата', few: 'даты', many: 'дат', other: 'даты' }),
    fromText: (total) => `${number(total)} из текста`,
    missing: (total) => `пустых: ${number(total)}`,
    unreadable: (total) => `не прочитано: ${number(total)}`,
    content: { number: 'числа', date: 'даты', mixed: 'числа и текст', text: 'текст', blank: 'пусто' },
    twice: 'Есть ещё столбец с таким же именем. Переименуйте один из них на листе.',
    lost: 'Нет в реестре. Снимите отметку и отметьте другой столбец.',
    fromOrders: 'Читает заказы: панель этого пока не умеет. Снимите отметку или запустите командную строку.',
    renamed: 'Нет в реестре. Выберите столбец взамен или снимите отметку.',
    readInstead: (header) => `Столбец взамен: ${header}`,
    chooseColumn: 'Взять столбец…',
    textColumns: (headers) => `Текст, не используется: ${list(headers)}`,
  },
  tiers: {
    heading: 'Статусы',
    method: 'Как клиенты получают статус',
    quota: 'Доли клиентов',
    cutoffs: 'Границы по баллу',
    pareto: 'Доли суммы (ABC)',
    kept: (method) => `Как в модели: ${method}`,
    keptHint: 'Её границы остаются как есть; изменить их можно в файле модели.',
    methods: {
      counts: 'количество клиентов',
      quantiles: 'квантили',
      breaks: 'естественные границы',
      'computed-abc': 'расчётный ABC',
      xyz: 'XYZ по равномерности',
      matrix: 'матрица двух критериев',
      rfm: 'RFM',
      lifecycle: 'жизненный цикл',
      stage: 'стадии',
      portfolio: 'группы портфеля',
      map: 'виды клиентов',
      'key-clients': 'ключевые клиенты',
    },
    reading: 'Столбец для подсчёта',
    nameOf: (place) => `Название статуса ${place}`,
    limitOf: (tier) => `Граница: ${tier}`,
    percentOfClients: '% клиентов',
    percentOfValue: '% суммы',
    points: 'баллов и выше',
    reach: 'и выше',
    rest: 'остальные',
    caption: 'Клиенты по статусам',
    tier: 'Статус',
    clients: 'Клиенты',
    count: 'число',
    percent: '%',
    value: 'Сумма',
    valueFrom: (header) => `Сумма считается по столбцу ${quote(header)}.`,
    noCounts: 'Подсчёта пока нет: см. сообщение ниже.',
  },
  notices: {
    heading: (checks, notes) =>
      [
        ...(checks > 0 ? [`Проверить: ${number(checks)}`] : []),
        ...(notes > 0
          ? [count(notes, { one: 'заметка', few: 'заметки', many: 'заметок', other: 'заметки' })]
          : []),
      ].join(' · '),
    likewise: (columns) => `То же: ${list(columns.map(quote))}`,
    means: (example) => `Что значит ${quote(example)}?`,
    error: 'Ошибка',
    warning: 'Проверьте',
    info: 'Заметка',
  },
  apply: {
    action: (total) => `Записать: ${clients(total)}`,
    waiting: 'Записать',
    writes: (headers) => `Запишет только эти столбцы справа от списка: ${list(headers)}.`,
  },
  progress: {
    heading: 'Работаем со списком',
    read: 'Чтение',
    calculate: 'Расчёт',
    write: 'Запись',
    verify: 'Проверка',
    done: 'готово',
    now: 'идёт',
    later: 'впереди',
    cancel: 'Отменить',
    stop: 'Остановить и вернуть как было',
    stopping: 'Останавливаем…',
  },
  done: {
    heading: 'Готово',
    placed: (total) => `Со статусом: ${clients(total)}. Каждая ячейка проверена.`,
    columns: (headers) => `Записано: ${list(headers)}.`,
    uncoloured: 'Всё записано, не удалось только раскрасить. Запишите ещё раз, чтобы повторить.',
    excluded: (total) => `Не учтено: ${rows(total)}.`,
    readFromText: (total) => `Прочитано из текста: ${cells(total)}.`,
    again: 'Изменить и повторить',
    restore: 'Вернуть прежнее',
    restoreHint:
      'Лист станет таким, каким был до этого расчёта: новые столбцы исчезнут, прежние значения вернутся.',
  },
  puttingBack: { heading: 'Возвращаем прежнее', text: 'На лист возвращается то, что было до записи.' },
  aftermath: {
    heading: 'Прежнее возвращено',
    untouched: 'Мы ничего не изменили на листе.',
    putBack: (matching, total) =>
      total === 0
        ? 'Лист такой же, как был.'
        : `На листе снова то, что было, это проверено: совпало ячеек ${number(matching)} из ${number(total)}.`,
    changed: (total, cell) =>
      total === 1
        ? `Изменено позже и оставлено как есть: ячейка ${cell}.`
        : `Изменено позже и оставлено как есть: ${cells(total)}, первая ${cell}.`,
    mixed: (range) => `Вернуть прежнее не удалось: в ${range} новые значения могут стоять рядом со старыми.`,
    copy: (sheet) => `Старые значения лежат на последнем листе, ${quote(sheet)}. Скопируйте их оттуда.`,
    noCopy: 'Если ячейка ещё редактируется, нажмите Enter. Затем нажмите кнопку ниже и верните прежнее.',
  },
  unfinished: {
    heading: 'Незаконченный расчёт',
    text: (day, sheet, columns) =>
      `Расчёт от ${day} на листе ${quote(sheet)} не закончен. В его столбцах (${list(columns)}) новые значения могут стоять рядом со старыми.`,
    restorable: 'Если вернуть прежнее, лист станет таким, каким был до этого расчёта.',
    tooMuch:
      'Старые значения не удалось сохранить. Оставьте как есть, запишите снова и выберите «Записать поверх»: столбцы станут целыми.',
    putBack: 'Вернуть прежнее',
    keep: 'Оставить как есть',
  },
  problems: {
    heading: 'Проверьте, пожалуйста',
    nothingSelected: 'В выбранном месте пусто. Щёлкните ячейку списка клиентов и нажмите кнопку.',
    noCriteria: 'Отметьте столбцы, которые делают клиента ценным: хотя бы один.',
    nothingMeasurable:
      'В этом списке нет столбцов с числами или датами. Выберите другой список или добавьте такой столбец.',
    nothingCountable:
      'Для долей суммы отметьте столбец с числами, где больше — лучше, например выручку. Или выберите другой способ.',
    shares:
      'Каждая доля клиентов должна быть больше 0 %, а все вместе — не больше 100 %. Остальные попадут в последний статус.',
    cutoffs:
      'Границы по баллу должны убывать: у лучшего статуса самая высокая. Измените ту, что не по порядку.',
    cutoffsRising:
      'Границы должны возрастать: у лучшего статуса самая низкая. Измените ту, что не по порядку.',
    cuts: 'Доли суммы должны возрастать от статуса к статусу: первая больше 0 %, последняя не больше 100 %. Измените ту, что не подходит.',
    weight: (header) => `Вес столбца ${quote(header)} должен быть от 0 до ${number(1e9)}.`,
    emptyTierName: 'У статуса нет названия. Впишите его.',
    longTierName: 'Название статуса слишком длинное. Не больше 60 знаков.',
    sameTierName: (name) => `Два статуса называются ${quote(name)}. Переименуйте один из них.`,
    stopped: 'Остановлено.',
    changed: 'Список изменился после чтения. Прочитайте снова: ваш выбор сохранится.',
    moved: 'Пока записывались статусы, строки сменили места. Прочитайте снова и запишите.',
    notOurs: (header, cell) =>
      `В столбце ${quote(header)} (${cell}) уже не то, что было записано. Чтобы его сохранить, измените заголовок; или запишите поверх.`,
    writeOver: 'Записать поверх',
    newerRecord:
      'С этой книгой работала более новая версия. Сначала обновите эту, чтобы не потерять сохранённые модели.',
    occupied: (cell, column) =>
      `Ячейка ${cell} занята, а там место нового столбца. Вставьте пустые столбцы перед ${column} или перенесите эти ячейки и запишите снова.`,
    occupiedByTable: (cell) =>
      `Ячейка ${cell} занята, а таблице нужно место справа. Перенесите то, что там стоит, и запишите снова.`,
    notWritten: (cell) =>
      `В ячейке ${cell} не то, что записано. Снимите фильтры, нажмите ${quote(LOOK_AGAIN)} и запишите.`,
  },
};
