import {
  checkRun,
  checkModel,
  headerOf,
  measureSteps,
  mergeSteps,
  placeSteps,
  resolveAsOf,
  valueCriterion,
  type Answer,
  type Criterion,
  type Measured,
  type Model,
  type Notice,
  type Register,
  type Run,
  type Steps,
} from '../tiering';
import type { Preview, Problem, ReadingCounts } from './state';
import { valueHeader } from './value-header';

/** Answers what a model gives on a register, as fast as a slider moves, in steps that a window may breathe between. */
export type Previewer = (model: Model) => Steps<Preview>;

/**
 * A previewer of one register. Each criterion is measured once for each way of measuring it; moved weights, limits and
 * names only place anew. `today` is asked for the day of each run (ISO).
 */
export function createPreviewer(whole: Register, today: () => string): Previewer {
  const merged = rememberMerged(whole);
  return function* (model) {
    if (model.criteria.length === 0) return problem({ kind: 'no-criteria' });
    if (model.method.kind === 'pareto' && model.method.of === null)
      return problem({ kind: 'nothing-countable' });
    const checked = checkModel(model);
    if (!checked.ok) return refused(checked.notices, model);
    const faults = checkRun(whole, checked.value);
    if (faults.length > 0) return refused(faults, model);
    const { answer, measuredBefore } = yield* merged(checked.value);
    if (!answer.ok) return refused(answer.notices, model);
    const register = answer.value;
    const { rankWithin } = checked.value.register;
    const asOf = resolveAsOf(register, checked.value, today());
    const measured: Measured[] = [];
    for (const criterion of checked.value.criteria) {
      const way = wayOfMeasuring(criterion, asOf, rankWithin);
      const known =
        measuredBefore.get(way) ??
        (yield* measureSteps(register, criterion, { asOf, orders: null, rankWithin }));
      measuredBefore.set(way, known);
      measured.push(known);
    }
    const run = yield* placeSteps(register, measured, checked.value, {
      asOf,
      orders: null,
      previous: null,
    });
    yield;
    return previewOf(run);
  };
}

interface Merged {
  readonly answer: Answer<Register>;
  /** What was measured on that register, by the way of measuring. */
  readonly measuredBefore: Map<string, Measured>;
}

/** The register with its duplicates merged as a model asks; merged anew only where something that decides it has changed. */
function rememberMerged(whole: Register): (model: Model) => Steps<Merged> {
  const known = new Map<string, Merged>();
  return function* (model) {
    // The column that counts as value is added up, whatever its header says.
    const decides = [model.register, valueCriterion(model)?.reading];
    const way = model.register.duplicates === 'keep' ? '' : JSON.stringify(decides);
    const merged = known.get(way) ?? {
      answer: yield* mergeSteps(whole, model),
      measuredBefore: new Map<string, Measured>(),
    };
    known.set(way, merged);
    return merged;
  };
}

const problem = (reason: Problem): Preview => ({ kind: 'problem', problem: reason });

const refused = (notices: readonly Notice[], { criteria }: Model): Preview =>
  problem({ kind: 'notices', notices, headers: criteria.map(({ id, reading }) => headerOf(reading) ?? id) });

const wayOfMeasuring = (
  { weight: _weight, ...rest }: Criterion,
  asOf: string,
  rankWithin: string | null,
): string => JSON.stringify([rest, asOf, rankWithin]);

function previewOf(run: Run): Preview {
  const errors = run.notices.filter((notice) => notice.severity === 'error');
  if (errors.length > 0) return refused(errors, run.model);
  const readings = Object.fromEntries(run.measured.map((measured) => [measured.id, countsOf(measured)]));
  return { kind: 'counts', run, readings, valueHeader: valueHeader(run.model) };
}

function countsOf(measured: Measured): ReadingCounts {
  const numbers = measured.readings.reduce((sum, reading) => (Number.isNaN(reading) ? sum : sum + 1), 0);
  const count = (...codes: readonly Notice['code'][]): number =>
    measured.notices.reduce((sum, notice) => (codes.includes(notice.code) ? sum + notice.count : sum), 0);
  return {
    numbers,
    fromText: count('text-as-number', 'text-as-date'),
    missing: count('missing-reading'),
    unreadable: count('unreadable-number', 'unreadable-date', 'error-cell'),
  };
}
