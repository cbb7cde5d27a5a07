/** Which cells of which sheets change, gathered from a list of changes in its order. */
import { commonBlock, type Area, type Block, type CellsEdit, type SheetEdit } from '../../sheet';
import type { WorkbookChange } from '../change';
import type { OpenedWorkbook } from '../opened-workbook';
import { Refusal } from '../refusal';
import type { SheetEntry } from '../workbook-file';
import type { Drafts } from './parts/drafts';
import { cellReference, COLUMNS, ROWS } from '../references';
import { editLayer, headerLayer, scatteredLayer, type Layer } from './rows/layers';
import { rowChanges } from './rows/row-changes';
import type { Demand } from './rows/survey-sheet';
import type { NewColumns } from './columns/new-columns';
import { freeHeaders, grownTable } from './workbook/grow-table';
import { pivotAreas, tablesOf, type TablePart } from './workbook/tables';

/** The changes of one sheet. */
export interface SheetPlan {
  readonly sheet: SheetEntry;
  readonly layers: Layer[];
  readonly demands: Demand[];
  readonly newColumns: NewColumns[];
}

export interface SheetPlans {
  /** The plan of a sheet by its lasting number. Throws a Refusal where there is no such worksheet. */
  of(sheet: string): SheetPlan;
  readonly all: ReadonlyMap<string, SheetPlan>;
}

export const sheetPlans = (file: OpenedWorkbook): SheetPlans => {
  const all = new Map<string, SheetPlan>();
  return {
    all,
    of: (id) => {
      const sheet = file.sheets.find((one) => one.id === id);
      if (sheet === undefined || sheet.kind !== 'worksheet') throw new Refusal('gone', id);
      const plan = all.get(id) ?? { sheet, layers: [], demands: [], newColumns: [] };
      all.set(id, plan);
      return plan;
    },
  };
};

/** Refuses an area that is not on the sheet. */
export const checkArea = (plan: SheetPlan, { row, column, rows, columns }: Omit<Area, 'sheet'>): void => {
  const whole = [row, column, rows, columns].every((number) => Number.isInteger(number) && number >= 0);
  if (!whole || row + rows > ROWS) throw new Refusal('too-large', plan.sheet.name);
  if (column + columns > COLUMNS) throw new Refusal('no-column', plan.sheet.name);
};

const occupied = ({ sheet }: SheetPlan, { row, column }: { row: number; column: number }): Refusal =>
  new Refusal('occupied', `${sheet.name}!${cellReference(row, column)}`);

/** Refuses where earlier changes of the list fill a cell of the block. */
const checkLayers = (plan: SheetPlan, block: Block): void => {
  const changes = rowChanges(plan.layers);
  const end = block.row + block.rows;
  for (let row = changes.next(block.row); row < end; row = changes.next(row + 1)) {
    const filled = changes.at(row).find(({ column, value, formula }) => {
      const inside = column >= block.column && column < block.column + block.columns;
      return inside && (value !== null || formula !== null);
    });
    if (filled !== undefined) throw occupied(plan, { row, column: filled.column });
  }
};

const checkNeighbours = async (
  drafts: Drafts,
  plan: SheetPlan,
  block: Block,
  others: readonly TablePart[],
): Promise<void> => {
  for (const { area } of others) {
    const met = commonBlock(area, block);
    if (met !== null) throw occupied(plan, met);
  }
  for (const area of await pivotAreas(drafts, plan.sheet.part)) {
    const met = commonBlock(area, block);
    if (met !== null) throw occupied(plan, met);
  }
};

type TableEdit = Extract<SheetEdit, { kind: 'table-columns' }>;

const addTableColumns = async (
  file: OpenedWorkbook,
  drafts: Drafts,
  plans: SheetPlans,
  { table: id, headers }: TableEdit,
): Promise<void> => {
  for (const { id: sheet, part, kind } of file.sheets) {
    const tables = kind === 'worksheet' ? await tablesOf(drafts, part) : [];
    const table = tables.find((one) => one.id === id);
    if (table === undefined) continue;
    if (headers.length === 0) return;
    const { row, rows, column, columns } = table.area;
    const plan = plans.of(sheet);
    const names = freeHeaders(table, headers);
    const grown = grownTable(table, names);
    const block = { row, column: column + columns, rows, columns: names.length };
    await checkNeighbours(
      drafts,
      plan,
      block,
      tables.filter((one) => one !== table),
    );
    checkLayers(plan, block);
    drafts.write(table.part, grown);
    plan.demands.push({ block, before: [...plan.layers] });
    plan.newColumns.push({ block, beside: column, table: true });
    plan.layers.push(headerLayer(row, column + columns, names, column + columns - 1));
    return;
  }
  throw new Refusal('gone', id);
};

const addCells = (plans: SheetPlans, edit: CellsEdit): void => {
  const { area, beside } = edit;
  const plan = plans.of(area.sheet);
  checkArea(plan, area);
  if (area.rows > 0 && area.columns > 0) plan.layers.push(editLayer(edit));
  if (beside !== undefined) plan.newColumns.push({ block: area, beside, table: false });
};

const addScattered = (
  plans: SheetPlans,
  { sheet, cells }: Extract<WorkbookChange, { kind: 'scattered' }>,
): void => {
  const plan = plans.of(sheet);
  for (const { row, column, spill } of cells) {
    checkArea(plan, { row, column, rows: 1, columns: 1 });
    if (spill !== null) checkArea(plan, spill);
  }
  const layer = scatteredLayer(cells);
  if (layer !== null) plan.layers.push(layer);
};

/**
 * Adds what a change does to cells and tables to the plans; what it does beside is not dealt with here. Throws a Refusal
 * "unsupported" for a kind of edit that only takes back what was written.
 */
export const planChange = async (
  file: OpenedWorkbook,
  drafts: Drafts,
  plans: SheetPlans,
  change: WorkbookChange,
): Promise<void> => {
  switch (change.kind) {
    case 'cells':
      return addCells(plans, change);
    case 'scattered':
      return addScattered(plans, change);
    case 'table-columns':
      return addTableColumns(file, drafts, plans, change);
    case 'colours':
      return checkArea(plans.of(change.area.sheet), change.area);
    case 'remember':
    case 'sheet':
      return;
    case 'put-back':
    case 'drop-table-columns':
    case 'new-sheet':
      // A file is never changed, a new one is written: there is nothing to take back.
      throw new Refusal('unsupported', change.kind);
  }
};
