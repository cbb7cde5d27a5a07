import type { ReportSpec } from '../model';
import { columnAt, type ColumnRead } from './column-read';
import { factorColumns } from './factor-columns';

/** The columns of the register that a report reads; `at` is its place in the model, "reports[2]". */
export function reportColumns(report: ReportSpec, at: string): readonly ColumnRead[] {
  switch (report.kind) {
    case 'traits':
      return [
        ...report.headers.flatMap((header, place) => columnAt(`${at}.headers[${place}]`, header)),
        ...report.numbers.flatMap((header, place) => columnAt(`${at}.numbers[${place}]`, header)),
      ];
    case 'cross-sell':
      return columnAt(`${at}.type`, report.type);
    case 'contacts':
      return named(at, { last: report.last, owner: report.owner });
    case 'pipeline':
      return named(at, {
        stage: report.stage,
        value: report.value,
        source: report.source,
        history: report.history,
      });
    case 'board':
      return named(at, { stage: report.stage, last: report.last, next: report.next });
    case 'portfolio':
      return [...columnAt(`${at}.groups`, report.groups), ...factorColumns(report.factors, at)];
    case 'under-served':
      return named(at, { ours: report.ours, total: report.total, lastContact: report.lastContact });
    case 'lapsed':
      return named(at, { reason: report.reason, action: report.action });
    case 'newcomers':
      return columnAt(`${at}.created`, report.created);
    case 'referrals':
      return columnAt(`${at}.header`, report.header);
    default:
      return [];
  }
}

function named(at: string, headers: Readonly<Record<string, string | null>>): readonly ColumnRead[] {
  return Object.entries(headers).flatMap(([key, header]) => columnAt(`${at}.${key}`, header));
}
