/**
 * Which conditional formats of a sheet are those that were set for an owner. A file gives rules no lasting names: a rule
 * is known by what it compares and paints; of several alike, by where it stands.
 */
import { commonBlock, sameBlock, type Block, type ColourRule } from '../../../sheet';
import { Refusal } from '../../refusal';
import type { Look } from '../styles/rule-looks';
import type { KeptRules } from './kept-rules';

/** A rule that compares a cell with one text. */
export interface PlacedRule {
  readonly areas: readonly Block[];
  readonly formula: string;
  readonly look: Look;
}

/** How a formula names a text. */
export const textFormula = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** The text that such a formula names; null for any other formula. */
export const formulaText = (formula: string): string | null =>
  /^"(?:[^"]|"")*"$/.test(formula) ? formula.slice(1, -1).replaceAll('""', '"') : null;

/** What rules are found again by: what they compare and paint. */
const likeness = (formula: string, { fill, font }: Look): string =>
  `${fill.toUpperCase()} ${font.toUpperCase()} ${formula}`;

const likenessOf = (kept: ColourRule): string => likeness(textFormula(kept.text), kept);

const byLikeness = <Placed extends PlacedRule>(
  placed: readonly Placed[],
): ReadonlyMap<string, readonly Placed[]> => {
  const found = new Map<string, Placed[]>();
  for (const one of placed) {
    const key = likeness(one.formula, one.look);
    const alike = found.get(key);
    if (alike === undefined) found.set(key, [one]);
    else alike.push(one);
  }
  return found;
};

/** How far a rule stands from where it was set: below 0 for the very cells, below 1 where some are the same. */
const distance = ({ areas }: PlacedRule, area: Block): number => {
  const nearest = areas.reduce(
    (least, one) => Math.min(least, Math.abs(one.row - area.row) + Math.abs(one.column - area.column)),
    1e8,
  );
  const [only] = areas;
  if (areas.length === 1 && only !== undefined && sameBlock(only, area)) return -1;
  return areas.some((one) => commonBlock(one, area) !== null) ? nearest / 1e9 : 1 + nearest;
};

/** Of the rules that are like a kept one: those on its cells, else the nearest, unless another owner's is nearer. */
const foundFor = <Placed extends PlacedRule>(
  alike: readonly Placed[],
  area: Block,
  rivals: readonly Block[],
): readonly Placed[] => {
  const near = alike
    .map((placed) => ({ placed, far: distance(placed, area) }))
    .filter(({ placed, far }) => rivals.every((rival) => distance(placed, rival) >= far));
  const exact = near.filter(({ far }) => far < 0);
  const touching = near.filter(({ far }) => far < 1);
  const nearest = near.reduce((least, { far }) => Math.min(least, far), Infinity);
  // Other owners' rules may be alike on the very same cells: as many of them stay.
  const shared = rivals.filter((rival) => sameBlock(rival, area)).length;
  const chosen =
    exact.length > 0
      ? exact.slice(shared)
      : touching.length > 0
        ? touching
        : near.filter(({ far }) => far === nearest);
  return chosen.map(({ placed }) => placed);
};

/** Owners on one sheet whose rules are told apart: as many as a sheet could have registers, by far. */
const MOST_OWNERS = 100;

/**
 * Of the rules of a sheet those that are the kept ones. `others` are kept for other owners on it; theirs are left alone.
 * Throws a Refusal where there are more of them than any sheet has registers.
 */
export const rulesKept = <Placed extends PlacedRule>(
  placed: readonly Placed[],
  kept: KeptRules,
  others: readonly KeptRules[],
): ReadonlySet<Placed> => {
  if (others.length > MOST_OWNERS) throw new Refusal('too-large', `${others.length} lists of colour rules`);
  const found = byLikeness(placed);
  const own = new Set<Placed>();
  for (const key of new Set(kept.rules.map(likenessOf))) {
    const rivals = others
      .filter(({ rules }) => rules.some((one) => likenessOf(one) === key))
      .map(({ area }) => area);
    for (const one of foundFor(found.get(key) ?? [], kept.area, rivals)) own.add(one);
  }
  return own;
};
