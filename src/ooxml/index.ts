/** The one module that opens .xlsx and .xlsm files and writes changes into them. It throws only Refusals. */

// Where bytes come from, and how they are packed; the ones for a browser and for the command line are imported by path.
export type { ByteSource } from './byte-source';
export type { Codec } from './codec';

// A file as it was opened.
export { openWorkbook } from './read/open-workbook';
export type {
  Block,
  ScanOptions,
  SheetEntry,
  SheetFrame,
  SheetVisitor,
  StoredFormula,
  TableEntry,
  WorkbookFile,
} from './workbook-file';
export type {
  BorderLook,
  CellLook,
  ColumnLook,
  FormatRuleEntry,
  Freeze,
  NotDrawn,
  RowLook,
  RuleLook,
  ScaleBound,
  StyleBook,
} from './look';
export { Refusal, type RefusalCode } from './refusal';
export { inHostFaults } from './host-fault';

// A file with changes, and a new one.
export { patchWorkbook, preparePatch, type PatchedFile } from './patch/patch-workbook';
export type { ChangedCell, WorkbookChange } from './change';
export { createWorkbook, type NewSheet } from './create-workbook';
export { joinBytes } from './container/join-bytes';

// Which rules of a file were set by this product.
export { ownColours, type OwnColours } from './own-colours';

// Formulas as people type them and as a file stores them.
export { canStore } from './formula-names';
export { shiftFormula } from './patch/rows/shift-formula';
export { answersOneValue, fillsAsMany, worksOnRanges } from './works-on-ranges';

// What a number format says.
export { isDateFormat } from './date-format';
