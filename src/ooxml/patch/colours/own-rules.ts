/**
 * Which conditional formats of a sheet are those that were set for an owner. The file gives rules no lasting names: a
 * rule is known by what it compares and paints; of several alike, by where it stands.
 */
import type { ColourRule } from '../../../sheet';
import type { Block } from '../../block';
import { attributeOr, numberOr } from '../../xml/attributes';
import { childrenNamed } from '../../xml/children';
import type { XmlElement } from '../../xml/xml-tree';
import { blockOf, commonBlock } from '../../references';
import type { Look } from '../styles/rule-looks';
import type { KeptRules } from './kept-rules';

/** A rule of the sheet with the element that gives it its cells. */
interface PlacedRule {
  readonly rule: XmlElement;
  readonly areas: readonly Block[];
  readonly formula: string;
  readonly look: Look;
}

/** How a formula names a text. */
export const textFormula = (text: string): string => `"${text.replaceAll('"', '""')}"`;

const comparing = (format: XmlElement, looks: readonly (Look | null)[]): readonly PlacedRule[] => {
  const references = attributeOr(format, 'sqref', '').trim().split(/\s+/);
  const areas = references.flatMap((reference) => blockOf(reference) ?? []);
  return childrenNamed(format, 'cfRule').flatMap((rule) => {
    const formulas = childrenNamed(rule, 'formula');
    const look = looks[numberOr(rule, 'dxfId', Infinity)] ?? null;
    const equal = attributeOr(rule, 'type', '') === 'cellIs' && attributeOr(rule, 'operator', '') === 'equal';
    if (!equal || look === null || formulas.length !== 1) return [];
    return [{ rule, areas, formula: formulas[0]?.text.trim() ?? '', look }];
  });
};

/** What rules are found again by: what they compare and paint. */
const likeness = (formula: string, { fill, font }: Look): string =>
  `${fill.toUpperCase()} ${font.toUpperCase()} ${formula}`;

const likenessOf = (kept: ColourRule): string => likeness(textFormula(kept.text), kept);

const byLikeness = (placed: readonly PlacedRule[]): ReadonlyMap<string, readonly PlacedRule[]> => {
  const found = new Map<string, PlacedRule[]>();
  for (const one of placed) {
    const key = likeness(one.formula, one.look);
    const alike = found.get(key);
    if (alike === undefined) found.set(key, [one]);
    else alike.push(one);
  }
  return found;
};

const sameBlock = (one: Block, other: Block): boolean =>
  one.row === other.row &&
  one.column === other.column &&
  one.rows === other.rows &&
  one.columns === other.columns;

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
const foundFor = (
  alike: readonly PlacedRule[],
  area: Block,
  rivals: readonly Block[],
): readonly PlacedRule[] => {
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

/** The `cfRule` elements that are the kept ones. `others` are kept for other owners on
 * the same sheet; rules of theirs are left alone. */
export const ownRules = (
  root: XmlElement,
  looks: readonly (Look | null)[],
  kept: KeptRules,
  others: readonly KeptRules[],
): ReadonlySet<XmlElement> => {
  const placed = childrenNamed(root, 'conditionalFormatting').flatMap((format) => comparing(format, looks));
  const found = byLikeness(placed);
  const own = new Set<XmlElement>();
  for (const key of new Set(kept.rules.map(likenessOf))) {
    const alike = found.get(key) ?? [];
    const rivals = others
      .filter(({ rules }) => rules.some((one) => likenessOf(one) === key))
      .map(({ area }) => area);
    for (const one of foundFor(alike, kept.area, rivals)) own.add(one.rule);
  }
  return own;
};
