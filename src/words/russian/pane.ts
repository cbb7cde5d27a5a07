import type { PaneWords } from '../pane-words';
import { cells, clients, rows, say } from './say';

const { count, list, number, percent, quote } = say;

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
  stopped: 'Не получилось',
  register: {
    heading: 'Реестр',
    place: (sheet, address) => `${quote(sheet)}, ${address}`,
    clients,
    headerRow: (row) => `заголовки в строке ${row}`,
    excluded: (total) => `не учтено: ${rows(total)}`,
    below: (total) =>
      `Ниже есть ещё ${rows(total)}, они не входят в список. Если там клиенты, выделите весь список и обновите.`,
    lookAgain: 'Прочитать снова',
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
    lost: 'Нет в реестре. Уберите критерий или переименуйте столбец на листе.',
    textColumns: (headers) => `Текст, не используется: ${list(headers)}`,
  },
  tiers: {
    heading: 'Статусы',
    method: 'Как клиенты получают статус',
    quota: 'Доли клиентов',
    cutoffs: 'Границы по баллу',
    pareto: 'Доли суммы (ABC)',
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
    clientShare: 'Доля, %',
    valueShare: 'Сумма, %',
    valueFrom: (header) => `Сумма считается по столбцу ${quote(header)}.`,
    noCounts: 'Подсчёта пока нет: см. сообщение ниже.',
  },
  notices: {
    heading: (total) =>
      count(total, {
        one: 'замечание к данным',
        few: 'замечания к данным',
        many: 'замечаний к данным',
        other: 'замечания к данным',
      }),
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
  },
  done: {
    heading: 'Готово',
    placed: (total) => `${clients(total)} со статусом, каждая ячейка проверена.`,
    columns: (headers) => `Записано: ${list(headers)}.`,
    excluded: (total) => `Не учтено: ${rows(total)}.`,
    readFromText: (total) => `Прочитано из текста: ${cells(total)}.`,
    again: 'Изменить и повторить',
  },
  problems: {
    heading: 'Проверьте, пожалуйста',
    nothingSelected: 'В выбранном месте пусто. Щёлкните ячейку списка клиентов и прочитайте снова.',
    noCriteria: 'Столбцы не выбраны. Отметьте хотя бы один критерий.',
    nothingMeasurable:
      'В этом списке нет столбцов с числами или датами. Выберите другой список или добавьте такой столбец.',
    limits:
      'Границы не сочетаются. Доли клиентов в сумме не больше 100 %, границы по баллу убывают, доли суммы растут до 100 %.',
    tierNames: 'У каждого статуса должно быть своё название. Измените пустое или повторное.',
    changed:
      'Список изменился после чтения, поэтому ничего не записано. Подсчёт новый: проверьте его и запишите.',
    occupied: (cell) =>
      `Ячейка ${cell} занята, а там место нового столбца. Освободите ячейки справа от списка и повторите.`,
    notWritten: (cell) =>
      `В ячейке ${cell} не то, что записано. Снимите фильтры, прочитайте список снова и запишите.`,
    halfWritten: 'Наши столбцы могут быть неполными. Прочитайте список снова и запишите, чтобы их дополнить.',
  },
};
