import {
  LifecycleService,
  LifecycleStages,
  LocaleType,
  RedoCommandId,
  ThemeService,
  UndoCommandId,
} from '@univerjs/core';
import { patchWorkbook, type WorkbookFile } from '../../ooxml';
import type { Originals, ShownBefore } from './cell-content';
import { functionExecutors } from './cell-functions';
import { whenComputed } from './computing';
import { gateOf } from './gate';
import type { Grid } from './grid/grid';
import { follow, type Followed } from './followed';
import { gatekeeper } from './grid/gatekeeper';
import { plainPlugins } from './grid/plain-plugins';
import { startGrid, type GridParts } from './grid/start-grid';
import { establish } from './load/establish';
import { loadWorkbook, type LoadedWorkbook } from './load/load-workbook';
import { pointAtRegister } from './port/point-at-register';
import { changesSince } from './port/changes';
import type { HostState } from './port/state';
import { workbenchSpreadsheet } from './port/workbench-spreadsheet';
import { recordingOf } from './recording';
import { guardSpills } from './spill-guard';
import type { Workbench, WorkbenchOptions } from './workbench';

const partsFor = async (options: WorkbenchOptions, loaded: LoadedWorkbook): Promise<GridParts> => {
  const functions = functionExecutors(options.functions);
  const { snapshot } = loaded;
  if (options.container === null) {
    const settings = { locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: {} } };
    return { settings, plugins: plainPlugins(functions), snapshot };
  }
  const { drawnGrid } = await import('./grid-ui');
  return { ...(await drawnGrid(options.container, options, functions)), snapshot };
};

async function* saved(state: HostState, computed: () => Promise<void>): AsyncGenerator<Uint8Array> {
  await computed();
  yield* patchWorkbook(state.file, await changesSince(state));
}

const stateOf = (
  opened: Pick<HostState, 'file' | 'loaded' | 'grid' | 'originals' | 'shownBefore'>,
): { readonly state: HostState; readonly followed: Followed } => {
  const kept: HostState['kept'] = new Map();
  const followed = follow(opened.grid, kept);
  const { touched } = followed;
  const state = { ...opened, ownRules: new Map(), owners: new Map(), added: [], kept, touched };
  return { state, followed };
};

/** A workbench with the grid that it runs on. Throws a Refusal where the file cannot be read. */
export const startWorkbench = async (
  file: WorkbookFile,
  options: WorkbenchOptions,
): Promise<{ readonly workbench: Workbench; readonly grid: Grid }> => {
  const ours = new Set(Object.keys(options.functions).map((name) => name.toUpperCase()));
  const loaded = await loadWorkbook(file, ours);
  const originals: Originals = new Map();
  const shownBefore: ShownBefore = new Map();
  let grid: Grid | null = null;
  const running = (): Grid => {
    if (grid === null) throw new Error('the grid has not started');
    return grid;
  };
  const keeper = gatekeeper(
    gateOf(loaded, running, options.refused),
    recordingOf(() => grid, { originals, shownBefore }),
  );
  const started = startGrid(await partsFor(options, loaded), keeper);
  started.trusted(() => establish(started, file, loaded));
  grid = started;
  const { state, followed } = stateOf({ file, loaded, grid: started, originals, shownBefore });
  const computed = whenComputed(started);
  guardSpills({ grid: started, loaded, originals }, () => options.refused('array-formula'));
  const { commands, steps, unit, injector, univer } = started;
  // Before its first drawing the grid cannot answer what its own name box asks.
  if (options.container !== null) await injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
  const workbench: Workbench = {
    spreadsheet: workbenchSpreadsheet(state),
    pointAtRegister: () => pointAtRegister(state),
    undo: async () => void (await commands.executeCommand(UndoCommandId)),
    redo: async () => void (await commands.executeCommand(RedoCommandId)),
    get canUndo() {
      return steps.undos(unit) > 0;
    },
    get canRedo() {
      return steps.redos(unit) > 0;
    },
    get changed() {
      return followed.changed();
    },
    subscribe: followed.subscribe,
    setDark: (dark) => injector.get(ThemeService).setDarkMode(dark),
    save: () => saved(state, computed),
    markSaved: followed.markSaved,
    notDrawn: loaded.notDrawn,
    dispose: () => univer.dispose(),
  };
  return { workbench, grid: started };
};
