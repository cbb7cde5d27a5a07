/** The face of the workbench: a workbook file in a grid of its own, behind the port that Excel stands behind too. */
import type { NotDrawn } from '../../ooxml';
import type { Spreadsheet } from '../../sheet';
import type { CellFunction } from './cell-functions';
import type { Attempt } from './attempt';

export interface WorkbenchOptions {
  /** Where the grid is drawn; null draws nothing. */
  readonly container: HTMLElement | null;
  readonly language: 'en' | 'ru' | 'es' | 'zh';
  readonly dark: boolean;
  /** Functions of ours that cells may call, by name in capitals. */
  readonly functions: Readonly<Record<string, CellFunction>>;
  /** Called with what the user tried that the file could not keep: nothing was done. */
  readonly refused: (what: Attempt) => void;
}

export interface Workbench {
  /** The port, for the task pane. */
  readonly spreadsheet: Spreadsheet;
  /**
   * Where the selected cells stand for no list (a title, a blank cell), selects a cell of the list that is probably meant: the
   * longest table of the sheet in front, else the first list near its top.
   */
  pointAtRegister(): void;
  undo(): Promise<void>;
  redo(): Promise<void>;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Whether something was done since the file was opened or last saved. */
  readonly changed: boolean;
  /** Called after each change of the three answers above; the answer ends it. */
  subscribe(listener: () => void): () => void;
  setDark(dark: boolean): void;
  /** The file with the changed cells, rules, table columns and kept texts written into its original bytes. Throws a Refusal. */
  save(): AsyncIterable<Uint8Array>;
  /** From here on nothing counts as changed. */
  markSaved(): void;
  /** What the sheets hold that is not drawn here, each kind once; it stays in the file. */
  readonly notDrawn: readonly NotDrawn[];
  dispose(): void;
}
