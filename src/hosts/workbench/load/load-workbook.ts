/** A workbook file as the grid opens it, with what the grid does not keep itself. */
import {
  generateRandomId,
  LocaleType,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
} from '@univerjs/core';
import {
  SHEET_CONDITIONAL_FORMATTING_PLUGIN,
  type IConditionFormattingRule,
} from '@univerjs/sheets-conditional-formatting';
import {
  Refusal,
  type NotDrawn,
  type SheetEntry,
  type SheetFrame,
  type StyleBook,
  type WorkbookFile,
} from '../../../ooxml';
import { cellsOf, type LoadedCells } from './cells-of';
import { ruleOf } from './rule-of';
import { sheetOf } from './sheet-of';
import { styleOf } from './style-of';

export interface LoadedSheet extends Pick<
  LoadedCells,
  'arrays' | 'formulasOfFile' | 'oneCellArrays' | 'shared'
> {
  readonly entry: SheetEntry;
  readonly frame: SheetFrame;
}

export interface LoadedWorkbook {
  readonly snapshot: Partial<IWorkbookData>;
  /** By the id of the sheet. */
  readonly sheets: ReadonlyMap<string, LoadedSheet>;
  /** The id of the sheet in front. */
  readonly front: string;
  readonly notDrawn: readonly NotDrawn[];
}

/** The grid's id of the rule that the file lists at this place. */
export const fileRuleId = (sheet: string, place: number): string => `file-${sheet}-${place}`;

const stylesOf = (book: StyleBook): Record<string, IStyleData> => {
  const styles: Record<string, IStyleData> = {};
  for (let style = 0; style < book.count; style += 1) styles[`s${style}`] = styleOf(book.look(style));
  return styles;
};

const rulesOf = ({ entry, frame }: LoadedSheet): readonly IConditionFormattingRule[] =>
  frame.rules
    .map((rule, place) => ({ rule: ruleOf(rule, fileRuleId(entry.id, place)), priority: rule.priority }))
    .sort((one, other) => one.priority - other.priority)
    .flatMap(({ rule }) => (rule === null ? [] : [rule]));

const frontOf = (file: WorkbookFile, sheets: ReadonlyMap<string, LoadedSheet>): string => {
  const chosen = file.sheets[file.activeSheet];
  if (chosen !== undefined && sheets.has(chosen.id) && chosen.state === 'visible') return chosen.id;
  const all = [...sheets.values()];
  const [first] = [...all.filter(({ entry }) => entry.state === 'visible'), ...all];
  if (first === undefined) throw new Refusal('no-sheet', 'the workbook holds no worksheet');
  return first.entry.id;
};

const notDrawnIn = (file: WorkbookFile, sheets: ReadonlyMap<string, LoadedSheet>): readonly NotDrawn[] => {
  const kinds = new Set([...sheets.values()].flatMap(({ frame }) => frame.notDrawn));
  if (file.sheets.some(({ kind }) => kind === 'other')) kinds.add('chart');
  return [...kinds];
};

/** Reads the whole file. `ours` are the names of our functions in capitals. Throws a Refusal. */
export const loadWorkbook = async (
  file: WorkbookFile,
  ours: ReadonlySet<string>,
): Promise<LoadedWorkbook> => {
  // The grid counts days from 1900 in all that it shows, works out and takes for a date.
  if (file.dateSystem === 1904) throw new Refusal('date-1904', '1904');
  const book = await file.styles();
  const sheets = new Map<string, LoadedSheet>();
  const grids: Record<string, Partial<IWorksheetData>> = {};
  for (const entry of file.sheets.filter(({ kind }) => kind === 'worksheet')) {
    const frame = await file.frame(entry.id);
    const cells = await cellsOf(file, entry.id, ours);
    const { arrays, formulasOfFile, oneCellArrays, shared } = cells;
    sheets.set(entry.id, { entry, frame, arrays, formulasOfFile, oneCellArrays, shared });
    grids[entry.id] = sheetOf(entry, frame, cells);
  }
  const rules = Object.fromEntries([...sheets].map(([id, sheet]) => [id, rulesOf(sheet)]));
  return {
    snapshot: {
      // The grid keeps formulas that it has read by the workbook's id, whichever grid it is in.
      id: generateRandomId(),
      name: '',
      locale: LocaleType.EN_US,
      styles: stylesOf(book),
      defaultStyle: 's0',
      sheetOrder: [...sheets.keys()],
      sheets: grids,
      resources: [{ name: SHEET_CONDITIONAL_FORMATTING_PLUGIN, data: JSON.stringify(rules) }],
    },
    sheets,
    front: frontOf(file, sheets),
    notDrawn: notDrawnIn(file, sheets),
  };
};
