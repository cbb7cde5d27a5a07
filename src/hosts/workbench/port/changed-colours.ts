import type { ColoursEdit } from '../../../sheet';
import { coloursOf, rulesOf, rulesOfFile, sameRule, standing } from './own-rules';
import type { HostState, OwnRule } from './state';

const areAlike = (one: readonly OwnRule[], other: readonly OwnRule[]): boolean =>
  one.length === other.length &&
  one.every((rule, index) => {
    const there = other[index];
    return there !== undefined && sameRule(rule, there);
  });

/** The owners whose rules are not what they were when the file was opened, as edits of the file. */
export const changedColours = async (state: HostState): Promise<readonly ColoursEdit[]> => {
  const edits: ColoursEdit[] = [];
  for (const [owner, area] of state.owners) {
    const known = await rulesOf(state, owner);
    const now = standing(state.grid, known, state.loaded.sheets.keys()).flatMap(
      ({ rule }) => known.get(rule.cfId) ?? [],
    );
    const before = [...(await rulesOfFile(state, owner)).values()];
    if (areAlike(now, before)) continue;
    edits.push((await coloursOf(state, owner)) ?? { kind: 'colours', owner, area, rules: [] });
  }
  return edits;
};
