import type { WorkbenchWords } from '../workbench-words';
import { say } from './say';

const { join, quote } = say;

export const workbench: WorkbenchWords = {
  bar: {
    label: 'Workbook',
    open: 'Open',
    save: 'Save a copy',
    undo: 'Undo',
    redo: 'Redo',
    sample: 'Sample register',
    dark: 'Dark colours',
    notDrawn: 'What is not shown',
    unsaved: 'not saved',
  },
  sheet: {
    label: 'Sheet',
    loading: 'Loading the sheet…',
    opening: (file) => `Opening ${quote(file)}…`,
    unseen:
      'The sheet is drawn as a picture that screen readers cannot read. The pane beside it finds the list, works without the sheet and gives its answers as text and tables. F6 moves between the bar, the sheet and the pane.',
  },
  paneWidth: 'Width of the pane',
  toPane: 'Go to the pane',
  drop: 'Drop the file here to open it',
  ask: {
    heading: 'Changes are not saved',
    text: (changed, next) => `${quote(changed)} was changed. Opening ${quote(next)} would lose that.`,
    saveFirst: 'Save a copy and open',
    discard: 'Open without saving',
    stay: 'Stay here',
  },
  messages: {
    label: 'Messages',
    close: 'Close this message',
    opened: (file) => `Opened: ${quote(file)}.`,
    saved: (file) =>
      `A copy was saved as ${quote(file)} among your downloads. The file you opened is unchanged.`,
    notOpened: (file) => `${quote(file)} was not opened.`,
    notSaved: (file) => `${quote(file)} was not saved.`,
    notDrawn: (things) =>
      `This file holds things that are not shown here: ${join(things)}. They stay in the file.`,
    firstOnly: (file) => `Only one file opens at a time: ${quote(file)}.`,
    guessedEncoding: (encoding) =>
      `The letters of this file were read as ${encoding}. If they look wrong, save the file as UTF-8 and open it again.`,
    busy: 'Something is still going on. Wait for it to end, then try again.',
  },
  things: {
    chart: 'charts',
    picture: 'pictures',
    shape: 'shapes',
    comment: 'comments',
    pivot: 'pivot tables',
    slicer: 'slicers',
    sparkline: 'sparklines',
    control: 'buttons and controls',
  },
  attempts: {
    'rows-columns':
      'Rows and columns cannot be inserted, deleted, moved, hidden or frozen here. Do that in your spreadsheet program and open the file again.',
    sheets:
      'Sheets cannot be added, deleted, renamed or moved here. Do that in your spreadsheet program and open the file again.',
    merges:
      'Cells cannot be merged or split here. Do that in your spreadsheet program and open the file again.',
    styles:
      'How cells look cannot be changed here. Values and formulas can; change looks in your spreadsheet program.',
    tables:
      'Tables, their headers, filters and sorting cannot be changed here. Do that in your spreadsheet program and open the file again.',
    rules:
      'Colour rules cannot be changed here. Those of the tiers come with Apply; change others in your spreadsheet program.',
    protected: 'This sheet is protected. Unprotect it in your spreadsheet program and open the file again.',
    'array-formula':
      'This cell belongs to a formula that fills several cells. Change the formula in its first cell.',
    merged: 'This cell lies within merged cells. Change the first cell of them.',
    pivot:
      'This cell belongs to a pivot table. Change it in your spreadsheet program and open the file again.',
    other:
      'The file could not keep that, so it was not done. Values and formulas of cells can be changed here.',
  },
  problems: {
    'no-workbook': () =>
      'It is neither an Excel workbook nor a text with separators. Save it as .xlsx or .csv and open that.',
    xls: () => 'It is in the old .xls format. Save it as .xlsx in your spreadsheet program and open that.',
    xlsb: () => 'It is a binary .xlsb workbook. Save it as .xlsx in your spreadsheet program and open that.',
    'date-1904': () =>
      'Its dates are counted from 1904, so they would be shown four years off. Switch that off in your spreadsheet program (Excel: Options > Advanced > 1904 date system), check the dates and open it again.',
    template: () =>
      'It is a template for new workbooks. Make a workbook of it: save it as .xlsx (.xlsm with macros) and open that.',
    encrypted: () =>
      'A password protects it. Remove the password in your spreadsheet program and open it again.',
    strict: () => 'It is a “Strict Open XML” workbook. Save it as an ordinary .xlsx and open that.',
    zip64: () => 'It is packed as only very large files are. Save the register alone as .xlsx and open that.',
    damaged: (detail) =>
      `It is damaged (${quote(detail)}). Let your spreadsheet program repair and save it, then open it again.`,
    unsafe: (detail) =>
      `It is built as harmful files are (${quote(detail)}). Ask the one you have it from for a new copy.`,
    'too-large': () =>
      'It is too large to be worked on here. Save the register alone in a file and open that.',
    'no-column': () =>
      'The sheet ends at the right of the register. Delete columns or copy the register to another sheet.',
    'no-sheet': () => 'It holds no sheet with cells. Open a workbook that has one.',
    gone: (detail) => `A sheet or table is no longer there: ${quote(detail)}. Open the file again.`,
    protected: (detail) =>
      `A sheet is protected: ${quote(detail)}. Unprotect it in your spreadsheet program and open the file again.`,
    merged: (detail) => `${quote(detail)} lies within merged cells. Undo that change and save again.`,
    'array-formula': (detail) =>
      `${quote(detail)} belongs to a formula that fills several cells. Undo that change and save again.`,
    pivot: (detail) => `${quote(detail)} belongs to a pivot table. Undo that change and save again.`,
    occupied: (detail) => `${quote(detail)} is filled already. Undo that change and save again.`,
    unsupported: (detail) => `The file cannot take this change: ${quote(detail)}. Undo it and save again.`,
    'not-text': () =>
      'It is neither a workbook nor a text. Save the register as .xlsx or .csv and open that.',
    'unclosed-quote': (row) =>
      `A quotation mark opened in row ${row} is never closed. Correct that row and open the file again.`,
    empty: () => 'It holds nothing. Open a file with a client list.',
    unreadable: () =>
      'The browser could not read it. Check that it is still there and not locked, then choose it again.',
    grid: () => 'The sheet could not be loaded. Reload the page; if it comes back, start the program anew.',
    unknown: (detail) => `The program reported: ${quote(detail)}. Reload the page and try again.`,
  },
};
