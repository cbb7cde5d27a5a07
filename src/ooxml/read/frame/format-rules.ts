import type { FormatRuleEntry } from '../../look';
import { attributeOr, isTrue, numberOr } from '../../xml/attributes';
import { childNamed, childrenNamed } from '../../xml/children';
import type { XmlElement } from '../../xml/xml-tree';
import type { Styles } from '../styles/read-styles';
import { blocksIn } from './blocks';

/** The sheet's conditional formats as they stand, those of newer kinds in its extensions left out. */
export function formatRules(sheet: XmlElement, part: string, styles: Styles): readonly FormatRuleEntry[] {
  return childrenNamed(sheet, 'conditionalFormatting').flatMap((element) => {
    const areas = blocksIn(element, 'sqref', part);
    return childrenNamed(element, 'cfRule').map((rule) => ({ areas, ...ruleOf(rule, styles) }));
  });
}

function ruleOf(rule: XmlElement, styles: Styles): Omit<FormatRuleEntry, 'areas'> {
  const kind = attributeOr(rule, 'type', '');
  const scale = childNamed(rule, 'colorScale') ?? childNamed(rule, 'dataBar') ?? childNamed(rule, 'iconSet');
  const dxf = numberOr(rule, 'dxfId', -1);
  return {
    kind,
    priority: numberOr(rule, 'priority', 0),
    stopIfTrue: isTrue(rule, 'stopIfTrue'),
    operator: operatorOf(rule, kind),
    text: rule.attributes.get('text') ?? null,
    formulas: childrenNamed(rule, 'formula').map((formula) => formula.text),
    look: dxf < 0 ? null : styles.ruleLook(dxf),
    rank: kind === 'top10' ? rankOf(rule) : null,
    bounds: scaleChildren(scale, 'cfvo').map((bound) => ({
      kind: attributeOr(bound, 'type', ''),
      value: bound.attributes.get('val') ?? null,
    })),
    colours: scaleChildren(scale, 'color').map((colour) => styles.colours(colour) ?? '#000000'),
    icons: scale?.name === 'iconSet' ? attributeOr(scale, 'iconSet', '3TrafficLights1') : null,
  };
}

/** Two kinds keep in words of their own what others call an operator: the period, and which side of the average. */
function operatorOf(rule: XmlElement, kind: string): string | null {
  if (kind === 'timePeriod') return rule.attributes.get('timePeriod') ?? null;
  if (kind !== 'aboveAverage') return rule.attributes.get('operator') ?? null;
  return attributeOr(rule, 'aboveAverage', '1') === '0' ? 'below' : 'above';
}

const rankOf = (rule: XmlElement): FormatRuleEntry['rank'] => ({
  count: numberOr(rule, 'rank', 10),
  percent: isTrue(rule, 'percent'),
  bottom: isTrue(rule, 'bottom'),
});

const scaleChildren = (scale: XmlElement | null, name: string): readonly XmlElement[] =>
  scale === null ? [] : childrenNamed(scale, name);
