/** A run as edits: what the sheet will hold, computed before it is touched. */
import type { CellValue, Run, WrittenColumn } from '../tiering';
import type { Area } from './area';
import { cellsOf, FORMATS, tierNamesIn, type Wording } from './column-cells';
import type { SheetEdit } from './edits';
import type { PlannedColumn } from './own-columns';
import { colourRules } from './palette';
import type { Found } from './spreadsheet';

export interface Place {
  /** The remembered register's id: the owner of its colour rules. */
  readonly id: string;
  readonly found: Found;
  /** The header row, counted from 0 on the sheet. */
  readonly headerRow: number;
  readonly plan: readonly PlannedColumn[];
}

type Cells = ReadonlyMap<WrittenColumn, readonly CellValue[]>;

/** So many clients take some hundredths of a second, the sentences of a Why column included. */
const CLIENTS_A_SLICE = 4096;

/**
 * The cells of each planned column from the row below the header to the register's last row, null where a row is no
 * client; a pause is offered after every slice of clients.
 */
function* columnCells(run: Run, { found, headerRow, plan }: Place, wording: Wording): Generator<void, Cells> {
  const first = headerRow + 1;
  const count = found.area.row + found.area.rows - first;
  const { rows } = run.register;
  const columns = new Map<WrittenColumn, CellValue[]>();
  for (const { what } of plan) {
    const cells = new Array<CellValue>(count).fill(null);
    columns.set(what, cells);
    const cellOf = cellsOf(what, run, wording);
    for (let client = 0; client < rows.length; client += 1) {
      if (client % CLIENTS_A_SLICE === CLIENTS_A_SLICE - 1) yield;
      cells[(rows[client] ?? 0) - 1 - first] = cellOf(client);
    }
  }
  // Rows that were merged into a client show what the client shows.
  const further = run.register.furtherRows;
  for (const cells of further === undefined ? [] : columns.values()) {
    further?.rows.forEach((row, place) => {
      const own = rows[further.clients[place] ?? -1] ?? 0;
      cells[row - 1 - first] = cells[own - 1 - first] ?? null;
    });
  }
  return columns;
}

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
    {
      kind: 'cells',
      area,
      columns: headers.map((header) => [header]),
      formats: headers.map(() => null),
      beside: place.found.area.column,
    },
  ];
};

const editsOf = (tierNames: readonly string[], place: Place, cells: Cells): readonly SheetEdit[] => {
  const { found, headerRow, plan } = place;
  const first = headerRow + 1;
  const areaOf = (group: readonly PlannedColumn[]): Area => ({
    sheet: found.area.sheet,
    row: first,
    column: group[0]?.column ?? 0,
    rows: found.area.row + found.area.rows - first,
    columns: group.length,
  });
  const values = blocks(plan).map((group): SheetEdit => ({
    kind: 'cells',
    area: areaOf(group),
    columns: group.map((own) => cells.get(own.what) ?? []),
    formats: group.map((own) => FORMATS[own.what]),
  }));
  const colours = plan
    .filter((own) => own.what === 'tier')
    .map((own): SheetEdit => ({
      kind: 'colours',
      owner: place.id,
      area: areaOf([own]),
      rules: colourRules(tierNames),
    }));
  return [...headerEdits(place), ...values, ...colours];
};

/**
 * The edits that put a run into its sheet: new headers, one block of values for each group of neighbouring columns,
 * and one colour rule a tier on the tier column. Rows that are no clients get blanks in our columns; every other cell
 * of the sheet stays as it is.
 */
export const publish = (run: Run, place: Place, wording: Wording): readonly SheetEdit[] => {
  const work = columnCells(run, place, wording);
  let step = work.next();
  while (step.done !== true) step = work.next();
  return editsOf(tierNamesIn(run, wording), place, step.value);
};

/** As `publish`, with a pause after every slice of clients: a window stays alive while a large register is worked out. */
export const publishInSlices = async (
  run: Run,
  place: Place,
  wording: Wording,
  pause: () => Promise<void>,
): Promise<readonly SheetEdit[]> => {
  const work = columnCells(run, place, wording);
  let step = work.next();
  while (step.done !== true) {
    await pause();
    step = work.next();
  }
  return editsOf(tierNamesIn(run, wording), place, step.value);
};
