import type { Plugin, PluginCtor } from '@univerjs/core';
import { UniverFormulaEnginePlugin, type IUniverEngineFormulaConfig } from '@univerjs/engine-formula';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { CalculationMode, UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { UniverSheetsTablePlugin } from '@univerjs/sheets-table';

/** A part of the grid, with its settings. */
export type GridPlugin = readonly [PluginCtor<Plugin>, unknown?];

/** The parts that keep and compute a workbook and draw nothing. */
export const plainPlugins = (functions: IUniverEngineFormulaConfig['function']): readonly GridPlugin[] => [
  [UniverFormulaEnginePlugin, { function: functions }],
  [UniverSheetsPlugin],
  // Formulas of the file show the values that came with it until something that they depend on changes.
  [UniverSheetsFormulaPlugin, { initialFormulaComputing: CalculationMode.NO_CALCULATION }],
  [UniverSheetsNumfmtPlugin],
  [UniverSheetsConditionalFormattingPlugin],
  [UniverSheetsTablePlugin],
];
