import type { ReasonWords } from '../reason-words';
import { say } from './say';

const { exact, number } = say;

const inDays = (days: number): string =>
  say.count(days, { one: 'день', few: 'дня', many: 'дней', other: 'дня' });
const daysAgo = (days: number): string => `${inDays(days)} назад`;

export const reasons: ReasonWords = {
  rank: (rank, tier, limit) =>
    limit === null
      ? `место ${number(rank)} сверху`
      : `место ${number(rank)} сверху, ${tier} до места ${number(limit)}`,
  level: (criterion, level, levels) => `${say.name(criterion)}: уровень ${level} из ${levels}`,
  forced: (tier) => `перенесён, чтобы доли соблюдались, было: ${tier}`,
  rfm: (recency, frequency, monetary) => `давность ${recency}, частота ${frequency}, сумма ${monetary}`,
  neverBought: 'ещё не покупал',
  firstOrder: (days) => `первый заказ ${daysAgo(days)}`,
  lastOrder: (days) => `последний заказ ${daysAgo(days)}`,
  lapsesAfter: (days, ownRhythm) =>
    ownRhythm
      ? `ушедший через ${inDays(days)}, втрое больше обычного перерыва`
      : `ушедший через ${inDays(days)}`,
  stage: (stage, coefficient) => `${say.name(stage)}: коэффициент ${exact(coefficient)}`,
  keyClient: {
    hand: 'отмечен вручную',
    value: 'среди крупнейших по объёму',
    margin: 'среди лучших по марже',
    neither: 'не крупный и без высокой маржи',
  },
  damped: (to) => `удержан: граница не пройдена с запасом, был бы ${to}`,
  oneStep: (to) => `удержан: не больше одного статуса за раз, был бы ${to}`,
  unproven: (from, to) => `оплаты ещё не было: не выше ${to}, было: ${from}`,
  manual: (from, by, until, text) =>
    `задан вручную${by === '' ? '' : ` (${say.name(by)})`}${until === null ? '' : ` до ${say.day(until)}`}, было: ${from}${text === '' ? '' : `: ${text}`}`,
  bonus: 'Бонус',
  flags: {
    'not-positive': 'не больше нуля',
    'low-coverage': 'слишком мало данных',
    'missing-key': 'нет кода',
    'duplicate-key': 'код повторяется',
    merged: 'объединён из нескольких строк',
    rule: 'изменён правилом',
    damped: 'удержан',
    unproven: 'оплаты ещё не было',
    manual: 'задан вручную',
    'manual-ignored': 'ручной статус не учтён',
    estimated: 'оценочно',
    stale: 'оценка устарела',
    'look-closer': 'присмотреться',
    'only-returns': 'только возвраты',
  },
  mergedFrom: (rows) =>
    `объединён из ${say.count(rows, { one: 'строки', few: 'строк', many: 'строк', other: 'строки' })}`,
  change: {
    up: (from) => `выше, было: ${from}`,
    down: (from) => `ниже, было: ${from}`,
    other: (from) => `было: ${from}`,
    same: 'без изменений',
    fresh: 'новый',
    unsure: 'неизвестно',
  },
  next: {
    points: (lacking, next) =>
      `${number(lacking)} ${say.plural(lacking, { one: 'балл', few: 'балла', many: 'баллов', other: 'балла' })} до статуса ${next}`,
    figure: (bound, next) => `для статуса ${next}: ${bound}`,
    way: (bound) => `достаточно: ${bound}`,
    noWay: 'одного критерия не хватит',
    noSureWay: 'одного критерия может не хватить',
    bounds: {
      least: (criterion, amount) => `${criterion} от ${amount}`,
      most: (criterion, amount) => `${criterion} не больше ${amount}`,
      over: (criterion, amount) => `${criterion} больше ${amount}`,
      under: (criterion, amount) => `${criterion} меньше ${amount}`,
    },
    // After "от" and "больше" things counted stand in the genitive.
    amounts: {
      days: (value) => say.count(value, { one: 'дня', few: 'дней', many: 'дней', other: 'дня' }),
      clients: (value) =>
        say.count(value, { one: 'клиента', few: 'клиентов', many: 'клиентов', other: 'клиента' }),
      aDay: (value) => `${exact(value)} в день`,
      aMonth: (value) => `${exact(value)} в месяц`,
      aYear: (value) => `${exact(value)} в год`,
    },
    yes: 'да',
    no: 'нет',
    first: (text) => `сначала: ${text}`,
    payment: 'первая оплата',
    byHand: 'действует ручной статус',
    oneStep: 'не больше одного статуса за раз',
  },
};
