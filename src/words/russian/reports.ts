import type { ReportWords } from '../report-words';
import { ownReportFields } from './own-report-fields';
import { reportFields } from './report-fields';
import { say } from './say';

const { count, exact, name, number, percent } = say;

export const reports: ReportWords = {
  fields: reportFields,
  ownFields: ownReportFields,
  titles: {
    board: 'На какой стадии каждый клиент',
    concentration: 'Концентрация',
    contacts: 'Контакты',
    cross: 'Пересечение двух классов',
    'cross-sell': 'Кросс-продажи',
    'customer-value': 'Чего стоит клиент в будущем',
    lapsed: 'Ушедшие клиенты',
    moves: 'Кто сменил статус',
    newcomers: 'Новые клиенты по месяцам',
    'next-orders': 'Ожидаемые заказы',
    'next-tier': 'Чего не хватает до следующего статуса',
    pipeline: 'Сделки по стадиям',
    policy: 'Что даёт каждый статус',
    portfolio: 'Профиль портфеля',
    'profit-parts': 'Из чего сложилась чистая прибыль',
    ranking: 'Рейтинг клиентов',
    referrals: 'Рекомендации',
    retention: 'Постоянные клиенты',
    'second-order': 'Клиенты с одним заказом',
    sensitivity: 'Устойчивость статусов',
    thresholds: 'Где могли бы пройти границы',
    time: 'Неделя по статусам',
    traits: 'Общие признаки',
    'under-served': 'Недообслуженные клиенты',
    weights: 'Веса по данным',
  },
  codes: {
    up: 'повышен',
    down: 'понижен',
    aside: 'иное',
    overdue: 'просрочен',
    due: 'пора',
    planned: 'запланирован',
    potential: 'ещё не покупал',
    lapsed: 'больше не покупает',
    'no-readings': 'нет данных',
    'no-variation': 'все равны',
    'negative-readings': 'есть значения ниже нуля',
    'no-history': 'нет истории',
    'few-cases': 'слишком мало случаев',
    quantiles: 'клиентов поровну',
    breaks: 'по разрывам значений',
    more: 'больше',
    less: 'меньше',
    typed: 'задано в модели',
    tier: 'посчитано по статусу',
    all: 'посчитано по всем',
    nobody: 'неизвестно',
    'under-worked': 'недоработано',
    'over-taken': 'больше, чем даёт рынок: беречь',
    even: 'наравне',
    number: 'Количество',
    finding: 'Простота нахождения',
    spending: 'Модели расходования средств',
    value: 'Денежная ценность продажи',
    repeat: 'Повторные продажи',
    support: 'Текущая поддержка продаж',
  },
  yes: 'да',
  no: 'нет',
  none: 'нет',
  row: (row) => `строка ${row}`,
  ofAll: (part, all, share) => (share === null ? '–' : `${part} из ${all} (${percent(share)})`),
  incomplete: (mean) => `${mean} (неполно)`,
  suggested: (rating) => `предложение: ${rating}`,
  everybody: 'все клиенты',
  fromTo: 'из ↓ в →',
  noEarlierRun: 'Прошлый расчёт не передан',
  forecast: 'Простая оценка, а не обещание.',
  noProducts: {
    orders: 'Заказы не переданы: неизвестно, кто что покупает.',
    products: 'В заказах нет товаров: неизвестно, кто что покупает.',
  },
  tooManyGroups: (groups) =>
    `Разных текстов в столбце: ${number(groups)}, для групп слишком много. Выберите столбец с группами.`,
  points: (points) =>
    `${count(points, { one: 'точка', few: 'точки', many: 'точек', other: 'точки' })}, все в JSON`,
  more: (more) => `и ещё ${number(more)}`,
  offers: {
    gap: (share, tier) => `покупают ${percent(share)} клиентов статуса ${tier}`,
    association: (share, bought, lift) =>
      `покупают ${percent(share)} из тех, кто брал ${name(bought)}, чаще остальных в ${number(lift)} раза`,
  },
  underServed: {
    prospects: (reading) => `перспективность ${exact(reading)}`,
    wallet: (potential) => `покупает у других на ${exact(potential)}`,
    contacts: (days, limit) =>
      days === null
        ? 'контакта не было'
        : `без контакта ${count(days, { one: 'день', few: 'дня', many: 'дней', other: 'дня' })} при интервале ${number(limit)}`,
  },
};
