import { notice, nowhere } from '../notice';
import type { Notice } from '../notices';
import { daysIn, numbersIn } from '../reading/column-readings';
import type { Run } from '../run-types';
import type { ReportSpec } from '../specs/report-spec';
import { tally } from '../tally';
import { runDay } from './run-day';

/** The columns that a report reads as something else than texts. */
interface ColumnsOfReport {
  readonly days: readonly (string | null)[];
  /** Of `days`, those that cannot lie in the future. */
  readonly past: readonly (string | null)[];
  readonly numbers: readonly (string | null)[];
}

const none: ColumnsOfReport = { days: [], past: [], numbers: [] };

/**
 * "What could the reports not read, and what do they lack?" The doubtful cells of the columns that reports count with; a column in which
 * nothing can be read is said to be left out, for a report is no reason to refuse a run. Contacts after the day of the run are told as
 * well, and moves without a run before. Blanks are no news: reports count them themselves. Money of two kinds in one column remains an
 * error, since no sum of it is true.
 */
export function reportNotices(run: ReportedRun): readonly Notice[] {
  const { register, model, previous } = run;
  return model.reports.flatMap((spec) => {
    if (spec.kind === 'moves' && previous === null) return [notice('no-previous-run', nowhere, {})];
    const { days, past, numbers } = columnsOf(spec);
    return [
      ...named(days).flatMap((header) => told(daysIn(register, header).notices, 'date')),
      ...named(past).flatMap((header) => later(run, header)),
      ...named(numbers).flatMap((header) => told(numbersIn(register, header).notices, 'number')),
    ];
  });
}

type ReportedRun = Pick<Run, 'register' | 'model' | 'asOf' | 'previous'>;

function columnsOf(spec: ReportSpec): ColumnsOfReport {
  switch (spec.kind) {
    case 'board':
      return { days: [spec.last, spec.next], past: [spec.last], numbers: [] };
    case 'contacts':
      return { ...none, days: [spec.last], past: [spec.last] };
    case 'newcomers':
      return { ...none, days: [spec.created] };
    case 'under-served':
      return { days: [spec.lastContact], past: [spec.lastContact], numbers: [spec.ours, spec.total] };
    case 'pipeline':
      return { ...none, numbers: [spec.value] };
    case 'portfolio':
      return { ...none, numbers: Object.values(spec.factors) };
    case 'traits':
      return { ...none, numbers: spec.numbers };
    default:
      return none;
  }
}

function named(headers: readonly (string | null)[]): readonly string[] {
  return headers.filter((header) => header !== null);
}

function told(notices: readonly Notice[], content: 'date' | 'number'): readonly Notice[] {
  for (const one of notices) {
    if (one.code === 'no-numbers')
      return [notice('report-column-unread', one, { header: one.header, content })];
  }
  return notices.filter(({ code }) => code !== 'missing-reading');
}

function later(run: ReportedRun, header: string): readonly Notice[] {
  const today = runDay(run);
  const future = tally(null);
  daysIn(run.register, header).readings.forEach((day, client) => {
    if (day > today) future.add(run.register.rows[client] ?? 0, null);
  });
  return future.count > 0 ? [notice('future-date', future, { header })] : [];
}
