/** The colour rules of a file that were set for an owner, as they stand in it. */
import { sameBlock, type Block, type ColourRule } from '../sheet';
import type { FormatRuleEntry } from './look';
import { isRulesKey, keptRulesOf, rulesKey, type KeptRules } from './patch/colours/kept-rules';
import { formulaText, rulesKept, type PlacedRule } from './patch/colours/rules-kept';
import type { WorkbookFile } from './workbook-file';

export interface OwnColours {
  readonly sheet: string;
  /** The cells of the first rule: somebody may have moved them since they were set. */
  readonly area: Block;
  /** The first asked first, each with its place among the rules that the sheet's frame lists. */
  readonly rules: readonly (ColourRule & { readonly place: number })[];
}

interface Placed extends PlacedRule {
  readonly rule: ColourRule;
  readonly place: number;
  readonly priority: number;
}

/** None where a rule does not compare with one text and paint both colours. */
const placedRule = (entry: FormatRuleEntry, place: number): readonly Placed[] => {
  const { areas, formulas, look, priority } = entry;
  const formula = formulas[0]?.trim() ?? '';
  const text = formulaText(formula);
  const equal = entry.kind === 'cellIs' && entry.operator === 'equal' && formulas.length === 1;
  if (!equal || text === null || look === null || look.fill === null || look.colour === null) return [];
  const painted = { fill: look.fill, font: look.colour };
  return [{ areas, formula, look: painted, rule: { text, ...painted }, place, priority }];
};

/** What other owners have on the sheet: theirs may be alike. */
const othersOn = async (file: WorkbookFile, owner: string, sheet: string): Promise<readonly KeptRules[]> => {
  const keys = (await file.keys()).filter((key) => isRulesKey(key) && key !== rulesKey(owner));
  const texts = await Promise.all(keys.map((key) => file.recall(key)));
  return texts.flatMap((text) => keptRulesOf(text ?? undefined) ?? []).filter((kept) => kept.sheet === sheet);
};

/** Null where none of them stands: they were never set, or somebody deleted them or made others of them. */
export const ownColours = async (file: WorkbookFile, owner: string): Promise<OwnColours | null> => {
  const kept = keptRulesOf((await file.recall(rulesKey(owner))) ?? undefined);
  if (kept === null) return null;
  const { sheet } = kept;
  if (!file.sheets.some(({ id, kind }) => id === sheet && kind === 'worksheet')) return null;
  const placed = (await file.frame(sheet)).rules.flatMap(placedRule);
  const found = [...rulesKept(placed, kept, await othersOn(file, owner, sheet))];
  found.sort((one, other) => one.priority - other.priority);
  const areas = found[0]?.areas ?? [];
  const area = areas.find((one) => sameBlock(one, kept.area)) ?? areas[0];
  if (area === undefined) return null;
  return { sheet, area, rules: found.map(({ rule, place }) => ({ ...rule, place })) };
};
