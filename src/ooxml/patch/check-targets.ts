/** Cells that must not be written over: refused before anything is written. */
import { commonBlock, type Block } from '../../sheet';
import { Refusal, type RefusalCode } from '../refusal';
import type { Drafts } from './parts/drafts';
import { cellReference } from '../references';
import { blankLayer, type Layer } from './rows/layers';
import { rowChanges } from './rows/row-changes';
import { isProtected, mergedBlocks } from './rows/sheet-shell';
import type { FilledArea, Survey } from './rows/survey-sheet';
import type { SheetPlan } from './sheet-plans';
import { pivotAreas, tablesOf, type TablePart } from './workbook/tables';

interface Place {
  readonly row: number;
  readonly column: number;
}

const refusal = (code: RefusalCode, plan: SheetPlan, { row, column }: Place): Refusal =>
  new Refusal(code, `${plan.sheet.name}!${cellReference(row, column)}`);

const corner = ({ row, column }: Block): Block => ({ row, column, rows: 1, columns: 1 });

/** A merge shows its first cell: people may edit that one, and blank the others. */
const hiddenWrite = (layer: Layer, merge: Block): Place | null => {
  for (let row = layer.next(merge.row); row < merge.row + merge.rows; row = layer.next(row + 1)) {
    const hidden = layer.at(row).find(({ column, value, formula }) => {
      const inside = column >= merge.column && column < merge.column + merge.columns;
      const first = row === merge.row && column === merge.column;
      return inside && !first && (value !== null || formula !== null);
    });
    if (hidden !== undefined) return { row, column: hidden.column };
  }
  return null;
};

const checkMerges = (plan: SheetPlan, merges: readonly Block[]): void => {
  for (const merge of merges) {
    for (const layer of plan.layers) {
      const met = layer.origin === 'scattered' ? hiddenWrite(layer, merge) : layer.within(merge);
      if (met !== null) throw refusal('merged', plan, met);
    }
    for (const { block } of plan.demands) {
      const met = commonBlock(block, merge);
      if (met !== null) throw refusal('occupied', plan, met);
    }
  }
};

const checkPivots = (plan: SheetPlan, pivots: readonly Block[]): void => {
  for (const layer of plan.layers) {
    for (const pivot of pivots) {
      const met = layer.within(pivot);
      if (met !== null) throw refusal('pivot', plan, met);
    }
  }
};

/**
 * A formula that fills several cells is written over as a whole or not at all: where people changed its first cell,
 * what it filled beside goes with it. True for such a change.
 */
const replacesArray = (plan: SheetPlan, { kind, block }: FilledArea): boolean => {
  let replaces = false;
  for (const layer of plan.layers) {
    const met = layer.within(block);
    if (met === null) continue;
    const whole = kind === 'array' && layer.origin === 'scattered' && layer.within(corner(block)) !== null;
    if (!whole) throw refusal('array-formula', plan, met);
    replaces = true;
  }
  return replaces;
};

/** A table names its columns by what their headers say: cells and part must go on saying the same. */
const checkHeaders = (plan: SheetPlan, tables: readonly TablePart[]): void => {
  for (const { area, headerRow, headers } of tables) {
    if (!headerRow) continue;
    for (const { column, value } of rowChanges(plan.layers).at(area.row)) {
      const header = headers[column - area.column];
      if (header !== undefined && value !== header) {
        throw refusal('unsupported', plan, { row: area.row, column });
      }
    }
  }
};

/**
 * Refuses a plan that touches what it must not; the cell is in the refusal. Answers layers to be put under the plan's
 * own: blanks where formulas that are written over had filled several cells.
 */
export const checkTargets = async (
  drafts: Drafts,
  plan: SheetPlan,
  survey: Survey,
): Promise<readonly Layer[]> => {
  if (isProtected(survey.shell)) throw new Refusal('protected', plan.sheet.name);
  if (plan.layers.length === 0) return [];
  if (survey.refusal !== null) throw survey.refusal;
  checkMerges(plan, mergedBlocks(survey.shell));
  checkPivots(plan, await pivotAreas(drafts, plan.sheet.part));
  checkHeaders(plan, await tablesOf(drafts, plan.sheet.part));
  return survey.arrays.filter((area) => replacesArray(plan, area)).map(({ block }) => blankLayer(block));
};
