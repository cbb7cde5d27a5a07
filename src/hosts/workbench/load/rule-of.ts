/** Conditional formats of the file, in the words of the grid. */
import { BooleanNumber, type IStyleBase, type ITextDecoration } from '@univerjs/core';
import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  CFTimePeriodOperator,
  CFValueType,
  IIconSetType,
  type IConditionalFormattingRuleConfig,
  type IConditionFormattingRule,
  type IValueConfig,
} from '@univerjs/sheets-conditional-formatting';
import type { FormatRuleEntry, RuleLook, ScaleBound } from '../../../ooxml';
import { columnLetters } from '../../../sheet';
import { rangeOf } from '../grid/range-of';

/** What a rule of the grid does; null for one that it cannot draw, which stays in the file all the same. */
type Drawn = IConditionalFormattingRuleConfig | null;

const flag = (set: boolean): BooleanNumber => (set ? BooleanNumber.TRUE : BooleanNumber.FALSE);

const decoration = (set: boolean): ITextDecoration => ({ s: flag(set) });

/** What a rule sets by `make`; nothing where it leaves the cell's own. */
const where = <Set, Made extends IStyleBase>(set: Set | null, make: (set: Set) => Made): Made | object =>
  set === null ? {} : make(set);

const styleOf = (look: RuleLook | null): IStyleBase =>
  look === null
    ? {}
    : {
        ...where(look.colour, (rgb) => ({ cl: { rgb } })),
        ...where(look.fill, (rgb) => ({ bg: { rgb } })),
        ...where(look.bold, (set) => ({ bl: flag(set) })),
        ...where(look.italic, (set) => ({ it: flag(set) })),
        ...where(look.underline, (set) => ({ ul: decoration(set) })),
        ...where(look.strike, (set) => ({ st: decoration(set) })),
      };

const COMPARED: Readonly<Record<string, string>> = {
  equal: '=',
  notEqual: '<>',
  greaterThan: '>',
  greaterThanOrEqual: '>=',
  lessThan: '<',
  lessThanOrEqual: '<=',
};

const firstCell = ({ areas }: FormatRuleEntry): string =>
  `${columnLetters(areas[0]?.column ?? 0)}${(areas[0]?.row ?? 0) + 1}`;

const byFormula = (entry: FormatRuleEntry, formula: string): Drawn => ({
  type: CFRuleType.highlightCell,
  subType: CFSubRuleType.formula,
  value: `=${formula}`,
  style: styleOf(entry.look),
});

/** A text that a formula names, as `"Gold"`; null for any other formula. */
const namedText = (formula: string): string | null =>
  /^"(?:[^"]|"")*"$/.test(formula) ? formula.slice(1, -1).replaceAll('""', '"') : null;

/** Rules by formula are worked out cell by cell: over more cells than this the grid would stand still. */
const MOST_BY_FORMULA = 5_000;

const isLarge = ({ areas }: FormatRuleEntry): boolean =>
  areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0) > MOST_BY_FORMULA;

/** A rule that compares a cell's own text; cells that the formula of another cell fills are not coloured by it. */
export const equalText = (text: string, style: IStyleBase): IConditionalFormattingRuleConfig => ({
  type: CFRuleType.highlightCell,
  subType: CFSubRuleType.text,
  operator: CFTextOperator.equal,
  value: text,
  style,
});

/**
 * Comparisons become formulas: the grid's own comparisons know numbers only, and its rules for texts do not colour
 * cells that a formula of another cell fills.
 */
const cellIs = (entry: FormatRuleEntry): Drawn => {
  const [first = '', second = ''] = entry.formulas;
  const cell = firstCell(entry);
  if (entry.operator === 'between') return byFormula(entry, `AND(${cell}>=(${first}),${cell}<=(${second}))`);
  if (entry.operator === 'notBetween') return byFormula(entry, `OR(${cell}<(${first}),${cell}>(${second}))`);
  const sign = COMPARED[entry.operator ?? ''];
  if (sign === undefined || first === '') return null;
  const text = namedText(first);
  if (entry.operator === 'equal' && text !== null && isLarge(entry))
    return equalText(text, styleOf(entry.look));
  return byFormula(entry, `${cell}${sign}${first.startsWith('"') ? first : `(${first})`}`);
};

const top10 = (entry: FormatRuleEntry): Drawn =>
  entry.rank === null
    ? null
    : {
        type: CFRuleType.highlightCell,
        subType: CFSubRuleType.rank,
        isBottom: entry.rank.bottom,
        isPercent: entry.rank.percent,
        value: entry.rank.count,
        style: styleOf(entry.look),
      };

const TEXTS: Readonly<Record<string, CFTextOperator>> = {
  containsBlanks: CFTextOperator.containsBlanks,
  notContainsBlanks: CFTextOperator.notContainsBlanks,
  containsErrors: CFTextOperator.containsErrors,
  notContainsErrors: CFTextOperator.notContainsErrors,
};

/** Such rules carry the formula that says the same, letter case aside as in Excel. */
const byText = (entry: FormatRuleEntry): Drawn => {
  const [formula] = entry.formulas;
  if (formula !== undefined) return byFormula(entry, formula);
  const operator = TEXTS[entry.kind];
  if (operator === undefined) return null;
  return {
    type: CFRuleType.highlightCell,
    subType: CFSubRuleType.text,
    operator,
    style: styleOf(entry.look),
  };
};

const counted =
  (
    subType: CFSubRuleType.duplicateValues | CFSubRuleType.uniqueValues,
  ): ((entry: FormatRuleEntry) => Drawn) =>
  (entry) => ({ type: CFRuleType.highlightCell, subType, style: styleOf(entry.look) });

const PERIODS: ReadonlyMap<string, CFTimePeriodOperator> = new Map(
  Object.values(CFTimePeriodOperator).map((period) => [period, period]),
);

const timePeriod = (entry: FormatRuleEntry): Drawn => {
  const operator = PERIODS.get(entry.operator ?? '');
  if (operator === undefined) return byText(entry);
  return {
    type: CFRuleType.highlightCell,
    subType: CFSubRuleType.timePeriod,
    operator,
    style: styleOf(entry.look),
  };
};

const BOUNDS: ReadonlyMap<string, CFValueType> = new Map(
  Object.values(CFValueType).map((kind) => [kind, kind]),
);

const boundOf = (bound: ScaleBound | undefined, otherwise: CFValueType): IValueConfig => {
  const type = BOUNDS.get(bound?.kind ?? '') ?? otherwise;
  const value = bound?.value ?? null;
  if (type === CFValueType.min || type === CFValueType.max || value === null) return { type };
  return { type, value: type === CFValueType.formula ? `=${value}` : Number(value) };
};

const dataBar = (entry: FormatRuleEntry): Drawn => ({
  type: CFRuleType.dataBar,
  isShowValue: true,
  config: {
    min: boundOf(entry.bounds[0], CFValueType.min),
    max: boundOf(entry.bounds[1], CFValueType.max),
    isGradient: true,
    positiveColor: entry.colours[0] ?? '#638EC6',
    nativeColor: '#FF0000',
  },
});

const colorScale = (entry: FormatRuleEntry): Drawn => ({
  type: CFRuleType.colorScale,
  config: entry.bounds.map((bound, index) => ({
    index,
    color: entry.colours[index] ?? '#FFFFFF',
    value: boundOf(bound, CFValueType.num),
  })),
});

const ICONS: ReadonlyMap<string, IIconSetType> = new Map(
  Object.values(IIconSetType).map((icons) => [icons, icons]),
);

/** The file lists the bounds from the lowest up, the grid from the highest down. */
const iconSet = (entry: FormatRuleEntry): Drawn => {
  const iconType = ICONS.get(entry.icons ?? '3TrafficLights1');
  if (iconType === undefined || entry.bounds.length === 0) return null;
  const last = entry.bounds.length - 1;
  return {
    type: CFRuleType.iconSet,
    isShowValue: true,
    config: [...entry.bounds].reverse().map((bound, index) => ({
      operator: index === last ? CFNumberOperator.lessThanOrEqual : CFNumberOperator.greaterThanOrEqual,
      value: boundOf(bound, CFValueType.num),
      iconType,
      iconId: String(index),
    })),
  };
};

const DRAWN: Readonly<Record<string, (entry: FormatRuleEntry) => Drawn>> = {
  cellIs,
  expression: byText,
  containsText: byText,
  notContainsText: byText,
  beginsWith: byText,
  endsWith: byText,
  containsBlanks: byText,
  notContainsBlanks: byText,
  containsErrors: byText,
  notContainsErrors: byText,
  top10,
  duplicateValues: counted(CFSubRuleType.duplicateValues),
  uniqueValues: counted(CFSubRuleType.uniqueValues),
  timePeriod,
  dataBar,
  colorScale,
  iconSet,
};

/** The rule of the grid under the id that it shall have; null for one that cannot be drawn. */
export const ruleOf = (entry: FormatRuleEntry, cfId: string): IConditionFormattingRule | null => {
  const rule = DRAWN[entry.kind]?.(entry) ?? null;
  if (rule === null || entry.areas.length === 0) return null;
  return { cfId, ranges: entry.areas.map(rangeOf), stopIfTrue: entry.stopIfTrue, rule };
};
