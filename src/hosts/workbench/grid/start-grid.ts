import {
  IConfigService,
  IContextService,
  ICommandService,
  ILogService,
  Injector,
  IUndoRedoService,
  IUniverInstanceService,
  LogLevel,
  Univer,
  UniverInstanceType,
  type DependencyOverride,
  type IUniverConfig,
  type IWorkbookData,
  type Workbook,
} from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { SheetsSelectionsService } from '@univerjs/sheets';
import { ConditionalFormattingRuleModel } from '@univerjs/sheets-conditional-formatting';
import { TableManager } from '@univerjs/sheets-table';
import type { Gatekeeper } from './gatekeeper';
import type { Grid } from './grid';
import { GuardedCommands } from './guarded-commands';
import type { GridPlugin } from './plain-plugins';
import { Steps } from './steps';

export interface GridParts {
  readonly settings: Partial<IUniverConfig>;
  readonly plugins: readonly GridPlugin[];
  readonly snapshot: Partial<IWorkbookData>;
}

const ownServices = (keeper: Gatekeeper): DependencyOverride => [
  [
    ICommandService,
    {
      useFactory: (...given: [Injector, ILogService, IConfigService]) =>
        new GuardedCommands(keeper, ...given),
      deps: [Injector, ILogService, IConfigService],
    },
  ],
  [
    IUndoRedoService,
    {
      useFactory: (...given: [IUniverInstanceService, ICommandService, IContextService]) =>
        new Steps(...given),
      deps: [IUniverInstanceService, ICommandService, IContextService],
      lazy: true,
    },
  ],
];

const partsOf = (univer: Univer, workbook: Workbook, keeper: Gatekeeper): Grid => {
  const injector = univer.__getInjector();
  const steps = injector.get(IUndoRedoService);
  if (!(steps instanceof Steps)) throw new Error('the grid does not use our steps');
  return {
    univer,
    injector,
    workbook,
    unit: workbook.getUnitId(),
    commands: injector.get(ICommandService),
    steps,
    selections: injector.get(SheetsSelectionsService),
    formulas: injector.get(FormulaDataModel),
    tables: injector.get(TableManager),
    rules: injector.get(ConditionalFormattingRuleModel),
    trusted: keeper.trusted,
  };
};

/** Starts a grid over a workbook; until it stands, all that happens in it is trusted. */
export const startGrid = ({ settings, plugins, snapshot }: GridParts, keeper: Gatekeeper): Grid =>
  keeper.trusted(() => {
    const quiet = { logLevel: LogLevel.ERROR, logCommandExecution: false };
    const univer = new Univer({ ...quiet, ...settings, override: ownServices(keeper) });
    for (const [plugin, config] of plugins) univer.registerPlugin(plugin, config);
    const type = UniverInstanceType.UNIVER_SHEET;
    const workbook = univer.createUnit<IWorkbookData, Workbook>(type, snapshot);
    const grid = partsOf(univer, workbook, keeper);
    // Without a page nobody clicks into the workbook, and only the workbook in focus can be undone.
    grid.injector.get(IUniverInstanceService).focusUnit(grid.unit);
    return grid;
  });
