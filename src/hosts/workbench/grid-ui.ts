/** The parts that draw the grid; loaded only where there is a page. */
import { LocaleType, type IUniverConfig } from '@univerjs/core';
import type { IUniverEngineFormulaConfig } from '@univerjs/engine-formula';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import { UniverSheetsTablePreset, UniverSheetsTableUIPlugin } from '@univerjs/preset-sheets-table';
import { CalculationMode } from '@univerjs/sheets-formula';
import { defaultTheme } from '@univerjs/themes';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-table/lib/index.css';
import type { GridPlugin } from './grid/plain-plugins';
import type { WorkbenchOptions } from './workbench';

type IPreset = ReturnType<typeof UniverSheetsTablePreset>;
type Language = WorkbenchOptions['language'];
type Words = Record<string, unknown>;

const WORDS: Readonly<Record<Language, () => Promise<readonly { readonly default: Words }[]>>> = {
  en: () =>
    Promise.all([
      import('@univerjs/preset-sheets-core/locales/en-US'),
      import('@univerjs/preset-sheets-conditional-formatting/locales/en-US'),
      import('@univerjs/preset-sheets-table/locales/en-US'),
    ]),
  ru: () =>
    Promise.all([
      import('@univerjs/preset-sheets-core/locales/ru-RU'),
      import('@univerjs/preset-sheets-conditional-formatting/locales/ru-RU'),
      import('@univerjs/preset-sheets-table/locales/ru-RU'),
    ]),
  es: () =>
    Promise.all([
      import('@univerjs/preset-sheets-core/locales/es-ES'),
      import('@univerjs/preset-sheets-conditional-formatting/locales/es-ES'),
      import('@univerjs/preset-sheets-table/locales/es-ES'),
    ]),
  zh: () =>
    Promise.all([
      import('@univerjs/preset-sheets-core/locales/zh-CN'),
      import('@univerjs/preset-sheets-conditional-formatting/locales/zh-CN'),
      import('@univerjs/preset-sheets-table/locales/zh-CN'),
    ]),
};

const LOCALES: Readonly<Record<Language, LocaleType>> = {
  en: LocaleType.EN_US,
  ru: LocaleType.RU_RU,
  es: LocaleType.ES_ES,
  zh: LocaleType.ZH_CN,
};

export interface DrawnGrid {
  readonly settings: Partial<IUniverConfig>;
  readonly plugins: readonly GridPlugin[];
}

const asPlugin = (plugin: IPreset['plugins'][number]): GridPlugin => {
  // A handle with a menu would stand over the cells above each table.
  if (plugin === UniverSheetsTableUIPlugin) return [plugin, { hideAnchor: true }];
  return Array.isArray(plugin) ? plugin : [plugin];
};

/**
 * The settings and parts of a grid that is drawn. What would change more than values is not offered: no tool bar, no
 * menus; what remains of it (keys, tabs) is refused by the gate.
 */
export const drawnGrid = async (
  container: HTMLElement,
  { language, dark }: Pick<WorkbenchOptions, 'language' | 'dark'>,
  functions: IUniverEngineFormulaConfig['function'],
): Promise<DrawnGrid> => {
  const locale = LOCALES[language];
  const words: Words = {};
  for (const { default: part } of await WORDS[language]()) Object.assign(words, part);
  const presets = [
    UniverSheetsCorePreset({
      container,
      header: true,
      toolbar: false,
      contextMenu: false,
      formulaBar: true,
      footer: {
        sheetBar: true,
        statisticBar: true,
        menus: false,
        zoomSlider: true,
        addSheetButtonConfig: { show: false },
      },
      formula: {
        ...(functions === undefined ? {} : { function: functions }),
        initialFormulaComputing: CalculationMode.NO_CALCULATION,
      },
      sheets: { disableForceStringAlert: true, disableForceStringMark: true },
    }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsTablePreset(),
  ];
  return {
    // The locale files say only that they hold something by name.
    settings: { theme: defaultTheme, darkMode: dark, locale, locales: { [locale]: words as never } },
    plugins: presets.flatMap(({ plugins }) => plugins.map(asPlugin)),
  };
};
