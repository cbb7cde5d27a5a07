import type { Direction, ScaleSpec } from '../model';
import { finish, type Steps } from '../steps';
import { asIs } from './as-is';
import { bounds } from './bounds';
import { classPoints } from './class-points';
import { log } from './log';
import { minmax } from './minmax';
import { pointsTable } from './points-table';
import { rankSteps } from './rank';
import type { Scaled } from './scaled';
import { winsorised } from './winsorised';
import { zscoreSteps } from './zscore';

/**
 * Readings into points by whichever scale the model names. Scales of words (`map`, `yesno`) find the words' numbers among
 * the readings (see `labelReadings`): points, which are points whichever direction is better, or 1 for yes and 0 for no.
 * @example Array.from(scale(Float64Array.of(1, 3), { kind: 'bounds', low: 1, high: 5 }, 'more').points); // => [0, 50]
 */
export function scale(readings: Float64Array, spec: ScaleSpec, direction: Direction): Scaled {
  return finish(scaleSteps(readings, spec, direction));
}

/** The same in steps. */
export function* scaleSteps(readings: Float64Array, spec: ScaleSpec, direction: Direction): Steps<Scaled> {
  if (spec.kind === 'rank') return yield* rankSteps(readings, direction);
  if (spec.kind === 'zscore') return yield* zscoreSteps(readings, direction);
  yield;
  return scaleAtOnce(readings, spec, direction);
}

type AtOnce = Exclude<ScaleSpec, { readonly kind: 'rank' | 'zscore' }>;

function scaleAtOnce(readings: Float64Array, spec: AtOnce, direction: Direction): Scaled {
  switch (spec.kind) {
    case 'points':
      return pointsTable(readings, spec, direction);
    case 'bounds':
      return bounds(readings, spec, direction);
    case 'minmax':
      return minmax(readings, direction);
    case 'winsorised':
      return winsorised(readings, spec, direction);
    case 'log':
      return log(readings, direction);
    case 'classes':
      return classPoints(readings, spec, direction);
    case 'map':
      return asIs(readings, 'more');
    case 'yesno':
      return bounds(readings, { low: 0, high: 1 }, direction);
    case 'as-is':
      return asIs(readings, direction);
  }
}
