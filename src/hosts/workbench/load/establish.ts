/** What a workbook holds beside its cells, set up in a grid that has just started. */
import { IDefinedNamesService } from '@univerjs/engine-formula';
import type { TableEntry, WorkbookFile } from '../../../ooxml';
import { columnOfKey, rowOfKey } from '../grid/cell-key';
import type { Grid } from '../grid/grid';
import { rangeOf } from '../grid/range-of';
import { select } from '../grid/select';
import type { LoadedSheet, LoadedWorkbook } from './load-workbook';

/** Names of the format's own, for print areas and the like. */
const BUILT_IN = /^_xlnm\./i;

const addTable = ({ tables, unit }: Grid, sheet: string, table: TableEntry): void => {
  const range = rangeOf(table.area);
  const options = { showHeader: table.headerRow, showFooter: table.totalsRow };
  tables.addTable(unit, sheet, table.name, range, [...table.headers], table.id, options);
};

/** The values that came with a formula of several cells, where the grid keeps what such a formula fills. */
const addArrays = ({ formulas, unit }: Grid, sheet: string, { arrays }: LoadedSheet): void => {
  const computed = arrays.filter((array) => array.computed);
  if (computed.length === 0) return;
  const ranges = formulas.getArrayFormulaRange();
  const shown = formulas.getArrayFormulaCellData();
  for (const array of computed) {
    const ofSheet = ((ranges[unit] ??= {})[sheet] ??= {});
    (ofSheet[array.area.row] ??= {})[array.area.column] = rangeOf(array.area);
    const cells = ((shown[unit] ??= {})[sheet] ??= {});
    for (const [key, cell] of array.shown) (cells[rowOfKey(key)] ??= {})[columnOfKey(key)] = cell;
  }
};

const addNames = ({ injector, unit }: Grid, { names }: WorkbookFile): void => {
  const service = injector.get(IDefinedNamesService);
  names.forEach(({ name, sheet, refersTo }, place) => {
    if (BUILT_IN.test(name)) return;
    service.registerDefinedName(unit, {
      id: `name-${place}`,
      name,
      formulaOrRefString: refersTo,
      ...(sheet === null ? {} : { localSheetId: sheet }),
    });
  });
};

/** Tables, formulas of several cells, names, the sheet in front and what was selected there. */
export const establish = (grid: Grid, file: WorkbookFile, loaded: LoadedWorkbook): void => {
  for (const [id, sheet] of loaded.sheets) {
    for (const table of sheet.frame.tables) addTable(grid, id, table);
    addArrays(grid, id, sheet);
  }
  addNames(grid, file);
  grid.commands.syncExecuteCommand('sheet.operation.set-worksheet-active', {
    unitId: grid.unit,
    subUnitId: loaded.front,
  });
  const front = loaded.sheets.get(loaded.front);
  if (front !== undefined) select(grid, loaded.front, front.frame.selection);
};
