import type { ScaleSpec } from '../model';
import { inside, type Check } from './check';
import { limits } from './limits';
import { labelsOf } from './labels-check';
import { byKind, optional, record, required } from './record-check';
import { anyNumber, listOf, numberWithin, oneOf, wrongType } from './simple-checks';
import { kindOf } from './words';

const points = numberWithin(0, 100);

/** One row of a points table: a bound and its points. */
const row: Check<readonly [number, number]> = (plain, place) => {
  if (!Array.isArray(plain) || plain.length !== 2) return wrongType(plain, place, 'pair of numbers');
  const bound = anyNumber(plain[0], inside(place, 0));
  const earned = points(plain[1], inside(place, 1));
  return bound === null || earned === null ? null : [bound, earned];
};

export const scaleSpec: Check<ScaleSpec> = byKind<ScaleSpec>({
  rank: record({ kind: kindOf('rank') }),
  points: record({
    kind: kindOf('points'),
    table: required(listOf(row, { least: 1, most: limits.table })),
    otherwise: optional(points, 0),
  }),
  bounds: record({ kind: kindOf('bounds'), low: required(anyNumber), high: required(anyNumber) }),
  minmax: record({ kind: kindOf('minmax') }),
  winsorised: record({
    kind: kindOf('winsorised'),
    low: optional(numberWithin(0, 1), 0.05),
    high: optional(numberWithin(0, 1), 0.95),
  }),
  log: record({ kind: kindOf('log') }),
  zscore: record({ kind: kindOf('zscore') }),
  map: record({ kind: kindOf('map'), labels: required(labelsOf(points)) }),
  yesno: record({ kind: kindOf('yesno') }),
  classes: record({
    kind: kindOf('classes'),
    by: required(oneOf(['quota', 'pareto', 'cutoffs'] as const)),
    limits: required(listOf(anyNumber, { least: 1, most: 6 })),
    points: required(listOf(points, { least: 2, most: 7 })),
  }),
  'as-is': record({ kind: kindOf('as-is') }),
});
