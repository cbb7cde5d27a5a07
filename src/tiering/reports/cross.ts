import { cutoffs } from '../methods/cutoffs';
import { pareto } from '../methods/pareto';
import { withinGroups } from '../methods/within-groups';
import type { Run } from '../run-types';
import type { ReportSpecOf } from '../specs/report-spec';
import type { Share } from '../specs/share';
import { exactSum } from '../stats/exact-sum';
import { reportClient, type ReportClient } from './report-client';
import { reportedReadings } from './reported-readings';

export interface CrossCell {
  /** As "AX": the class by value and the class by evenness. */
  readonly name: string;
  readonly clients: number;
  /** Of the clients who are in a cell. */
  readonly clientShare: Share;
  readonly value: number;
  /** Of the sum of the positive values in all cells; null where there is none. */
  readonly valueShare: Share | null;
  /** What to do with its clients; null where the model does not say. */
  readonly action: string | null;
}

export interface CrossReport {
  readonly kind: 'cross';
  /** The criteria. */
  readonly rows: string;
  readonly columns: string;
  /** One list a class by value, best first; in it one cell a class by evenness, best first. */
  readonly cells: readonly (readonly CrossCell[])[];
  /** Every client who is in a cell, in register order. */
  readonly clients: readonly (ReportClient & { readonly cell: string })[];
  /** Clients of whom one of the two is missing. */
  readonly unknown: number;
}

/**
 * "Which large clients buy evenly, and which are large and unpredictable?" ABC by value crossed with XYZ by variation. By value
 * as in `pareto` (who crosses a limit is in the higher class; zero and losses are in the last), by variation the less the
 * better, a variation equal to a limit is in the better class. A client missing on either side is in no cell.
 */
export function cross(run: Run, spec: ReportSpecOf<'cross'>): CrossReport {
  const { rows, columns, actions } = spec;
  const values = readingsOf(run, rows.of);
  const variations = readingsOf(run, columns.of);
  const row = withinGroups(run, values, (part) => pareto(part, { cuts: rows.cuts, boundary: 'up' })).classes;
  const column = cutoffs(variations, columns.limits, 'less').classes;
  const width = columns.limits.length + 1;
  const height = rows.cuts.length + 1;
  const cellOf = (client: number): number | null => {
    const [down = height, across = width] = [row[client], column[client]];
    return down < height && across < width ? down * width + across : null;
  };
  const parts = Array.from({ length: width * height }, (): number[] => []);
  for (let client = 0; client < values.length; client += 1) parts[cellOf(client) ?? -1]?.push(client);
  const clients = parts.reduce((sum, part) => sum + part.length, 0);
  const total = exactSum(parts.flatMap((part) => part.map((client) => Math.max(0, values[client] ?? 0))));
  const cells = parts.map((part, place): CrossCell => {
    const own = part.map((client) => values[client] ?? NaN);
    const [down, across] = [Math.floor(place / width), place % width];
    return {
      name: nameOf(down, across),
      clients: part.length,
      clientShare: clients === 0 ? 0 : part.length / clients,
      value: exactSum(own),
      valueShare: total > 0 ? exactSum(own.map((value) => Math.max(0, value))) / total : null,
      action: actions?.[down]?.[across] ?? null,
    };
  });
  return {
    kind: 'cross',
    rows: rows.of,
    columns: columns.of,
    cells: Array.from({ length: height }, (_, down) => cells.slice(down * width, (down + 1) * width)),
    clients: Array.from(values.keys()).flatMap((client) => {
      const place = cellOf(client);
      return place === null
        ? []
        : [{ ...reportClient(run.register, client), cell: cells[place]?.name ?? '' }];
    }),
    unknown: values.length - clients,
  };
}

function readingsOf(run: Run, id: string): Float64Array {
  const reported = reportedReadings(run, id);
  if (reported === null) throw new Error(`no criterion ${JSON.stringify(id)} was measured`);
  return reported.readings;
}

/** A, B, C by value; X, Y, Z by evenness, and beyond Z by number. */
function nameOf(down: number, across: number): string {
  return `${'ABCDEFG'.charAt(down)}${'XYZ'.charAt(across) || `Z${across - 1}`}`;
}
