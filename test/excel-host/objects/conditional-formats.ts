import { intersection, type Area } from '../../../src/sheet';
import { addRule, rulesOn } from '../../../src/hosts/memory/format-rules';
import type { FormatRule } from '../../../src/hosts/memory/workbook';
import { numberAt, textAt } from '../given';
import { accessDenied, hostGap, invalidArgument, itemNotFound } from '../host-error';
import { ask, create, read, type HostObject } from '../host-object';
import type { Wire } from '../wire';
import type { World } from '../world';
import { conditionalFormatObject } from './conditional-format';
import { sheetOf } from './places';

const types = [
  'Custom',
  'DataBar',
  'ColorScale',
  'IconSet',
  'TopBottom',
  'PresetCriteria',
  'ContainsText',
  'CellValue',
];

/** Excel.ConditionalFormatCollection: the rules that touch a range; only value rules can be added. */
export function conditionalFormatsObject(world: World, area: Area): HostObject {
  const rules = (): readonly FormatRule[] =>
    rulesOn(world.workbook, area.sheet).filter((rule) => intersection(rule.area, area) !== null);
  const find = (id: Wire): HostObject | null => {
    const rule = rules().find((each) => each.id === id);
    return rule === undefined ? null : conditionalFormatObject(world, rule);
  };
  return {
    className: 'ConditionalFormatCollection',
    items: () => rules().map((rule) => conditionalFormatObject(world, rule)),
    getItem: (id) => {
      const rule = find(id);
      if (rule === null) throw itemNotFound(`conditional format ${JSON.stringify(id)}`);
      return rule;
    },
    makers: {
      Add: create((given) => {
        refuseType(textAt(given, 0));
        const sheet = sheetOf(world, area);
        if (sheet.protected && !sheet.formattable) throw accessDenied(`sheet ${sheet.name} is protected`);
        return conditionalFormatObject(
          world,
          addRule(world.workbook, { area, condition: { kind: 'value-unset' } }),
        );
      }),
      GetItemAt: read((given) => {
        const rule = rules()[numberAt(given, 0)];
        if (rule === undefined) throw itemNotFound('a conditional format at that place');
        return conditionalFormatObject(world, rule);
      }),
      GetItemOrNullObject: read((given) => find(textAt(given, 0))),
    },
    calls: { GetCount: ask(() => rules().length) },
  };
}

function refuseType(type: string): void {
  if (!types.includes(type)) throw invalidArgument(`conditional format type ${type}`);
  if (type !== 'CellValue') throw hostGap(`conditional formats of type ${type}`);
}
