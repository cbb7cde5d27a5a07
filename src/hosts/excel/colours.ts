/** Colour rules of our own columns. A rule compares the cell's text, which no language or list separator of Excel can break. */
import type { ColourRule, ColoursEdit } from '../../sheet';
import { isGone, readKept, ruleById, rulesKey, type KeptRules, type Rules } from './kept-rules';
import { rangeOf } from './range-of';
import { forgetSetting, keepSetting } from './settings';

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

/** All rules in one request, the last first: Excel puts each new one before the others. The ids, the first asked first. */
const addRules = async (context: Excel.RequestContext, edit: ColoursEdit): Promise<Rules> => {
  const range = rangeOf(context, edit.area);
  const added = [...edit.rules].reverse().map((rule) => addRule(range, rule));
  await context.sync();
  return { sheet: edit.area.sheet, ids: added.map((format) => format.id).reverse() };
};

const deleteRule = async (context: Excel.RequestContext, sheet: string, id: string): Promise<void> => {
  ruleById(context, sheet, id).delete();
  try {
    await context.sync();
  } catch (thrown) {
    if (!isGone(thrown)) throw thrown;
  }
};

/** All rules in one request with what else is to be done; one by one where somebody deleted one of them. */
const deleteRules = async (
  context: Excel.RequestContext,
  rules: readonly Rules[],
  rest: () => void = () => undefined,
): Promise<void> => {
  for (const { sheet, ids } of rules) for (const id of ids) ruleById(context, sheet, id).delete();
  rest();
  try {
    await context.sync();
    return;
  } catch (thrown) {
    if (!isGone(thrown)) throw thrown;
  }
  for (const { sheet, ids } of rules) for (const id of ids) await deleteRule(context, sheet, id);
  rest();
  await context.sync();
};

/** Keeps the ids of new rules beside those of old ones, so that both are found again whatever comes between. */
const keepBoth = async (context: Excel.RequestContext, owner: string, kept: KeptRules): Promise<void> => {
  try {
    await keepSetting(context, rulesKey(owner), JSON.stringify(kept));
  } catch (thrown) {
    // Rules that nobody would find again must not stay; the old ones do.
    await deleteRules(context, [kept]);
    throw thrown;
  }
};

/**
 * Replaces the rules kept under the edit's owner by the edit's. The new ones stand and are known before the old ones go, so
 * after a fault at any request there are never fewer colours than before.
 */
export const excelColours = async (context: Excel.RequestContext, edit: ColoursEdit): Promise<void> => {
  const { owner, rules } = edit;
  const kept = await readKept(context, owner);
  const before = kept === null ? [] : [{ sheet: kept.sheet, ids: kept.ids }, ...(kept.before ?? [])];
  if (rules.length === 0) {
    await deleteRules(context, before);
    return forgetSetting(context, rulesKey(owner));
  }
  const added = await addRules(context, edit);
  await keepBoth(context, owner, { ...added, before });
  if (before.length === 0) return;
  await deleteRules(context, before, () => {
    context.workbook.settings.add(rulesKey(owner), JSON.stringify(added));
  });
};
