import { ruleOf } from '../../../src/hosts/workbench/load/rule-of';
import type { FormatRuleEntry } from '../../../src/ooxml';

const entry = (kind: string, set: Partial<FormatRuleEntry>): FormatRuleEntry => ({
  kind,
  areas: [{ row: 3, column: 8, rows: 200, columns: 1 }],
  priority: 1,
  stopIfTrue: false,
  operator: null,
  text: null,
  formulas: [],
  look: { colour: '#006100', fill: '#C6EFCE', bold: true, italic: null, underline: null, strike: null },
  rank: null,
  bounds: [],
  colours: [],
  icons: null,
  ...set,
});

const drawn = (kind: string, set: Partial<FormatRuleEntry>): unknown => ruleOf(entry(kind, set), 'id')?.rule;

describe('conditional formats of the file in the grid', () => {
  it.each([
    ['equal', ['"Gold"'], '=I4="Gold"'],
    ['notEqual', ['5'], '=I4<>(5)'],
    ['lessThanOrEqual', ['$A$1+1'], '=I4<=($A$1+1)'],
    ['between', ['1', '2'], '=AND(I4>=(1),I4<=(2))'],
    ['notBetween', ['1', '2'], '=OR(I4<(1),I4>(2))'],
  ])('a comparison "%s" becomes a formula of the first cell', (operator, formulas, value) => {
    expect(drawn('cellIs', { operator, formulas })).toEqual({
      type: 'highlightCell',
      subType: 'formula',
      value,
      style: { cl: { rgb: '#006100' }, bg: { rgb: '#C6EFCE' }, bl: 1 },
    });
  });

  it('a text that many cells are compared with is compared without formulas', () => {
    const areas = [{ row: 1, column: 8, rows: 100_000, columns: 1 }];
    expect(drawn('cellIs', { operator: 'equal', formulas: ['"Say ""D"""'], areas })).toMatchObject({
      subType: 'text',
      operator: 'equal',
      value: 'Say "D"',
    });
  });

  it('icons are asked from the highest bound down', () => {
    const bounds = [0, 33, 67].map((value) => ({ kind: 'percent', value: String(value) }));
    expect(drawn('iconSet', { bounds, icons: '3Arrows' })).toMatchObject({
      config: [
        { iconId: '0', iconType: '3Arrows', operator: 'greaterThanOrEqual', value: { value: 67 } },
        { iconId: '1', operator: 'greaterThanOrEqual', value: { value: 33 } },
        { iconId: '2', operator: 'lessThanOrEqual', value: { value: 0 } },
      ],
    });
  });

  it('the first and the last in rank are counted or shared', () => {
    const rank = { count: 10, percent: true, bottom: false };
    expect(drawn('top10', { rank })).toMatchObject({
      subType: 'rank',
      isPercent: true,
      isBottom: false,
      value: 10,
    });
  });

  it('a rule that the grid has no word for is not drawn', () => {
    expect(ruleOf(entry('somethingNew', {}), 'id')).toBeNull();
  });
});
