import { cutoffs } from '../methods/cutoffs';
import type { Direction } from '../model';
import { ascendingValues } from '../stats/ascending-values';
import { naturalBreaks } from '../stats/natural-breaks';
import { quantile } from '../stats/quantile';
import { roundLimits } from './round-limits';

/** Limits that could part the clients into classes. */
export interface ThresholdProposal {
  /** `quantiles`: about as many clients in each class; `breaks`: where the readings part by themselves. */
  readonly by: 'quantiles' | 'breaks';
  /** Best class first, as the data gives them. */
  readonly exact: readonly number[];
  /** The same as round numbers: the floors of the method `cutoffs`. */
  readonly floors: readonly number[];
  /** With the round limits, best class first. */
  readonly clients: readonly number[];
}

export interface NaturalProposal extends ThresholdProposal {
  readonly by: 'breaks';
  /** The part of the variance that lies between the classes, on the logarithm where `log` says so. */
  readonly fit: number;
  readonly log: boolean;
}

/**
 * Limits at which each class holds about as many clients. Equal readings stay together, so limits may be fewer.
 * Where less is better they ascend.
 */
export function quantileProposal(
  readings: Float64Array,
  classes: number,
  direction: Direction,
): ThresholdProposal {
  const better = ascendingValues(turned(readings, direction));
  const shares = Array.from({ length: classes - 1 }, (_, place) => 1 - (place + 1) / classes);
  // A client belongs above a quantile where it lies above it: the limit is the first such reading.
  const limits = shares.map((share) => firstAbove(better, quantile(better, share)));
  return proposal(readings, direction, {
    by: 'quantiles',
    exact: [...new Set(limits.filter((limit) => limit !== undefined))],
    ascending: better,
  });
}

/** Limits where the readings part by themselves; with `log` judged by ln(1 + reading), below zero by 0. */
export function naturalProposal(
  readings: Float64Array,
  {
    classes,
    direction,
    log,
  }: { readonly classes: number; readonly direction: Direction; readonly log: boolean },
): NaturalProposal {
  const judged = log ? readings.map((value) => Math.log1p(Math.max(0, value))) : readings;
  const { limits, fit } = naturalBreaks(turned(judged, direction), classes);
  const sign = direction === 'less' ? -1 : 1;
  const exact = log ? limits.map((limit) => sign * Math.expm1(sign * limit)) : limits;
  const ascending = ascendingValues(turned(readings, direction));
  return { ...proposal(readings, direction, { by: 'breaks', exact, ascending }), by: 'breaks', fit, log };
}

interface Found {
  readonly by: ThresholdProposal['by'];
  /** Of the turned readings, where more is better. */
  readonly exact: readonly number[];
  readonly ascending: Float64Array;
}

function proposal(
  readings: Float64Array,
  direction: Direction,
  { by, exact, ascending }: Found,
): ThresholdProposal {
  const sign = direction === 'less' ? -1 : 1;
  const floors = roundLimits(ascending, exact).map((limit) => sign * limit + 0);
  const { classes } = cutoffs(readings, floors, direction);
  const clients = [...floors, 0].map((_, place) => classes.filter((one) => one === place).length);
  return { by, exact: exact.map((limit) => sign * limit + 0), floors, clients };
}

/** So that more is better. */
function turned(readings: Float64Array, direction: Direction): Float64Array {
  return direction === 'less' ? readings.map((value) => -value) : readings;
}

function firstAbove(ascending: Float64Array, value: number): number | undefined {
  return ascending.find((one) => one > value);
}
