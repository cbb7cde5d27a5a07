import { frozenMatrix } from './freezing/frozen-matrix';
import { frozenMethod } from './freezing/frozen-method';
import { frozenRfm } from './freezing/frozen-rfm';
import { frozenScale } from './freezing/frozen-scale';
import { measure } from './measure';
import type { Criterion, MethodSpec, Model } from './model';
import { place } from './place';
import type { Measured, Run } from './run-types';
import { valueCriterion } from './summary';
import { comparesClients } from './scales/compares-clients';

/** All tables of points of a model together have so many rows at most, so that it still can be saved. */
const mostRowsInAll = 4000;
/** A table of points has no more. */
const mostRowsInOne = 1000;

/**
 * The model of a run with numbers instead of comparisons, so that next month's tiers mean what this month's do: who stays as
 * it is keeps its points and its tier, whoever else comes or goes.
 * Scales that compare clients become bounds or tables of points, and the methods that do so (shares and counts of clients,
 * shares of value, quantiles, breaks, computed limits) become cut-offs where the last client inside stands; the bins of RFM
 * and the sides of a matrix become limits of their own. Readings outside what was seen count as the nearer end.
 * Up to 1,000 different readings a criterion the points stay as they are; with more, or with more than four such criteria,
 * tables have fewer steps than readings, nobody loses more than one step, and the limits are taken from the scores as they
 * then are: who stood at a limit may change its tier (see `frozenChanges`).
 * Kept as they are: what is fixed already, forced shares of a matrix, key clients, the segments of high and low, closeness to
 * the ideal client, and all that is ranked within groups. Changes nothing of the run.
 */
export function freeze(run: Run): Model {
  const { register, model, measured, asOf, orders, previous } = run;
  const { rankWithin } = model.register;
  if (rankWithin !== null) return model;
  const criteria = frozenCriteria(model.criteria, measured);
  const again = criteria.map((criterion) => measure(register, criterion, { asOf, orders, rankWithin }));
  // Fixed points may look like ratings: whose readings are the value is settled here.
  const frozen = { ...model, criteria, value: valueCriterion(model)?.id ?? null };
  return { ...frozen, method: methodOf(place(register, again, frozen, { asOf, orders, previous })) };
}

function frozenCriteria(criteria: readonly Criterion[], measured: readonly Measured[]): readonly Criterion[] {
  const tables = criteria.filter(({ scale }) => comparesClients(scale)).length;
  const mostRows = Math.min(mostRowsInOne, Math.floor(mostRowsInAll / Math.max(1, tables)));
  return criteria.map((criterion, index) => {
    const known = measured[index];
    return known === undefined ? criterion : { ...criterion, scale: frozenScale(criterion, known, mostRows) };
  });
}

function methodOf(run: Run): MethodSpec {
  const { method } = run.model;
  if (method.kind === 'rfm') return frozenRfm(run, method);
  return method.kind === 'matrix' ? frozenMatrix(run, method) : frozenMethod(run);
}
