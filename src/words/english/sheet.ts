import type { SheetWords } from '../sheet-words';
import { say } from './say';

const { list, number, percent, signed } = say;

export const sheet: SheetWords = {
  headers: { tier: 'Tier', score: 'Score', why: 'Why', coverage: 'Coverage', position: 'Position' },
  tiers: ['Platinum', 'Gold', 'Silver'],
  missingTier: 'D – no data',
  modelName: 'Client tiers',
  why: {
    points: (score) =>
      `${number(score)} ${say.plural(Math.round(score * 10) / 10, { one: 'point', other: 'points' })}`,
    contribution: (criterion, points) => `${say.name(criterion)} ${signed(points)}`,
    weakest: (contribution) => `weakest: ${contribution}`,
    position: (share, limit) =>
      limit === null
        ? `after ${percent(share)} of clients`
        : `after ${percent(share)} of clients (limit ${percent(limit)})`,
    cutoff: (reading, limit) =>
      limit === null ? `value ${number(reading)}` : `value ${number(reading)} (limit ${number(limit)})`,
    runningShare: (share, limit) =>
      limit === null
        ? `larger clients hold ${percent(share)} of the value`
        : `larger clients hold ${percent(share)} of the value (limit ${percent(limit)})`,
    notPositive: (value) => `value ${number(value)} is not above zero`,
    missing: (coverage, criteria) => `only ${percent(coverage)} of the data; missing: ${list(criteria)}`,
    noData: (coverage) => `only ${percent(coverage)} of the data`,
    capped: (from, text) => `not above, was ${from}: ${text}`,
    floored: (from, text) => `not below, was ${from}: ${text}`,
    set: (from, text) => `set by a rule, was ${from}: ${text}`,
  },
};
