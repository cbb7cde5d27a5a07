/** A run as edits: what the sheet will hold, computed before it is touched. */
import type { CellValue, Placement, Run, WrittenColumn } from '../tiering';
import type { Area } from './area';
import type { SheetEdit } from './edits';
import type { PlannedColumn } from './own-columns';
import { colourRules } from './palette';
import type { Found } from './spreadsheet';

/** The words that go into the sheet, in the user's language. */
export interface Wording {
  readonly header: (what: WrittenColumn) => string;
  readonly why: (placement: Placement, run: Run) => string;
}

export interface Place {
  /** The remembered register's id: the owner of its colour rules. */
  readonly id: string;
  readonly found: Found;
  /** The header row, counted from 0 on the sheet. */
  readonly headerRow: number;
  readonly plan: readonly PlannedColumn[];
}

const FORMATS: Readonly<Record<WrittenColumn, string | null>> = {
  tier: null,
  score: '0.0',
  why: null,
  coverage: '0%',
  position: '0.0%',
};

const known = (number: number | undefined): number | null =>
  number === undefined || Number.isNaN(number) ? null : number;

const cellOf = (run: Run, client: number, what: WrittenColumn, wording: Wording): CellValue => {
  switch (what) {
    case 'tier':
      return run.tierNames[run.tierOf[client] ?? -1] ?? null;
    case 'score':
      return known(run.scores[client]);
    case 'coverage':
      return known(run.coverage[client]);
    case 'position':
      return known(run.positions[client]);
    case 'why':
      return wording.why(run.placement(client), run);
  }
};

/** The cells of one column from the row below the header to the register's last row; null where a row is no client. */
export const columnCells = (
  run: Run,
  what: WrittenColumn,
  rows: { readonly first: number; readonly count: number },
  wording: Wording,
): readonly CellValue[] => {
  const cells = new Array<CellValue>(rows.count).fill(null);
  run.register.rows.forEach((row, client) => {
    cells[row - 1 - rows.first] = cellOf(run, client, what, wording);
  });
  return cells;
};

/** Neighbouring columns that are alike in being new go into one edit: few, large, contiguous writes. */
const blocks = (plan: readonly PlannedColumn[]): readonly (readonly PlannedColumn[])[] => {
  const sorted = [...plan].sort((one, other) => one.column - other.column);
  const groups: PlannedColumn[][] = [];
  for (const own of sorted) {
    const last = groups.at(-1);
    const before = last?.at(-1);
    if (last && before && before.column + 1 === own.column && before.fresh === own.fresh) last.push(own);
    else groups.push([own]);
  }
  return groups;
};

const headerEdits = (place: Place): readonly SheetEdit[] => {
  const fresh = place.plan.filter((own) => own.fresh);
  const first = fresh[0];
  if (first === undefined) return [];
  const headers = fresh.map((own) => own.header);
  if (place.found.table !== null) return [{ kind: 'table-columns', table: place.found.table, headers }];
  const area: Area = {
    sheet: place.found.area.sheet,
    row: place.headerRow,
    column: first.column,
    rows: 1,
    columns: fresh.length,
  };
  return [
    { kind: 'cells', area, columns: headers.map((header) => [header]), formats: headers.map(() => null) },
  ];
};

/**
 * The edits that put a run into its sheet: new headers, one block of values for each group of neighbouring columns,
 * and one colour rule a tier on the tier column. Rows that are no clients get blanks in our columns; every other cell
 * of the sheet stays as it is.
 */
export const publish = (run: Run, place: Place, wording: Wording): readonly SheetEdit[] => {
  const { found, headerRow, plan } = place;
  const first = headerRow + 1;
  const count = found.area.row + found.area.rows - first;
  const areaOf = (group: readonly PlannedColumn[]): Area => ({
    sheet: found.area.sheet,
    row: first,
    column: group[0]?.column ?? 0,
    rows: count,
    columns: group.length,
  });
  const values = blocks(plan).map((group): SheetEdit => ({
    kind: 'cells',
    area: areaOf(group),
    columns: group.map((own) => columnCells(run, own.what, { first, count }, wording)),
    formats: group.map((own) => FORMATS[own.what]),
  }));
  const colours = plan
    .filter((own) => own.what === 'tier')
    .map((own): SheetEdit => ({
      kind: 'colours',
      owner: place.id,
      area: areaOf([own]),
      rules: colourRules(run.tierNames),
    }));
  return [...headerEdits(place), ...values, ...colours];
};
