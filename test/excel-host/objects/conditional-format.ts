import { removeRule } from '../../../src/hosts/memory/format-rules';
import type { FormatRule, RuleCondition, ValueOperator } from '../../../src/hosts/memory/workbook';
import { accessDenied, hostGap, invalidArgument } from '../host-error';
import { change, read, type HostObject, type Scalar } from '../host-object';
import { isRecord, type Wire } from '../wire';
import type { World } from '../world';
import { sheetOf } from './places';

const operators: readonly ValueOperator[] = [
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqual',
  'LessThanOrEqual',
  'Between',
  'NotBetween',
];

/** Excel.ConditionalFormat: one rule, compared with the value of the cell. */
export function conditionalFormatObject(world: World, rule: FormatRule): HostObject {
  return {
    className: 'ConditionalFormat',
    identity: () => ({ Id: rule.id }),
    scalars: {
      Id: { read: () => rule.id },
      Type: { read: () => (rule.condition.kind === 'carried' ? rule.condition.type : 'CellValue') },
      Priority: { read: () => rule.priority, write: setPriority },
      StopIfTrue: {
        read: () => rule.stopIfTrue,
        write: (value) => {
          if (typeof value !== 'boolean') throw invalidArgument('ConditionalFormat.stopIfTrue');
          rule.stopIfTrue = value;
        },
      },
    },
    properties: {
      CellValue: () => {
        if (rule.condition.kind === 'carried') throw invalidArgument('a rule of another type');
        return cellValueObject(rule);
      },
      CellValueOrNullObject: () => (rule.condition.kind === 'carried' ? null : cellValueObject(rule)),
    },
    makers: {
      GetRange: read(() => world.range(rule.area)),
      GetRangeOrNullObject: read(() => world.range(rule.area)),
    },
    calls: {
      Delete: change(() => {
        const sheet = sheetOf(world, rule.area);
        if (sheet.protected && !sheet.formattable) throw accessDenied(`sheet ${sheet.name} is protected`);
        removeRule(world.workbook, rule.id);
      }),
    },
  };
}

// Moving one rule moves others, in a way nobody here has seen in Excel.
function setPriority(): never {
  throw hostGap('setting ConditionalFormat.Priority');
}

function cellValueObject(rule: FormatRule): HostObject {
  return {
    className: 'CellValueConditionalFormat',
    scalars: {
      Rule: {
        read: () => ruleWire(rule.condition),
        write: (value) => {
          rule.condition = conditionOf(value);
        },
      },
    },
    properties: {
      Format: () => ({
        className: 'ConditionalRangeFormat',
        properties: {
          Fill: () => ({ className: 'ConditionalRangeFill', scalars: { Color: colour(rule, 'fill') } }),
          Font: () => ({ className: 'ConditionalRangeFont', scalars: { Color: colour(rule, 'font') } }),
        },
      }),
    },
  };
}

function ruleWire(condition: RuleCondition): Wire {
  if (condition.kind !== 'value') return null;
  const { operator, formula1, formula2 } = condition;
  return formula2 === null ? { operator, formula1 } : { operator, formula1, formula2 };
}

function conditionOf(value: Wire): RuleCondition {
  if (!isRecord(value)) throw invalidArgument('CellValueConditionalFormat.rule');
  const operator = operators.find((each) => each === value['operator']);
  const formula1 = value['formula1'];
  const formula2 = value['formula2'] ?? null;
  const wanted = operator === 'Between' || operator === 'NotBetween';
  if (operator === undefined || !isFormulaText(formula1))
    throw invalidArgument('CellValueConditionalFormat.rule');
  if (formula2 === null) {
    if (wanted) throw invalidArgument('CellValueConditionalFormat.rule without formula2');
    return { kind: 'value', operator, formula1, formula2 };
  }
  if (!isFormulaText(formula2)) throw invalidArgument('CellValueConditionalFormat.rule.formula2');
  return { kind: 'value', operator, formula1, formula2 };
}

function isFormulaText(value: Wire | undefined): value is string {
  return typeof value === 'string' && value !== '';
}

function colour(rule: FormatRule, part: 'fill' | 'font'): Scalar {
  return {
    read: () => rule[part] ?? '',
    write: (value) => {
      if (typeof value !== 'string') throw invalidArgument('a colour');
      if (!/^#[0-9a-f]{6}$/i.test(value)) throw hostGap(`colour ${value}: only #RRGGBB is known`);
      rule[part] = value.toUpperCase();
    },
  };
}
