/** The rules of a sheet's part that were set for an owner. */
import { attributeOr, numberOr } from '../../xml/attributes';
import { childrenNamed } from '../../xml/children';
import type { XmlElement } from '../../xml/xml-tree';
import { blockOf } from '../../references';
import type { Look } from '../styles/rule-looks';
import type { KeptRules } from './kept-rules';
import { rulesKept, type PlacedRule } from './rules-kept';

interface RuleElement extends PlacedRule {
  readonly rule: XmlElement;
}

const comparing = (format: XmlElement, looks: readonly (Look | null)[]): readonly RuleElement[] => {
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

/** The `cfRule` elements that are the kept ones (see `rulesKept`). */
export const ownRules = (
  root: XmlElement,
  looks: readonly (Look | null)[],
  kept: KeptRules,
  others: readonly KeptRules[],
): ReadonlySet<XmlElement> => {
  const placed = childrenNamed(root, 'conditionalFormatting').flatMap((format) => comparing(format, looks));
  return new Set([...rulesKept(placed, kept, others)].map(({ rule }) => rule));
};
