/** The colour rules of an owner, set anew. */
import type { ColoursEdit } from '../../../sheet';
import type { OpenedWorkbook } from '../../opened-workbook';
import { parseXml } from '../../xml/xml-tree';
import type { Drafts } from '../parts/drafts';
import type { PreparedSheet } from '../prepare-sheets';
import type { SheetPlans } from '../sheet-plans';
import { looksOf, withLooks } from '../styles/rule-looks';
import { stylesPart } from '../styles/styles-part';
import { isRulesKey, keptRulesOf, keptRulesText, rulesKey, type KeptRules } from './kept-rules';
import { ownRules } from './own-rules';
import { withoutRules, withRules } from './sheet-rules';

/** What was set for an owner before may stand on another sheet: that one changes too, where it is still there. */
export const planOldRules = (
  file: OpenedWorkbook,
  plans: SheetPlans,
  { owner }: ColoursEdit,
  texts: ReadonlyMap<string, string>,
): void => {
  const before = keptRulesOf(texts.get(rulesKey(owner)));
  const sheet = file.sheets.find(({ id, kind }) => id === before?.sheet && kind === 'worksheet');
  if (sheet !== undefined) plans.of(sheet.id);
};

const takeAway = async (
  drafts: Drafts,
  styles: string,
  sheets: ReadonlyMap<string, PreparedSheet>,
  kept: { readonly own: KeptRules; readonly others: readonly KeptRules[] },
): Promise<void> => {
  const sheet = sheets.get(kept.own.sheet);
  if (sheet === undefined) return;
  const others = kept.others.filter((other) => other.sheet === kept.own.sheet);
  const looks = looksOf(parseXml(await drafts.text(styles), styles));
  sheet.shell = withoutRules(sheet.shell, ownRules(sheet.shell.root, looks, kept.own, others));
};

/** Takes away exactly the rules that were set under the owner before and sets the edit's; `texts` are the kept ones. */
export const applyColours = async (
  drafts: Drafts,
  workbookPart: string,
  sheets: ReadonlyMap<string, PreparedSheet>,
  { edit, texts }: { readonly edit: ColoursEdit; readonly texts: Map<string, string> },
): Promise<void> => {
  const key = rulesKey(edit.owner);
  const styles = await stylesPart(drafts, workbookPart);
  const own = keptRulesOf(texts.get(key));
  const others = [...texts].flatMap(([other, text]) =>
    isRulesKey(other) && other !== key ? (keptRulesOf(text) ?? []) : [],
  );
  if (own !== null) await takeAway(drafts, styles, sheets, { own, others });
  const sheet = sheets.get(edit.area.sheet);
  const { row, column, rows, columns } = edit.area;
  if (sheet === undefined || edit.rules.length === 0 || rows * columns === 0) {
    texts.delete(key);
    return;
  }
  const before = await drafts.text(styles);
  const { text, numbers } = withLooks(before, styles, edit.rules);
  if (text !== before) drafts.write(styles, text);
  const area = { row, column, rows, columns };
  const looking = edit.rules.map((rule, index) => ({ text: rule.text, look: numbers[index] ?? 0 }));
  sheet.shell = withRules(sheet.shell, area, looking);
  texts.set(key, keptRulesText({ sheet: edit.area.sheet, area, rules: edit.rules }));
};
