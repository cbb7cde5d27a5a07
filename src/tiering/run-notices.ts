import type { Ladder, Model, Share } from './model';
import type { Placed } from './methods/placed';
import { notice, nowhere } from './notice';
import type { Notice } from './notices';
import type { Compared } from './placed-clients';
import { numbersIn } from './reading/column-readings';
import type { Register } from './register';
import type { Run } from './run-types';
import { exactSum } from './stats/exact-sum';
import { valueCriterion, valuesOf } from './summary';
import { tally } from './tally';

/** A run before its summary: the columns only. */
export type RunColumns = Pick<Run, 'model' | 'register' | 'measured' | 'tierNames' | 'tierOf' | 'coverage'>;

/** Fewer clients than this make shares of clients a lottery. */
const fewest = 10;
/** If the first class of a Pareto holds more than this share of clients, value does not separate them. */
const wideFirstClass = 0.4;
const tolerance = 1e-9;

/** Everything worth saying about a run: what was read, what was doubtful, what the method could not do. Each once. */
export function runNotices(columns: RunColumns, placed: Placed, compared: Compared): readonly Notice[] {
  const { register, model, measured } = columns;
  const all = [
    ...register.notices,
    ...measured.flatMap((one) => one.notices),
    ...ruleNotices(register, model),
    ...methodNotices(columns, placed, compared),
    ...negativeValue(columns),
    ...coverageNotices(columns),
    ...emptyTiers(columns),
  ];
  // Two criteria that read one column bring the same notices.
  return [...new Set(all)];
}

/** Clients whose value is below zero, and what it adds up to. By value they are said to be not positive already. */
function negativeValue({ model, measured, register }: RunColumns): readonly Notice[] {
  const values = model.method.kind === 'pareto' ? null : valuesOf(model, measured);
  const criterion = valueCriterion(model)?.id;
  if (values === null || criterion === undefined) return [];
  const losses = tally(null);
  values.forEach((value, client) => {
    if (value < 0) losses.add(register.rows[client] ?? 0, null);
  });
  const sum = exactSum(values.filter((value) => value < 0));
  return losses.count === 0 ? [] : [notice('negative-value', losses, { criterion, sum })];
}

/** What was doubtful in the columns of the rules. A blank there is no news: it fires nothing. */
export function ruleNotices(register: Register, model: Model): readonly Notice[] {
  const numeric = model.rules.filter((rule) => typeof rule.when.value === 'number');
  return numeric
    .flatMap((rule) => numbersIn(register, rule.when.header).notices)
    .filter((one) => one.code !== 'missing-reading');
}

function methodNotices(
  { model, register }: RunColumns,
  placed: Placed,
  compared: Compared,
): readonly Notice[] {
  const notices: Notice[] = [];
  const { counted, first } = countClasses(placed.classes, model.ladder.tiers.length);
  if (model.method.kind === 'quota' && counted < fewest) {
    notices.push(notice('few-clients', nowhere, { clients: counted }));
  }
  if (model.method.kind === 'quota')
    notices.push(...movedShares(placed.classes, model.ladder, model.method.shares));
  if (model.method.kind !== 'pareto') return notices;
  // Said of all clients, as the summary counts them.
  const clientShare = first / Math.max(1, placed.classes.length);
  if (first > wideFirstClass * counted) notices.push(notice('low-concentration', nowhere, { clientShare }));
  const losses = tally(null);
  compared.values.forEach((value, client) => {
    if (value <= 0) losses.add(register.rows[client] ?? 0, null);
  });
  if (losses.count > 0) notices.push(notice('not-positive', losses, { criterion: compared.of }));
  return notices;
}

/** Further from its share than this, a tier needs a word about ties. */
const farFromShare = 0.05;

/** The first tier at whose end ties leave far more or fewer clients above than the shares ask for. */
function movedShares(classes: Uint8Array, ladder: Ladder, shares: readonly Share[]): readonly Notice[] {
  const known = classes.filter((one) => one < ladder.tiers.length);
  if (known.length < fewest) return [];
  let wanted = 0;
  for (const [place, share] of shares.entries()) {
    wanted += share;
    const clientShare = known.filter((one) => one <= place).length / known.length;
    const tier = ladder.tiers[place]?.name ?? '';
    if (Math.abs(clientShare - wanted) > farFromShare) {
      return [notice('ties-moved-share', nowhere, { tier, wanted, clientShare })];
    }
  }
  return [];
}

/** How many clients the method placed, and how many of them in the first class. */
function countClasses(
  classes: Uint8Array,
  missing: number,
): { readonly counted: number; readonly first: number } {
  let counted = 0;
  let first = 0;
  for (const one of classes) {
    if (one !== missing) counted += 1;
    if (one === 0) first += 1;
  }
  return { counted, first };
}

/** Where the method reads the score: clients of whom too little is known. */
function coverageNotices({ model, register, coverage }: RunColumns): readonly Notice[] {
  if (model.method.of !== null) return [];
  const { minCoverage } = model.ladder;
  const unknown = tally(null);
  coverage.forEach((known, client) => {
    if (known < minCoverage - tolerance) unknown.add(register.rows[client] ?? 0, null);
  });
  return unknown.count > 0 ? [notice('low-coverage', unknown, { minCoverage })] : [];
}

function emptyTiers({ tierNames, tierOf }: RunColumns): readonly Notice[] {
  return tierNames
    .slice(0, -1)
    .filter((_, place) => !tierOf.includes(place))
    .map((tier) => notice('empty-tier', nowhere, { tier }));
}
