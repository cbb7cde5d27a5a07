/** The colour rules of one of our columns. */
import type { IMutationInfo } from '@univerjs/core';
import {
  AddConditionalRuleMutation,
  DeleteConditionalRuleMutation,
  type IConditionFormattingRule,
} from '@univerjs/sheets-conditional-formatting';
import type { Area, ColourRule, SheetEdit } from '../../../sheet';
import { sheetIn, type Grid } from '../grid/grid';
import { rangeOf } from '../grid/range-of';
import { equalText } from '../load/rule-of';
import { rulesOfFile } from './rules-of-file';
import type { HostState } from './state';
import { asStep, carryOut } from './write-cells';

type ColoursEdit = Extract<SheetEdit, { kind: 'colours' }>;

/** Our columns hold plain texts, never formulas: the grid's own rule for texts colours them, and quickly. */
const gridRule = (cfId: string, area: Area, { text, fill, font }: ColourRule): IConditionFormattingRule => ({
  cfId,
  ranges: [rangeOf(area)],
  stopIfTrue: false,
  rule: equalText(text, { bg: { rgb: fill }, cl: { rgb: font } }),
});

/** A rule that stands in the grid, with the sheet it stands on. */
interface Standing {
  readonly sheet: string;
  readonly rule: IConditionFormattingRule;
}

const standing = ({ rules, unit }: Grid, ids: ReadonlySet<string>, sheets: Iterable<string>): Standing[] =>
  [...sheets].flatMap((sheet) =>
    (rules.getSubunitRules(unit, sheet) ?? [])
      .filter(({ cfId }) => ids.has(cfId))
      .map((rule) => ({ sheet, rule })),
  );

const added = (grid: Grid, sheet: string, rule: IConditionFormattingRule): IMutationInfo => ({
  id: AddConditionalRuleMutation.id,
  params: { unitId: grid.unit, subUnitId: sheet, rule },
});

const deleted = (grid: Grid, sheet: string, cfId: string): IMutationInfo => ({
  id: DeleteConditionalRuleMutation.id,
  params: { unitId: grid.unit, subUnitId: sheet, cfId },
});

/** The grid's ids of an owner's rules, whether they stand or not. */
const idsOf = async ({ file, loaded, ownRules }: HostState, owner: string): Promise<ReadonlySet<string>> =>
  new Set([
    ...(await rulesOfFile(file, loaded, owner)),
    ...[...ownRules].filter(([, rule]) => rule.owner === owner).map(([id]) => id),
  ]);

/** Replaces the rules under the edit's owner by the edit's. */
export const setColours = async (state: HostState, { owner, area, rules }: ColoursEdit): Promise<void> => {
  const { grid, ownRules } = state;
  sheetIn(grid, area.sheet);
  const before = standing(grid, await idsOf(state, owner), state.loaded.sheets.keys());
  const after = rules.map((rule) => {
    const id = `ours-${ownRules.size}`;
    ownRules.set(id, { owner, area, rule });
    return gridRule(id, area, rule);
  });
  state.owners.set(owner, area);
  // A rule that is added comes before the others, so the last is added first.
  const redo = [
    ...before.map(({ sheet, rule }) => deleted(grid, sheet, rule.cfId)),
    ...[...after].reverse().map((rule) => added(grid, area.sheet, rule)),
  ];
  const undo = [
    ...after.map(({ cfId }) => deleted(grid, area.sheet, cfId)),
    ...[...before].reverse().map(({ sheet, rule }) => added(grid, sheet, rule)),
  ];
  carryOut(grid, redo);
  asStep(grid, { undo, redo });
};

/** The owners whose rules are not what they were when the file was opened, as edits of the file. */
export const changedColours = async (state: HostState): Promise<readonly ColoursEdit[]> => {
  const { grid, ownRules, owners, file, loaded } = state;
  const edits: ColoursEdit[] = [];
  for (const [owner, lastArea] of owners) {
    const ids = new Set([...ownRules].filter(([, rule]) => rule.owner === owner).map(([id]) => id));
    const there = new Set(standing(grid, ids, loaded.sheets.keys()).map(({ rule }) => rule.cfId));
    const now = [...ownRules].filter(([id]) => there.has(id)).map(([, rule]) => rule);
    const ofFile = new Set(await rulesOfFile(file, loaded, owner));
    const left = standing(grid, ofFile, loaded.sheets.keys()).length;
    if (now.length === 0 && left === ofFile.size) continue;
    edits.push({
      kind: 'colours',
      owner,
      area: now[0]?.area ?? lastArea,
      rules: now.map(({ rule }) => rule),
    });
  }
  return edits;
};
