import {
  checkRun,
  checkModel,
  headerOf,
  measure,
  place,
  resolveAsOf,
  type Criterion,
  type Measured,
  type Model,
  type Notice,
  type Register,
  type Run,
} from '../tiering';
import type { Preview, Problem, ReadingCounts } from './state';
import { valueHeader } from './value-header';

/** Answers what a model gives on a register, as fast as a slider moves. */
export type Previewer = (model: Model) => Preview;

/**
 * A previewer of one register. Each criterion is measured once for each way of measuring it; moved weights, limits and
 * names only place anew. `today` is asked for the day of each run (ISO).
 */
export function createPreviewer(register: Register, today: () => string): Previewer {
  const measuredBefore = new Map<string, Measured>();
  return (model) => {
    if (model.criteria.length === 0) return problem({ kind: 'no-criteria' });
    if (model.method.kind === 'pareto' && model.method.of === null)
      return problem({ kind: 'nothing-countable' });
    const checked = checkModel(model);
    if (!checked.ok) return refused(checked.notices, model);
    const faults = checkRun(register, checked.value);
    if (faults.length > 0) return refused(faults, model);
    const asOf = resolveAsOf(register, checked.value, today());
    const measured = checked.value.criteria.map((criterion) => {
      const way = wayOfMeasuring(criterion, asOf);
      const known = measuredBefore.get(way) ?? measure(register, criterion, asOf);
      measuredBefore.set(way, known);
      return known;
    });
    return previewOf(place(register, measured, checked.value, asOf));
  };
}

const problem = (reason: Problem): Preview => ({ kind: 'problem', problem: reason });

const refused = (notices: readonly Notice[], { criteria }: Model): Preview =>
  problem({ kind: 'notices', notices, headers: criteria.map(({ id, reading }) => headerOf(reading) ?? id) });

const wayOfMeasuring = ({ weight: _weight, ...rest }: Criterion, asOf: string): string =>
  JSON.stringify([rest, asOf]);

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
