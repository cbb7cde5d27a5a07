/** A first walk through a sheet that changes: all that must be known before the first byte of the new file goes out. */
import type { OpenedWorkbook } from '../../opened-workbook';
import type { Block } from '../../../sheet';
import { LIMITS } from '../../container/limits';
import { decodeXmlText } from '../../container/decode-xml-text';
import { concatenated } from '../../container/join-bytes';
import { Refusal } from '../../refusal';
import { blockOf, cellReference, unitedBlock } from '../../references';
import type { NumberFormats } from '../styles/number-formats';
import { at, type CellTable } from './cell-table';
import { cellFault } from './cell-fault';
import { formulaTag, type FormulaTag } from './formula-tag';
import type { CellChange, Layer } from './layers';
import { drain, mergeRows } from './merge-rows';
import { plannedCells, type CellLooks, type PlannedCell } from './planned-cells';
import { elementNames, type ElementNames } from './row-scan';
import { columnStyles, sheetShell, type SheetShell } from './sheet-shell';
import { walkSheet } from './sheet-walk';

/** Cells that have to be blank but for what earlier layers put there. */
export interface Demand {
  readonly block: Block;
  readonly before: readonly Layer[];
}

export interface FilledArea {
  readonly kind: 'array' | 'data-table';
  readonly block: Block;
}

export interface Survey {
  readonly shell: SheetShell;
  readonly names: ElementNames;
  readonly looks: CellLooks;
  /** The cells that formulas for several cells fill. */
  readonly arrays: readonly FilledArea[];
  /** Whether a cell with a formula is written over, or a formula written. */
  readonly formulasChange: boolean;
  /** Whether a cell is written over that other cells share the formula of. */
  readonly mastersChange: boolean;
  /** The smallest block around the cells that will be written; null for none. */
  readonly written: Block | null;
  /** The first cell that cannot be written, or is not blank as it has to be; thrown where nothing worse is found. */
  readonly refusal: Refusal | null;
}

export interface SurveyedSheet {
  readonly name: string;
  readonly part: string;
  readonly layers: readonly Layer[];
  readonly demands: readonly Demand[];
}

const cellName = (sheet: SurveyedSheet, row: number, column: number): string =>
  `${sheet.name}!${cellReference(row, column)}`;

interface Notes {
  formulasChange: boolean;
  mastersChange: boolean;
  written: Block | null;
  refusal: Refusal | null;
  readonly arrays: FilledArea[];
}

const checkValue = (notes: Notes, { value }: CellChange, name: () => string): void => {
  const code = cellFault(value);
  if (code !== null) notes.refusal ??= new Refusal(code, name());
};

/** Refuses a filled cell where blank ones are demanded, unless an earlier layer has it: that one was looked at before. */
const checkBlank = (notes: Notes, sheet: SurveyedSheet, row: number, cells: CellTable): void => {
  for (const { block, before } of sheet.demands) {
    if (row < block.row || row >= block.row + block.rows) continue;
    for (let cell = 0; cell < cells.count; cell += 1) {
      const column = at(cells.column, cell);
      const inside = column >= block.column && column < block.column + block.columns;
      if (!inside || at(cells.filled, cell) === 0) continue;
      if (before.every((layer) => layer.within({ row, column, rows: 1, columns: 1 }) === null)) {
        notes.refusal ??= new Refusal('occupied', cellName(sheet, row, column));
      }
    }
  }
};

/** Characters of a formula, as no program writes more: a shared one is written out for every follower that it loses. */
const LONGEST_FORMULA = 32_768;

const noteFormula = (notes: Notes, tag: FormulaTag, changes: boolean): void => {
  if (changes) {
    notes.formulasChange = true;
    notes.mastersChange ||= tag.kind === 'shared' && tag.text !== '';
    if (tag.kind === 'shared' && tag.text.length > LONGEST_FORMULA) {
      notes.refusal ??= new Refusal('too-large', `formula of ${tag.reference}`);
    }
  }
  if (tag.kind !== 'array' && tag.kind !== 'data-table') return;
  const block = blockOf(tag.reference);
  if (block !== null) notes.arrays.push({ kind: tag.kind, block });
};

const notePlans = (notes: Notes, row: number, plans: readonly PlannedCell[]): void => {
  const [first, last] = [plans[0], plans.at(-1)];
  if (first === undefined || last === undefined) return;
  const columns = last.change.column - first.change.column + 1;
  const block = { row, column: first.change.column, rows: 1, columns };
  notes.written = notes.written === null ? block : unitedBlock(notes.written, block);
  notes.formulasChange ||= plans.some(({ change }) => change.formula !== null);
};

interface Heard {
  head: string;
  names: ElementNames;
  looks: CellLooks;
  readonly tail: Uint8Array[];
  tailLength: number;
}

const noteFormulas = (
  notes: Notes,
  bytes: Uint8Array,
  { formula, count }: CellTable,
  plans: readonly PlannedCell[],
): void => {
  for (let cell = 0; cell < count; cell += 1) {
    if (at(formula, cell) < 0) continue;
    noteFormula(
      notes,
      formulaTag(bytes, at(formula, cell)),
      plans.some((plan) => plan.cell === cell),
    );
  }
};

const surveyRows = (sheet: SurveyedSheet, heard: Heard, notes: Notes): ReturnType<typeof mergeRows> => {
  const note = (row: number, plans: readonly PlannedCell[]): void => {
    for (const { change } of plans) checkValue(notes, change, () => cellName(sheet, row, change.column));
    notePlans(notes, row, plans);
  };
  return mergeRows(sheet.layers, {
    row: (bytes, row, changes) => {
      if (sheet.demands.length > 0) checkBlank(notes, sheet, row.row, row.cells);
      const plans = plannedCells(changes, row, heard.looks);
      note(row.row, plans);
      noteFormulas(notes, bytes, row.cells, plans);
    },
    fresh: (row, changes) => note(row, plannedCells(changes, null, heard.looks)),
  });
};

/**
 * Walks through a sheet once. Throws a Refusal where its part is damaged.
 */
export const surveySheet = async (
  { zip }: OpenedWorkbook,
  sheet: SurveyedSheet,
  formats: NumberFormats | null,
): Promise<Survey> => {
  const notes: Notes = {
    formulasChange: false,
    mastersChange: false,
    written: null,
    refusal: null,
    arrays: [],
  };
  const looks = { ofColumn: () => 0, formats };
  const heard: Heard = { head: '', names: elementNames(''), looks, tail: [], tailLength: 0 };
  const rows = surveyRows(sheet, heard, notes);
  let visit: ReturnType<typeof rows.row> | null = null;
  const walk = walkSheet(sheet.part, {
    head: (text, names) => {
      heard.head = text;
      heard.names = names;
      heard.looks = { ofColumn: columnStyles(sheet.part, text, names.prefix), formats };
      visit = rows.row(names);
    },
    row: (bytes, row) => visit?.(bytes, row),
    tail: (bytes) => {
      heard.tail.push(bytes);
      heard.tailLength += bytes.length;
      if (heard.tailLength > LIMITS.part) throw new Refusal('too-large', sheet.part);
    },
  });
  for await (const piece of zip.stream(sheet.part)) walk.feed(piece);
  walk.finish();
  drain(rows.rest());
  const tail = decodeXmlText(concatenated(heard.tail, heard.tailLength), sheet.part);
  return {
    ...notes,
    shell: sheetShell(sheet.part, heard.head, tail),
    names: heard.names,
    looks: heard.looks,
  };
};
