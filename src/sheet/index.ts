/** What a spreadsheet is to us: the port, changes as data, and the ways between a grid and a run. */

// The port.
export type { CellValue } from '../tiering';
export { commonBlock, intersection, sameBlock, type Area, type Block } from './area';
export type { Extent, Found, Spreadsheet, Watch } from './spreadsheet';
export type {
  CellsEdit,
  ColourRule,
  ColoursEdit,
  EditKind,
  Over,
  PutBackEdit,
  SheetEdit,
  Typed,
} from './edits';
export { faultOf, HostFault, type HostFaultCode } from './faults';
export { addressOf, columnLetters } from './address';

// Where the filled cells are, for hosts that are not told.
export { surroundingRegion, usedWithin, type FilledCells } from './filled-cells';
export { firstList, isList } from './first-list';
export { extentOf, pointedAt, type Pointed } from './pointed-at';

// From the sheet to the core.
export { formatCodes } from './format-codes';
export { readGrid } from './read';
export {
  forgetEdit,
  freshId,
  recallRecords,
  rememberEdit,
  withoutPrints,
  type Records,
  type TieredRegister,
} from './record';
export { withOwnColumns } from './with-own-columns';
export { withRememberedRows } from './remembered-rows';
export { keyCells, keyPlace, recogniseSteps, type ReadBlock, type Recognised } from './recognise';
export { fingerprintSteps } from './fingerprint';

// From a run back to the sheet.
export { formulaInOurs, occupiedTarget, planColumns, type PlannedColumn } from './own-columns';
export { publish, publishInSlices, type Place } from './publish';
export type { Wording } from './column-cells';
export { firstDifference } from './verify';
export { sameValue } from './same-cell';
export { firstTouched } from './first-touched';
export { applyUnlessTouched } from './apply-unless-touched';

// What stood there before, and the way back to it.
export { readBefore, type Before, type WillWrite } from './taking-back/before';
export { endOfJournal, journalEdits, journalRun, recallJournal, type Journal } from './taking-back/journal';
export { keepCopy, rangeOf } from './taking-back/kept-copy';
export { overBefore } from './taking-back/over-before';
export { movedAlong } from './taking-back/moved-along';
export { isStillBefore } from './taking-back/still-before';
export { NotTakenBack, type TakingBack } from './taking-back/look-at';
export { printSteps } from './taking-back/prints';
export { takeBack, type TakenBack } from './taking-back/take-back';
