import type { ReasonWords } from '../reason-words';
import { clients, say } from './say';

const { exact, number } = say;

const inDays = (days: number): string => say.count(days, { one: 'day', other: 'days' });
const daysAgo = (days: number): string => `${inDays(days)} ago`;

export const reasons: ReasonWords = {
  rank: (rank, tier, limit) =>
    limit === null
      ? `place ${number(rank)} from the top`
      : `place ${number(rank)} from the top, ${tier} ends at ${number(limit)}`,
  level: (criterion, level, levels) => `${say.name(criterion)}: level ${level} of ${levels}`,
  forced: (tier) => `moved so that the tiers hold their shares, was ${tier}`,
  rfm: (recency, frequency, monetary) => `recency ${recency}, frequency ${frequency}, money ${monetary}`,
  neverBought: 'never bought',
  firstOrder: (days) => `first order ${daysAgo(days)}`,
  lastOrder: (days) => `last order ${daysAgo(days)}`,
  lapsesAfter: (days, ownRhythm) =>
    ownRhythm ? `lapsed after ${inDays(days)}, three times its own gap` : `lapsed after ${inDays(days)}`,
  stage: (stage, coefficient) => `${say.name(stage)}: coefficient ${exact(coefficient)}`,
  keyClient: {
    hand: 'set by hand',
    value: 'among the largest by value',
    margin: 'among the best by margin',
    neither: 'neither large nor of high margin',
  },
  damped: (to) => `held back: the limit is not passed by the margin, would be ${to}`,
  oneStep: (to) => `held back: one tier a run at most, would be ${to}`,
  unproven: (from, to) => `no payment yet: ${to} at most, was ${from}`,
  manual: (from, by, until, text) =>
    `set by hand${by === '' ? '' : ` by ${say.name(by)}`}${until === null ? '' : ` until ${say.day(until)}`}, was ${from}${text === '' ? '' : `: ${text}`}`,
  bonus: 'Bonus',
  flags: {
    'not-positive': 'not above zero',
    'low-coverage': 'too little is known',
    'missing-key': 'no key',
    'duplicate-key': 'key stands more than once',
    merged: 'several rows in one',
    rule: 'moved by a rule',
    damped: 'held back',
    unproven: 'not paid yet',
    manual: 'set by hand',
    'manual-ignored': 'decision by hand not followed',
    estimated: 'estimated',
    stale: 'judgement is old',
    'look-closer': 'look closer',
    'only-returns': 'only returns',
  },
  mergedFrom: (rows) => `merged from ${say.count(rows, { one: 'row', other: 'rows' })}`,
  change: {
    up: (from) => `up from ${from}`,
    down: (from) => `down from ${from}`,
    other: (from) => `was ${from}`,
    same: 'same',
    fresh: 'new',
    unsure: 'not known',
  },
  next: {
    points: (lacking, next) =>
      `${number(lacking)} ${say.plural(lacking, { one: 'point', other: 'points' })} to ${next}`,
    figure: (bound, next) => `for ${next}: ${bound}`,
    way: (bound) => `${bound} would do`,
    noWay: 'no one criterion would do',
    noSureWay: 'no one criterion is sure to do',
    bounds: {
      least: (criterion, amount) => `${criterion} ${amount} or more`,
      most: (criterion, amount) => `${criterion} ${amount} or less`,
      over: (criterion, amount) => `${criterion} over ${amount}`,
      under: (criterion, amount) => `${criterion} under ${amount}`,
    },
    amounts: {
      days: inDays,
      clients,
      aDay: (value) => `${exact(value)} a day`,
      aMonth: (value) => `${exact(value)} a month`,
      aYear: (value) => `${exact(value)} a year`,
    },
    yes: 'yes',
    no: 'no',
    first: (text) => `first: ${text}`,
    payment: 'the first payment',
    byHand: 'a decision by hand holds it',
    oneStep: 'one tier at a time',
  },
};
