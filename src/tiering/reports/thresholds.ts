import type { Model } from '../model';
import { notice, nowhere } from '../notice';
import type { Notice } from '../notices';
import { comparedCriterion } from '../placing/compared';
import type { Run } from '../run-types';
import type { ReportSpecOf } from '../specs/report-spec';
import type { Share } from '../specs/share';
import { ascendingValues } from '../stats/ascending-values';
import { histogram, type HistogramBin } from '../stats/histogram';
import { lorenzCurve, type LorenzPoint } from '../stats/lorenz-curve';
import { average } from '../stats/average';
import { quantile } from '../stats/quantile';
import { skewness } from '../stats/skewness';
import { zScores } from '../stats/z-scores';
import { knownNumber } from './known-number';
import { reportedReadings, type ReportedReadings } from './reported-readings';
import {
  naturalProposal,
  quantileProposal,
  type NaturalProposal,
  type ThresholdProposal,
} from './threshold-proposals';

export interface QuantilePoint {
  readonly at: Share;
  readonly value: number;
}

export interface ThresholdsReport {
  readonly kind: 'thresholds';
  /** The criterion, or "score"; null where there is nothing to read, and then everything else is empty. */
  readonly of: string | null;
  readonly direction: Model['criteria'][number]['direction'];
  readonly clients: number;
  readonly missing: number;
  readonly mean: number | null;
  readonly skewness: number | null;
  /** Whether a long tail asks for a logarithmic axis; histogram and natural breaks then use one. */
  readonly log: boolean;
  /** Clients more than 3.5 median deviations away from the median. */
  readonly farOut: number;
  readonly histogram: readonly HistogramBin[];
  readonly quantiles: readonly QuantilePoint[];
  /** What the best share of clients hold, from the top; empty where less is better. Of readings above zero. */
  readonly runningShares: readonly LorenzPoint[];
  readonly proposals: readonly [ThresholdProposal, NaturalProposal] | readonly [];
  readonly notices: readonly Notice[];
}

/** Fewer clients than this make a poor sample. */
const fewest = 10;
/** From here on a few clients are so far above the rest that the others would crowd together. */
const longTail = 3;
const farOut = 3.5;
const mostPoints = 101;
const usualShares: readonly Share[] = [0, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 1];

/**
 * Where could the limits between tiers stand? The readings of a criterion (null: what the method compares, the score or its
 * criterion) as a histogram, quantiles and running shares, and two proposals for limits as round numbers that people may edit
 * and keep: as many clients in each class, and where the readings part by themselves. Blanks are left out. Few clients, or no
 * variation, are said in the notices; then limits known from outside are better.
 */
export function thresholds(run: Run, spec: ReportSpecOf<'thresholds'>): ThresholdsReport {
  const subject = subjectOf(run, spec.of);
  const { direction, readings } = subject ?? { direction: 'more', readings: new Float64Array(0) };
  const ascending = ascendingValues(readings);
  const skew = skewness(ascending);
  const log = skew > longTail;
  return {
    kind: 'thresholds',
    of: subject?.of ?? null,
    direction,
    clients: ascending.length,
    missing: readings.length - ascending.length,
    mean: knownNumber(average(ascending)),
    skewness: knownNumber(skew),
    log,
    farOut: zScores(ascending, 'median').filter((score) => Math.abs(score) > farOut).length,
    histogram: histogram(ascending, log ? 'log' : 'linear'),
    quantiles:
      ascending.length === 0 ? [] : usualShares.map((at) => ({ at, value: quantile(ascending, at) })),
    runningShares: direction === 'more' ? fromTheTop(ascending) : [],
    proposals:
      ascending.length === 0
        ? []
        : [
            quantileProposal(readings, spec.classes, direction),
            naturalProposal(readings, { classes: spec.classes, direction, log }),
          ],
    notices: subject === null ? [] : noticesOf(subject.of, ascending),
  };
}

function subjectOf(run: Run, of: string | null): ReportedReadings | null {
  const compared = of ?? comparedCriterion(run.model.method);
  if (compared === null) return { of: 'score', direction: 'more', readings: run.scores };
  return reportedReadings(run, compared ?? null);
}

/** The Lorenz curve seen from its other end. */
function fromTheTop(ascending: Float64Array): readonly LorenzPoint[] {
  const positive = ascending.filter((value) => value > 0);
  return lorenzCurve(positive, mostPoints)
    .map(({ clients, value }) => ({ clients: 1 - clients, value: 1 - value }))
    .reverse();
}

function noticesOf(criterion: string, ascending: Float64Array): readonly Notice[] {
  const clients = ascending.length;
  const equal = clients > 0 && ascending[0] === ascending[clients - 1];
  return [
    ...(clients < fewest ? [notice('few-clients', nowhere, { clients })] : []),
    ...(equal ? [notice('no-variation', nowhere, { criterion })] : []),
  ];
}
