/** A whole workbook as one text: two workbooks are the same where their texts are. */
import type { FormatRule, Sheet, Workbook } from '../../../src/hosts/memory/workbook';
import type { Area } from '../../../src/sheet';

export const RECORDS = 'ClientTiers.registers';
export const JOURNAL = 'ClientTiers.journal';
/** What stood there, beside the journal; left over it means nothing, and goes with the next. */
const BEFORE = 'ClientTiers.journal.before';

/** What is left out of a comparison: what a run may have changed. */
export interface Mask {
  /** Cells, by sheet, row and column. */
  readonly isOurs: (sheet: string, row: number, column: number) => boolean;
  /** Whose colour rules and record. */
  readonly owner: string | null;
  /** The table that may have grown to the right. */
  readonly table: string | null;
}

const trimmed = <Cell>(cells: readonly Cell[], blank: Cell): readonly Cell[] => {
  let end = cells.length;
  while (end > 0 && cells[end - 1] === blank) end -= 1;
  return end === cells.length ? cells : cells.slice(0, end);
};

const sheetIn = (sheet: Sheet, mask: Mask | null): unknown => {
  const { id, columns, hiddenRows, filteredRows, ...rest } = sheet;
  const kept = columns.map(({ contents, formats }, column) => {
    const foreign = <Cell>(cells: readonly Cell[], blank: Cell): readonly Cell[] =>
      trimmed(
        mask === null ? cells : cells.map((cell, row) => (mask.isOurs(id, row, column) ? blank : cell)),
        blank,
      );
    return [foreign(contents, null), foreign(formats, 'General')];
  });
  let width = kept.length;
  while (width > 0 && kept[width - 1]?.every((cells) => cells.length === 0) === true) width -= 1;
  return { id, ...rest, columns: kept.slice(0, width), rows: [[...hiddenRows], [...filteredRows]] };
};

/** Rules as they are asked, each owner's by themselves: hosts give a rule that is set again a new id and a place in front. */
const rulesIn = (rules: readonly FormatRule[], mask: Mask | null): unknown => {
  const inOrder = [...rules].sort((one, other) => one.priority - other.priority);
  const owners = [...new Set(inOrder.map(({ owner }) => owner ?? ''))].sort();
  return owners
    .filter((owner) => mask === null || owner !== mask.owner)
    .map((owner) => [
      owner,
      inOrder
        .filter((rule) => (rule.owner ?? '') === owner)
        .map(({ id, area, condition, fill, font, stopIfTrue }) => [
          owner === '' ? id : '',
          area,
          condition,
          fill,
          font,
          stopIfTrue,
        ]),
    ]);
};

/** The registers that the workbook remembers, by id: their order says nothing. */
export const recordsIn = ({ settings }: Workbook): readonly Readonly<Record<string, unknown>>[] => {
  const text = settings.get(RECORDS);
  // Written by the product under test.
  const kept = JSON.parse(text ?? '{"registers":[]}') as { registers: Readonly<Record<string, unknown>>[] };
  return kept.registers.sort((one, other) => (String(one['id']) < String(other['id']) ? -1 : 1));
};

const settingsIn = (workbook: Workbook, mask: Mask | null): unknown => [
  [...workbook.settings].filter(([key]) => key !== RECORDS && key !== BEFORE).sort(),
  recordsIn(workbook).filter(({ id }) => mask === null || id !== mask.owner),
];

const tableArea = (area: Area, isMasked: boolean): Area => (isMasked ? { ...area, columns: 0 } : area);

/** The workbook as a text, without what the mask leaves out. */
export const whole = (workbook: Workbook, mask: Mask | null = null): string =>
  JSON.stringify({
    sheets: workbook.sheets.map((sheet) => sheetIn(sheet, mask)),
    structureProtected: workbook.structureProtected,
    tables: workbook.tables.map(({ area, ...rest }) => [rest, tableArea(area, mask?.table === rest.id)]),
    rules: rulesIn(workbook.rules, mask),
    settings: settingsIn(workbook, mask),
    names: [...workbook.names],
    selection: workbook.selection,
  });
