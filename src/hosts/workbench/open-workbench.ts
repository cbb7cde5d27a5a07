import type { WorkbookFile } from '../../ooxml';
import { startWorkbench } from './start-workbench';
import type { Workbench, WorkbenchOptions } from './workbench';

/** Opens a workbook file in a grid. Throws a Refusal where the file cannot be read. */
export const openWorkbench = async (file: WorkbookFile, options: WorkbenchOptions): Promise<Workbench> =>
  (await startWorkbench(file, options)).workbench;
