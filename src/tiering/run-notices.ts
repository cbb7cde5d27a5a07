import { previousFit } from './history/previous-fit';
import { looksLikeOrders } from './looks-like-orders';
import { methodClasses } from './methods/method-classes';
import type { Model } from './model';
import { notice, nowhere } from './notice';
import type { Notice } from './notices';
import { oldData } from './old-data';
import { readsScore } from './placing/compared';
import { rankedWithinNotice } from './ranked-within';
import { numbersIn } from './reading/column-readings';
import type { Register } from './register';
import { assumedMonths } from './reports/assumed-months';
import { reportNotices } from './reports/report-notices';
import { returnsBeside } from './returns-beside';
import type { Run } from './run-types';
import { exactSum } from './stats/exact-sum';
import { valueCriterion, valuesOf } from './summary';
import { tally } from './tally';
import type { Decided } from './tiers-of';

/** A run before its summary: the columns only. */
export type RunColumns = Pick<
  Run,
  'model' | 'register' | 'measured' | 'tierNames' | 'tierOf' | 'coverage' | 'asOf' | 'previous' | 'orders'
>;

const tolerance = 1e-9;

/** Everything worth saying about a run: what was read, what was doubtful, what the method could not do. Each once. */
export function runNotices(
  columns: RunColumns,
  { scored, outcome, steps }: Pick<Decided, 'scored' | 'outcome' | 'steps'>,
): readonly Notice[] {
  const { register, model, measured } = columns;
  const all = [
    ...register.notices,
    ...looksLikeOrders(register, model),
    ...returnsBeside(register, model),
    ...oldData(columns),
    ...measured.flatMap((one) => one.notices),
    ...ruleNotices(register, model),
    ...scored.notices,
    ...outcome.notices,
    ...steps.flatMap((step) => step.notices ?? []),
    ...rankedWithinNotice(columns),
    ...previousFit(columns),
    ...negativeValue(columns),
    ...coverageNotices(columns),
    ...reportNotices(columns),
    ...assumedMonths(columns),
    // Segments and groups that nobody is in are no limit to be moved.
    ...(outcome.ordered ? emptyTiers(columns) : []),
  ];
  // Two criteria that read one column bring the same notices, and so may a method.
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}

/** Clients whose value is below zero, and what it adds up to. By value they are said to be not positive already. */
function negativeValue({ model, measured, register }: RunColumns): readonly Notice[] {
  const said = model.method.kind === 'pareto' || model.method.kind === 'computed-abc';
  const values = said ? null : valuesOf(model, measured);
  const criterion = valueCriterion(model)?.id;
  if (values === null || criterion === undefined) return [];
  const losses = tally(null);
  for (let client = 0; client < values.length; client += 1) {
    if ((values[client] ?? NaN) < 0) losses.add(register.rows[client] ?? 0, null);
  }
  const sum = losses.count === 0 ? 0 : exactSum(values.filter((value) => value < 0));
  return losses.count === 0 ? [] : [notice('negative-value', losses, { criterion, sum })];
}

/** What was doubtful in the columns of the rules. A blank there is no news: it fires nothing. */
export function ruleNotices(register: Register, model: Model): readonly Notice[] {
  const conditions = [...model.rules, ...model.bonuses].map(({ when }) => when);
  return conditions
    .flatMap((when) =>
      'header' in when && typeof when.value === 'number' ? numbersIn(register, when.header).notices : [],
    )
    .filter((one) => one.code !== 'missing-reading');
}

/** Where the method reads the score: clients of whom too little is known. */
function coverageNotices({ model, register, coverage }: RunColumns): readonly Notice[] {
  if (!readsScore(model)) return [];
  const { minCoverage } = model.ladder;
  const least = minCoverage - tolerance;
  const unknown = tally(null);
  for (let client = 0; client < coverage.length; client += 1) {
    if ((coverage[client] ?? 0) < least) unknown.add(register.rows[client] ?? 0, null);
  }
  return unknown.count > 0 ? [notice('low-coverage', unknown, { minCoverage })] : [];
}

/** A class of the method's own that is empty is no news: nobody asked for it. */
function emptyTiers({ model, tierNames, tierOf }: RunColumns): readonly Notice[] {
  if (methodClasses(model.method).by !== 'ladder') return [];
  return tierNames
    .slice(0, -1)
    .filter((_, place) => !tierOf.includes(place))
    .map((tier) => notice('empty-tier', nowhere, { tier }));
}
