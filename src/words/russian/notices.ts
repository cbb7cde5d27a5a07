import { bySheet } from '../by-sheet';
import { asRead } from '../as-read';
import { readAsThousands } from '../read-as-thousands';
import type { NoticeOf, NoticeSentences } from '../sentences';
import { profitParts } from './profit-parts';
import { cells, clients, inRows, lines, rows, say } from './say';

const { day, exact, list, number, percent, quote } = say;

interface Counted {
  readonly count: number;
}

/** One form for a single one, another for several. */
const a = (n: Counted, one: string, several: string): string => (n.count === 1 ? one : several);

// Words that agree with a counted noun of the feminine: a cell, a row.
const wereRead = (n: Counted): string =>
  say.plural(n.count, { one: 'прочитана', few: 'прочитаны', many: 'прочитано', other: 'прочитаны' });
const wereCounted = (n: Counted): string =>
  say.plural(n.count, { one: 'учтена', few: 'учтены', many: 'учтено', other: 'учтены' });
const canBeRead = (n: Counted): string => say.plural(n.count, { one: 'читается', other: 'читаются' });
const placed = (n: Counted): string => say.plural(n.count, { one: 'Отнесён', other: 'Отнесены' });

const whyIgnored = (n: NoticeOf<'manual-ignored'>): string => {
  switch (n.why) {
    case 'tier':
      return `Статуса ${quote(n.example)} нет; исправьте название.`;
    case 'reason':
      return 'Укажите причину.';
    case 'name':
      return 'Укажите имя того, кто вправе решать.';
    case 'over':
      return 'Срок истёк; продлите его или очистите ячейку.';
  }
};

const whyPreviousUnfit: Readonly<Record<NoticeOf<'previous-does-not-fit'>['why'], string>> = {
  later: 'он позже этого. Выберите более ранний.',
  unnamed: 'в модели нет ни столбца с кодом, ни столбца с названием, клиентов не найти. Укажите один из них.',
  clients: 'общих клиентов нет. Проверьте файл и столбец с кодом.',
  tiers: 'общих статусов нет. Выберите расчёт по этой модели.',
};

export const notices: NoticeSentences = {
  'model-not-json': (n) =>
    `Модель не читается как JSON (${quote(n.detail)}). Выгрузите её заново или исправьте файл.`,
  'model-too-large': (n) =>
    `Модель длиннее ${number(n.limit)} знаков. Выберите файл, выгруженный из Client Tiers.`,
  'model-too-deep': (n) =>
    `Вложенность модели больше ${number(n.limit)} уровней. Выберите файл, выгруженный из Client Tiers.`,
  'model-newer': (n) =>
    `Модель сохранена более новой версией (схема ${n.schema}; здесь известна ${n.known}). Сначала обновите Client Tiers.`,
  'model-unknown-key': (n) =>
    `В модели неизвестная запись ${n.path}. Удалите её или выберите одно из: ${list(n.known)}.`,
  'model-missing-key': (n) => `В модели нет записи ${n.path}. Добавьте её.`,
  'model-wrong-type': (n) => `В модели по адресу ${n.path} стоит ${n.found}. Нужно: ${n.expected}.`,
  'model-out-of-range': (n) => `Значение ${quote(n.found)} в ${n.path} недопустимо. Нужно: ${n.expected}.`,
  'model-unknown-choice': (n) =>
    `Варианта ${quote(n.found)} в ${n.path} нет. Выберите одно из: ${list(n.known)}.`,
  'model-wrong-order': (n) =>
    n.expected === 'ascending'
      ? `Границы в ${n.path} должны возрастать. Расставьте их по порядку.`
      : `Границы в ${n.path} должны убывать. Расставьте их по порядку.`,
  'model-limits-count': (n) =>
    `Границ в ${n.path}: ${number(n.found)}, а статусам нужно ${number(n.expected)}. Добавьте или уберите границы.`,
  'model-duplicate': (n) => `${quote(n.found)} встречается дважды в ${n.path}. Дайте каждому своё имя.`,
  'model-unknown-name': (n) =>
    `${quote(n.found)} в ${n.path} не существует. Выберите одно из: ${list(n.known)}.`,
  'model-missing-pair': (n) =>
    `В ${n.path} нет сравнения ${quote(n.first)} и ${quote(n.second)}. Добавьте его.`,
  'model-weights-zero': () => 'Все веса равны нулю. Задайте вес хотя бы одному критерию.',
  'previous-unreadable': (n) =>
    `Прежний расчёт повреждён: ${n.path}. Выберите файл, который напечатала команда client-tiers run --format json.`,
  'unknown-column': (n) =>
    n.nearest === null
      ? `${bySheet(n, { register: 'В реестре нет', orders: 'Нет' })} столбца ${quote(n.header)}. Выберите другой столбец или переименуйте свой.`
      : `${bySheet(n, { register: 'В реестре нет', orders: 'Нет' })} столбца ${quote(n.header)}. Может быть, ${quote(n.nearest)}? Выберите его или переименуйте свой.`,
  'ambiguous-column': (n) => `Два столбца называются ${quote(n.header)}. Переименуйте один из них.`,
  'no-clients': () =>
    'Под строкой заголовков нет ни одного клиента. Выделите весь реестр вместе с заголовками.',
  'one-client': () =>
    'В реестре один клиент, а статус сравнивает клиентов. Выделите весь реестр или добавьте остальных.',
  'no-header': () =>
    'В первых пяти строках нет названий столбцов. Выделите одну ячейку списка или захватите строку названий; если её нет, добавьте.',
  'no-numbers': (n) => `В столбце ${quote(n.header)} нет чисел. Выберите для этого критерия другой столбец.`,
  'orders-missing': () =>
    'Модель читает заказы, а их не передали. Добавьте лист или файл с заказами или уберите то, что их читает.',
  'no-orders': () =>
    'Под названиями столбцов нет заказа с клиентом, датой и суммой. Проверьте, те ли столбцы названы в модели.',
  'no-orders-matched': (n) =>
    `${quote(n.header)}: ни один заказ не относится к клиенту реестра, например ${quote(n.example)}${inRows(n)}. Коды должны совпадать.`,
  'text-as-number': (n) =>
    `${quote(n.header)}: ${cells(n.count)} с текстом ${wereRead(n)} как ${a(n, 'число', 'числа')}; ${quote(n.example)} — это ${asRead(say, n)}${inRows(n)}. Проверьте одну.`,
  'text-as-date': (n) =>
    `${quote(n.header)}: ${cells(n.count)} с текстом ${wereRead(n)} как ${a(n, 'дата', 'даты')}, например ${quote(n.example)}${inRows(n)}. Проверьте одну.`,
  'unreadable-number': (n) =>
    `${quote(n.header)}: ${cells(n.count)} не ${canBeRead(n)} как число, например ${quote(n.example)}${inRows(n)}. Считаем пропуском; исправьте.`,
  'unreadable-date': (n) =>
    `${quote(n.header)}: ${cells(n.count)} не ${canBeRead(n)} как дата, например ${quote(n.example)}${inRows(n)}. Считаем пропуском; исправьте.`,
  'ambiguous-number': (n) =>
    `${quote(n.header)}: ${quote(n.example)} прочитано как ${exact(n.read)}, но знак может ${readAsThousands(n) ? 'отделять дробь' : 'делить тысячи'}${inRows(n)}. Проверьте.`,
  'ambiguous-date': (n) =>
    `${quote(n.header)}: в ${quote(n.example)} неясно, где день, а где месяц${inRows(n)}. Пишите даты так: 2026-11-21.`,
  'mixed-percent': (n) =>
    `${quote(n.header)}: ${cells(n.count)}, например ${quote(n.example)}${inRows(n)}: вероятна ошибка в сто раз, 83% — это 0,83. Запишите одинаково.`,
  'mixed-units': (n) =>
    `${quote(n.header)}: в заголовке ${quote(n.unit)}, а ${cells(n.count)} со своей единицей, например ${quote(n.example)}${inRows(n)}. Запишите всё в одной единице.`,
  'mixed-currency': (n) =>
    `В столбце ${quote(n.header)} разные валюты: ${list(n.marks)}. Приведите столбец к одной валюте.`,
  'error-cell': (n) =>
    `${quote(n.header)}: ${cells(n.count)} с ошибкой, например ${quote(n.example)}${inRows(n)}. Считаем пропуском; исправьте формулу.`,
  'missing-reading': (n) =>
    `${quote(n.header)}: ${cells(n.count)} без значения${inRows(n)}. Считаем пропуском, а не нулём; заполните, если можно.`,
  'blank-as-no': (n) =>
    `${quote(n.header)}: ${cells(n.count)} без значения${inRows(n)}. Считаем, что это «нет»; где «да», впишите его.`,
  'unknown-label': (n) =>
    `${quote(n.header)}: ${cells(n.count)} со словом не из модели, например ${quote(n.example)}${inRows(n)}. Считаем пропуском; исправьте или добавьте.`,
  'no-label-known': (n) =>
    `${quote(n.header)}: модель не знает ни одного слова (${list(n.words.slice(0, 5).map(quote))}). Это пропуски; добавьте слова в модель или смените столбец.`,
  'unclear-legal-form': (n) =>
    `${quote(n.header)}: ${cells(n.count)}, где неясно, фирма или человек, например ${quote(n.example)}${inRows(n)}. Считаем пропуском; укажите тип.`,
  'unknown-referrer': (n) =>
    `${quote(n.header)}: ${cells(n.count)} без точного клиента в реестре, например ${quote(n.example)}${inRows(n)}. Не учтено; укажите код клиента.`,
  'circular-referral': (n) =>
    `${quote(n.header)}: ${clients(n.count)} с рекомендацией от себя или по кругу, например от ${quote(n.example)}${inRows(n)}. Не учтено; исправьте.`,
  'parts-not-counted': (n) =>
    `В чистой прибыли не учтено: ${list(n.parts.map((one) => profitParts[one]))}. Укажите столбцы и расценки в модели, если это важно.`,
  'part-not-counted': (n) =>
    `${quote(n.header)}: ${cells(n.count)} без значения${inRows(n)}. В чистой прибыли не учтено; заполните, если можно.`,
  'whole-not-positive': (n) =>
    `${quote(n.header)}: ${cells(n.count)} с нулём или меньше${inRows(n)}, долю посчитать нельзя. Считаем пропуском; проверьте столбец.`,
  'part-above-whole': (n) =>
    `${quote(n.header)} больше, чем ${quote(n.whole)}: ${clients(n.count)}${inRows(n)}. В одном из столбцов ошибка; проверьте.`,
  'future-date': (n) =>
    `${quote(n.header)}: ${cells(n.count)} с датой позже дня расчёта${inRows(n)}. Считаем пропуском; проверьте дату.`,
  'future-order': (n) =>
    `${quote(n.header)}: ${lines(n.count)} с датой позже дня расчёта${inRows(n)}. Не учтено; проверьте даты.`,
  'no-orders-in-window': (n) =>
    `За ${number(n.months)} мес. до ${day(n.asOf)} заказов нет, последний от ${day(n.latest)}. Всё за этот срок равно нулю или неизвестно: задайте день расчёта ближе к нему.`,
  'all-long-ago': (n) =>
    `${quote(n.header)}: последняя дата ${day(n.latest)} на ${number(n.days)} дн. раньше ${day(n.asOf)}, все клиенты выглядят ушедшими. Задайте день расчёта ближе к ней.`,
  'order-without-client': (n) =>
    `${lines(n.count)} без записи в столбце ${quote(n.header)}${inRows(n)}. Не учтено; укажите клиента.`,
  'unknown-client': (n) =>
    `${quote(n.header)}: ${lines(n.count)} без клиента в реестре (${clients(n.clients)}), например ${quote(n.example)}${inRows(n)}. Не учтено; сверьте коды.`,
  'assumed-margin': (n) =>
    `${lines(n.count)} без затрат и маржи${inRows(n)}. Взята средняя маржа, ${percent(n.margin)}; заполните, если можно.`,
  'margin-as-percent': (n) =>
    `${quote(n.header)}: маржа больше 1, например ${quote(n.example)}${inRows(n)}, поэтому все читаются как проценты. Проверьте одну.`,
  'totals-row': (n) =>
    `${rows(n.count)} с итогом не ${wereCounted(n)}${inRows(n)}. Если это ${bySheet(n, { register: 'клиент', orders: 'заказ' })}, переименуйте строку.`,
  'maybe-totals-row': (n) =>
    `${rows(n.count)} с названием как у итога ${wereCounted(n)} среди клиентов${inRows(n)}. Если это итог, удалите, чтобы не считать дважды.`,
  'blank-row': (n) =>
    `${rows(n.count)} без данных не ${wereCounted(n)}${inRows(n)}. Делать ничего не нужно, если ничего не пропало.`,
  'looks-like-orders': (n) =>
    `${quote(n.header)}: строк на клиента в среднем ${number(Math.round(n.perClient * 10) / 10)}, похоже на список заказов. Передайте его как заказы (--orders) или задайте в модели register.duplicates: merge.`,
  'returns-not-subtracted': (n) =>
    `${quote(n.header)} не вычитается из столбца ${quote(n.sales)}. Если должно, добавьте на лист столбец с разницей и возьмите его вместо этого.`,
  'formula-without-result': (n) =>
    `${quote(n.header)}: формула без результата, ${cells(n.count)}${inRows(n)}. Значения считаются пропусками; откройте файл в Excel, сохраните и повторите.`,
  'assumed-months': (n) =>
    `Ценность клиентов посчитана так, будто ${quote(n.criterion)} — маржа за ${number(n.months)} мес. Если срок другой, укажите months в отчёте customer-value.`,
  'missing-key': (n) =>
    `${clients(n.count)} без записи в столбце ${quote(n.header)}${inRows(n)}. Статус всё равно присвоен; заполните код.`,
  'duplicate-key': (n) =>
    `${clients(n.count)} с одинаковой записью в ${quote(n.header)}, например ${quote(n.example)}${inRows(n)}. Строки оценены отдельно; объедините, если клиент один.`,
  'duplicate-label': (n) =>
    `${quote(n.header)}: ${clients(n.count)} с одинаковым названием, например ${quote(n.example)}${inRows(n)}. Оценены отдельно; выберите столбец с кодом.`,
  'merged-rows': (n) =>
    `Объединено по ${quote(n.header)}: ${rows(n.count)}, например ${quote(n.example)}${inRows(n)}. Суммы сложены, даты взяты последние; проверьте, что клиент один.`,
  'no-variation': (n) =>
    `По ${quote(n.criterion)} все клиенты равны, критерий ни на что не влияет. Уберите его или выберите другой столбец.`,
  'ranked-within': (n) =>
    `Клиенты сравниваются только внутри своей группы по столбцу ${quote(n.header)} (групп: ${number(n.groups)}). Читайте статус как место внутри группы.`,
  'flat-groups': (n) =>
    `По ${quote(n.criterion)} все клиенты равны внутри групп (${number(n.groups)})${inRows(n)}: у каждого 50 баллов. Объедините малые группы.`,
  'few-clients': (n) =>
    `Данных хватает только у ${say.plural(n.clients, { one: `${number(n.clients)} клиента`, other: `${number(n.clients)} клиентов` })}: слишком мало для долей. Задайте границы по баллу.`,
  'few-for-bins': (n) =>
    `Давность, частота и сумма известны только у ${say.plural(n.clients, { one: `${number(n.clients)} клиента`, other: `${number(n.clients)} клиентов` })}: для деления на ${number(n.bins)} мало. Задайте в модели свои границы.`,
  'last-before-first': (n) =>
    `${clients(n.count)}: последний заказ раньше первого${inRows(n)}. Считаем пропуском; проверьте обе даты.`,
  'negative-value': (n) =>
    `${quote(n.criterion)}: меньше нуля — ${clients(n.count)}${inRows(n)}, всего ${number(n.sum)}. В доли суммы входят только суммы больше нуля; проверьте возвраты.`,
  'ties-moved-share': (n) =>
    `Равные клиенты получают один статус: до ${quote(n.tier)} включительно вышло ${percent(n.clientShare)} клиентов вместо ${percent(n.wanted)}. Добавьте критерий, который их различит.`,
  'low-concentration': (n) =>
    `В высшем статусе ${percent(n.clientShare)} клиентов: сумма их почти не различает. Возьмите доли клиентов или балл.`,
  'inconsistent-comparisons': (n) =>
    `Сравнения критериев ${list(n.criteria)} противоречат друг другу (показатель ${number(n.inconsistency)}; обычно не выше 0,1). Сравните эти три заново.`,
  'not-positive': (n) =>
    `${clients(n.count)} с нулём или минусом в ${quote(n.criterion)}${inRows(n)}. ${placed(n)} к последнему статусу; проверьте возвраты.`,
  'low-coverage': (n) =>
    `${clients(n.count)}: известно меньше ${percent(n.minCoverage)} данных${inRows(n)}. ${placed(n)} к статусу без данных; заполните пропуски.`,
  'natural-breaks': (n) =>
    `Границы статусов проведены там, где ${n.logarithmic ? 'значения (их логарифмы)' : 'значения'} расходятся сами; они объясняют ${percent(n.fit)} различий. Запишите границы, если они должны остаться.`,
  'few-different-values': (n) =>
    `Разных значений ${quote(n.criterion)}: ${number(n.different)}, а статусов ${number(n.classes)}; последние пусты. Уменьшите число статусов.`,
  'no-structure': (n) =>
    `По ${quote(n.criterion)} границы не вычислить: клиентов мало, все равны или никто не больше нуля. Задайте границы сами.`,
  'stages-at-zero': (n) =>
    `${quote(n.header)}: ${clients(n.count)} на этапе с нулём: ${list(n.words.slice(0, 3).map(quote))}${inRows(n)}. Задайте в модели коэффициент.`,
  'stage-paid': (n) =>
    `${quote(n.header)}: ${clients(n.count)} на стадии до первой оплаты, а в заказах оплата есть${inRows(n)}. Исправьте стадию.`,
  'too-many-groups': (n) =>
    `В столбце ${quote(n.header)} разных записей: ${number(n.groups)}; групп может быть до ${number(n.most)}. Выберите столбец с группами.`,
  'empty-tier': (n) => `В статусе ${quote(n.tier)} нет клиентов. Измените границу, если они там нужны.`,
  'counted-twice': (n) =>
    `${quote(n.criterion)} и ${quote(n.other)} учитывают одно и то же дважды: всего и за время. Оставьте одно, если это не нарочно.`,
  'manual-ignored': (n) =>
    `${quote(n.header)}: ${clients(n.count)} со статусом вручную, который не действует${inRows(n)}. ${whyIgnored(n)}`,
  'manual-endless': (n) =>
    `${quote(n.header)}: ${clients(n.count)} со статусом вручную без срока${inRows(n)}. Он действует; укажите последний день.`,
  'nothing-to-damp': () =>
    'Этот метод сравнивает несколько значений, запаса у границы нет: статусы меняются сразу. Отключите сглаживание.',
  'no-previous-run': () =>
    'Прошлый расчёт не передан, поэтому неизвестно, кто сменил статус. Выберите прошлый расчёт по этой модели.',
  'report-column-unread': (n) =>
    `В столбце ${quote(n.header)} нет ${n.content === 'date' ? 'дат' : 'чисел'}${inRows(n)}, отчёты обошлись без него. Исправьте ячейки или укажите другой столбец.`,
  'previous-does-not-fit': (n) => `Прошлый расчёт от ${day(n.asOf)} не подходит: ${whyPreviousUnfit[n.why]}`,
  'previous-few-clients': (n) =>
    `В прошлом расчёте от ${day(n.asOf)} было только ${number(n.found)} из ${clients(n.clients)}. Проверьте, что он по этому реестру.`,
  'previous-unsure': (n) =>
    `Не различить в двух расчётах: ${clients(n.count)}, например ${quote(n.example)}${inRows(n)}. С прошлым не сравнивались; дайте каждому свой код.`,
};
