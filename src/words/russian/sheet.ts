import type { SheetWords } from '../sheet-words';
import { say } from './say';

const { exact, list, number, percent, signed } = say;

const upTo = (limit: number | null): string => (limit === null ? '' : ` (граница ${percent(limit)})`);

export const sheet: SheetWords = {
  headers: {
    tier: 'Статус',
    score: 'Балл',
    why: 'Почему',
    coverage: 'Полнота данных',
    position: 'Место',
    code: 'Код',
    flags: 'Отметки',
    'next-tier': 'До следующего статуса',
    'previous-tier': 'Прежний статус',
    change: 'Изменение',
    outward: 'Статус для клиента',
  },
  tiers: ['Платиновый', 'Золотой', 'Серебряный'],
  missingTier: 'D – нет данных',
  copySheet: (day) => `Статусы до ${day}`,
  modelName: 'Статусы клиентов',
  netProfit: 'Чистая прибыль',
  orders: {
    name: 'Заказы',
    measures: {
      amount: 'Сумма заказов',
      count: 'Количество заказов',
      quantity: 'Объём заказов',
      profit: 'Прибыль с заказов',
      recencyDays: 'Последний заказ',
      daysLate: 'Дни просрочки',
      onTimeShare: 'Оплачено в срок',
      averageAmount: 'Средний заказ',
      countPerMonth: 'Заказов в месяц',
      averageDaysLate: 'Средняя просрочка',
      maxDaysLate: 'Худшая просрочка',
      overdueAmount: 'Просроченная сумма',
      overdueDays: 'Дни долга',
      arrearsShare: 'Доля при долге',
      arrearsCount: 'Отгрузки при долге',
      returnShare: 'Доля возвратов',
      variation: 'Разброс заказов',
    },
    within: (measure, months) => `${measure}, ${number(months)} мес.`,
  },
  why: {
    points: (score) =>
      `${number(score)} ${say.plural(Math.round(score * 10) / 10, { one: 'балл', few: 'балла', many: 'баллов', other: 'балла' })}`,
    contribution: (criterion, points) => `${say.name(criterion)} ${signed(points)}`,
    weakest: (criterion, points) => `слабее всего: ${say.name(criterion)} (${number(points)} из 100)`,
    position: (share) => `место ${percent(share)} сверху`,
    positionWithin: (share, tier, limit) => `место ${percent(share)} сверху (${tier} до ${percent(limit)})`,
    beginsAt: (tier, limit) => `${tier} от ${limit}`,
    reachesTo: (tier, limit) => `${tier} до ${limit}`,
    reading: (criterion, value) => `${say.name(criterion)} ${exact(value)}`,
    daysSince: (criterion, days) =>
      `${say.name(criterion)} ${say.count(days, { one: 'день', few: 'дня', many: 'дней', other: 'дня' })} назад`,
    part: (criterion, share) => `${say.name(criterion)} ${percent(share)}`,
    heldByLarger: (share, limit) => `у более крупных клиентов ${percent(share)} суммы${upTo(limit)}`,
    heldWithLarger: (share, limit) =>
      `у этого и более крупных клиентов ${percent(share)} суммы${upTo(limit)}`,
    within: (header, text) => `внутри группы ${say.name(header)}: ${say.name(text)}`,
    withinNone: (header) => `среди тех, у кого нет ${say.name(header)}`,
    notPositive: 'не больше нуля',
    unknown: (criterion) => `${say.name(criterion)}: значение неизвестно`,
    known: (coverage) => `известно ${percent(coverage)} весов`,
    missing: (criteria) => `нет данных: ${list(criteria)}`,
    capped: (from, to) => `понижен правилом (было ${from}, стало ${to})`,
    floored: (from, to) => `повышен правилом (было ${from}, стало ${to})`,
    set: (from, to) => `задан правилом (было ${from}, стало ${to})`,
    rule: (place) => `правило ${place}`,
    beats: {
      cap: (rules) =>
        `«не выше» сильнее, чем «не ниже»: ${rules.length === 1 ? 'уступает' : 'уступают'} ${list(rules)}`,
      set: (rules) =>
        `статус, заданный правилом, сильнее других правил: ${rules.length === 1 ? 'уступает' : 'уступают'} ${list(rules)}`,
    },
  },
};
