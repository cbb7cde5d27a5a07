/** Which colour rules of the grid are ours, and whose. */
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import { ownColours } from '../../../ooxml';
import { sameBlock, type ColourRule, type ColoursEdit } from '../../../sheet';
import type { Grid } from '../grid/grid';
import { fileRuleId } from '../load/load-workbook';
import { ruleOf } from '../load/rule-of';
import type { HostState, OwnRule } from './state';

type OwnRules = ReadonlyMap<string, OwnRule>;

/** Those that came with the file, by the grid's ids. */
export const rulesOfFile = async ({ file, loaded }: HostState, owner: string): Promise<OwnRules> => {
  const own = await ownColours(file, owner);
  if (own === null) return new Map();
  const { sheet } = own;
  const rules = new Map<string, OwnRule>();
  const entries = loaded.sheets.get(sheet)?.frame.rules ?? [];
  for (const { place, ...rule } of own.rules) {
    const entry = entries[place];
    const drawn = entry === undefined ? null : ruleOf(entry, fileRuleId(sheet, place));
    if (drawn !== null) rules.set(drawn.cfId, { owner, area: { sheet, ...own.area }, rule, drawn });
  }
  return rules;
};

/** All rules of an owner by the grid's ids, those of the file first, whether they stand or not. */
export const rulesOf = async (state: HostState, owner: string): Promise<OwnRules> =>
  new Map([
    ...(await rulesOfFile(state, owner)),
    ...[...state.ownRules].filter(([, rule]) => rule.owner === owner),
  ]);

/** A rule that stands in the grid, with the sheet it stands on. */
export interface Standing {
  readonly sheet: string;
  readonly rule: IConditionFormattingRule;
}

/** Those of these rules that stand, the first asked first. */
export const standing = ({ rules, unit }: Grid, ids: OwnRules, sheets: Iterable<string>): Standing[] =>
  [...sheets].flatMap((sheet) =>
    (rules.getSubunitRules(unit, sheet) ?? [])
      .filter(({ cfId }) => ids.has(cfId))
      .map((rule) => ({ sheet, rule })),
  );

/** See `Spreadsheet.colours`. */
export const coloursOf = async (state: HostState, owner: string): Promise<ColoursEdit | null> => {
  const ids = await rulesOf(state, owner);
  const there = standing(state.grid, ids, state.loaded.sheets.keys());
  const own = there.flatMap(({ rule }) => ids.get(rule.cfId) ?? []);
  const area = own[0]?.area;
  return area === undefined ? null : { kind: 'colours', owner, area, rules: own.map(({ rule }) => rule) };
};

const likeness = ({ text, fill, font }: ColourRule): string =>
  `${fill.toUpperCase()} ${font.toUpperCase()} ${text}`;

/** Whether two rules paint the same texts in the same cells alike. */
export const sameRule = (one: Omit<OwnRule, 'drawn'>, other: Omit<OwnRule, 'drawn'>): boolean =>
  one.area.sheet === other.area.sheet &&
  sameBlock(one.area, other.area) &&
  likeness(one.rule) === likeness(other.rule);
