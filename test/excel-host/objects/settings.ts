import { textAt, wireAt } from '../given';
import { HostError, hostGap, invalidArgument, itemNotFound } from '../host-error';
import { ask, change, create, read, type HostObject } from '../host-object';
import type { Wire } from '../wire';
import type { World } from '../world';

/** Excel.SettingCollection: JSON values kept in the workbook by key; a text is kept as it is. */
export function settingsObject(world: World): HostObject {
  const { settings } = world.workbook;
  const find = (key: Wire): HostObject | null =>
    typeof key === 'string' && settings.has(key) ? settingObject(world, key) : null;
  return {
    className: 'SettingCollection',
    items: () => [...settings.keys()].map((key) => settingObject(world, key)),
    getItem: (key) => {
      const setting = find(key);
      if (setting === null) throw itemNotFound(`setting ${JSON.stringify(key)}`);
      return setting;
    },
    makers: {
      Add: create((given) => {
        const key = textAt(given, 0);
        keep(world, key, textOf(wireAt(given, 1)));
        return settingObject(world, key);
      }),
      GetItemOrNullObject: read((given) => find(textAt(given, 0))),
    },
    calls: { GetCount: ask(() => settings.size) },
  };
}

function settingObject(world: World, key: string): HostObject {
  const { settings } = world.workbook;
  return {
    className: 'Setting',
    identity: () => ({ _Id: key }),
    scalars: {
      Key: { read: () => key },
      Value: {
        read: () => settings.get(key) ?? null,
        write: (value) => {
          keep(world, key, textOf(value));
        },
      },
    },
    calls: {
      Delete: change(() => {
        refuseUnlessKept(world);
        if (world.settings.fate !== 'dropped') settings.delete(key);
      }),
    },
  };
}

function refuseUnlessKept({ settings }: World): void {
  if (settings.fate === 'refused') throw new HostError('GeneralException', 'settings cannot be kept', 500);
}

function keep(world: World, key: string, text: string): void {
  const { settings } = world.workbook;
  refuseUnlessKept(world);
  const others = [...settings].filter(([one]) => one !== key).reduce((sum, [, kept]) => sum + kept.length, 0);
  if (others + text.length > world.limits.settingsLength) throw invalidArgument('settings beyond their size');
  if (world.settings.fate !== 'dropped') settings.set(key, text);
}

// Excel keeps any JSON; the product keeps only texts, and so does the workbook.
function textOf(value: Wire): string {
  if (typeof value !== 'string') throw hostGap('a setting that is no text');
  return value;
}
