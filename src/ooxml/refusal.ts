/** Why a file is not opened, or a change not made: refused as a whole, never half done. */
export type RefusalCode =
  | 'no-workbook' // neither .xlsx nor .xlsm: another kind of file
  | 'xls' // the workbook format before 2007
  | 'xlsb' // a binary workbook
  | 'date-1904' // counts dates from 1904, which a grid cannot draw right
  | 'template' // a pattern for new workbooks, .xltx or .xltm
  | 'encrypted' // opens with a password
  | 'strict' // the "Strict Open XML" variant
  | 'zip64' // larger than the zip format without its extension
  | 'damaged' // does not keep the rules of its format
  | 'unsafe' // made to do harm: entry names that leave the file, entities, bombs
  | 'too-large' // beyond what can be worked on
  | 'no-column' // the sheet ends where a column would go
  | 'no-sheet' // holds no worksheet
  | 'gone' // there is no such sheet or table
  | 'protected' // the sheet is protected
  | 'merged' // the cell lies within merged cells
  | 'array-formula' // the cell belongs to a formula that fills several cells
  | 'pivot' // the cell belongs to a pivot table
  | 'occupied' // what would be put there stands there already
  | 'unsupported'; // a change of this kind cannot be made

/** Thrown by this module alone; `detail` names the part, sheet or cell, for people. */
export class Refusal extends Error {
  constructor(
    readonly code: RefusalCode,
    readonly detail: string,
    options?: ErrorOptions,
  ) {
    super(`${code}: ${detail}`, options);
    this.name = 'Refusal';
  }
}
