/**
 * Colour rules of our own columns. The user's rules are never listed or loaded: Excel throws on some of them. Ours
 * are known by the ids kept in the workbook, and only these are deleted. A rule compares the cell's text, which no
 * language or list separator of Excel can break.
 */
import type { ColourRule, SheetEdit } from '../../sheet';
import { excelCode, talk } from './faults';
import { keepSetting, readSetting } from './settings';

type ColoursEdit = Extract<SheetEdit, { kind: 'colours' }>;

interface Kept {
  readonly sheet: string;
  readonly ids: readonly string[];
}

const keyOf = (owner: string): string => `ClientTiers.rules.${owner}`;

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');

/** A text that is not ours stands for no rules: there is nothing to delete then. */
const parseKept = (text: string | null): Kept | null => {
  if (text === null) return null;
  try {
    const plain: unknown = JSON.parse(text);
    if (typeof plain !== 'object' || plain === null || !('sheet' in plain) || !('ids' in plain)) return null;
    const { sheet, ids } = plain;
    return typeof sheet === 'string' && isTexts(ids) ? { sheet, ids } : null;
  } catch {
    return null;
  }
};

/** A rule that the user deleted, or whose sheet is gone, is no reason to stop. */
const deleteRule = async (context: Excel.RequestContext, sheet: string, id: string): Promise<void> => {
  context.workbook.worksheets.getItem(sheet).getRange().conditionalFormats.getItem(id).delete();
  try {
    await context.sync();
  } catch (thrown) {
    if (excelCode(thrown) !== 'ItemNotFound') throw thrown;
  }
};

const addRule = (range: Excel.Range, rule: ColourRule): Excel.ConditionalFormat => {
  const format = range.conditionalFormats.add(Excel.ConditionalFormatType.cellValue);
  format.cellValue.format.fill.color = rule.fill;
  format.cellValue.format.font.color = rule.font;
  format.cellValue.rule = {
    formula1: `="${rule.text.replaceAll('"', '""')}"`,
    operator: Excel.ConditionalCellValueOperator.equalTo,
  };
  format.load('id');
  return format;
};

/** Replaces the rules kept under the edit's owner by the edit's. */
export const excelColours = (edit: ColoursEdit): Promise<void> =>
  talk(async (context) => {
    const before = parseKept(await readSetting(context, keyOf(edit.owner)));
    for (const id of before?.ids ?? []) await deleteRule(context, before?.sheet ?? '', id);
    const { sheet, row, column, rows, columns } = edit.area;
    const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, columns);
    const added = edit.rules.map((rule) => addRule(range, rule));
    await context.sync();
    const kept: Kept = { sheet, ids: added.map((format) => format.id) };
    try {
      await keepSetting(context, keyOf(edit.owner), JSON.stringify(kept));
    } catch (thrown) {
      // Rules that nobody would find again must not stay.
      for (const id of kept.ids) await deleteRule(context, sheet, id);
      throw thrown;
    }
  });
