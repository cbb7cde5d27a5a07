/** The colour rules of one of our columns. */
import type { IMutationInfo } from '@univerjs/core';
import {
  AddConditionalRuleMutation,
  DeleteConditionalRuleMutation,
  type IConditionFormattingRule,
} from '@univerjs/sheets-conditional-formatting';
import type { Area, ColourRule, ColoursEdit } from '../../../sheet';
import { sheetIn, type Grid } from '../grid/grid';
import { rangeOf } from '../grid/range-of';
import { equalText } from '../load/rule-of';
import { perform } from './change-cells';
import { rulesOf, sameRule, standing } from './own-rules';
import type { HostState, OwnRule } from './state';

/** Our columns hold plain texts, never formulas: the grid's own rule for texts colours them, and quickly. */
const gridRule = (cfId: string, area: Area, { text, fill, font }: ColourRule): IConditionFormattingRule => ({
  cfId,
  ranges: [rangeOf(area)],
  stopIfTrue: false,
  rule: equalText(text, { bg: { rgb: fill }, cl: { rgb: font } }),
});

const added = (grid: Grid, sheet: string, rule: IConditionFormattingRule): IMutationInfo => ({
  id: AddConditionalRuleMutation.id,
  params: { unitId: grid.unit, subUnitId: sheet, rule },
});

const deleted = (grid: Grid, sheet: string, cfId: string): IMutationInfo => ({
  id: DeleteConditionalRuleMutation.id,
  params: { unitId: grid.unit, subUnitId: sheet, cfId },
});

/**
 * The rules of an edit as the grid draws them. One that was there before comes back as itself: the steps before this
 * one know it by its id.
 */
const drawnRules = (
  { ownRules }: HostState,
  known: ReadonlyMap<string, OwnRule>,
  { owner, area, rules }: ColoursEdit,
): readonly IConditionFormattingRule[] => {
  const free = new Map(known);
  return rules.map((rule) => {
    const [id, same] = [...free].find(([, one]) => sameRule(one, { owner, area, rule })) ?? [];
    if (id !== undefined && same !== undefined) {
      free.delete(id);
      return same.drawn;
    }
    const drawn = gridRule(`ours-${ownRules.size}`, area, rule);
    ownRules.set(drawn.cfId, { owner, area, rule, drawn });
    return drawn;
  });
};

/** Replaces the rules under the edit's owner by the edit's. */
export const setColours = async (state: HostState, edit: ColoursEdit): Promise<void> => {
  const { grid } = state;
  const { sheet } = edit.area;
  sheetIn(grid, sheet);
  const known = await rulesOf(state, edit.owner);
  const before = standing(grid, known, state.loaded.sheets.keys());
  const after = drawnRules(state, known, edit);
  state.owners.set(edit.owner, edit.area);
  // A rule that is added comes before the others, so the last is added first.
  perform(grid, {
    redo: [
      ...before.map((one) => deleted(grid, one.sheet, one.rule.cfId)),
      ...[...after].reverse().map((rule) => added(grid, sheet, rule)),
    ],
    undo: [
      ...after.map(({ cfId }) => deleted(grid, sheet, cfId)),
      ...[...before].reverse().map((one) => added(grid, one.sheet, one.rule)),
    ],
  });
};
