/** What a user does to the ten clients' rows between two of our requests, or after the program stopped. */
import { contentAt, formatAt, setContent, setFormat } from '../../../src/hosts/memory/cells';
import { firstSheet, type Workbook } from '../../../src/hosts/memory/workbook';
import { ROWS, TIER } from './situations';
import { userAt } from './user-at';

/** The columns of the register and of ours beside it. */
const COLUMNS = 9;

/** Turns the order of the clients round, with all that stands beside them. */
export const sortRows = (workbook: Workbook): void => {
  const sheet = firstSheet(workbook);
  for (let column = 0; column < COLUMNS; column += 1) {
    const cells = Array.from({ length: ROWS }, (_, row) => ({
      content: contentAt(sheet, row, column),
      format: formatAt(sheet, row, column),
    }));
    for (const [at, { content, format }] of cells.slice(1).reverse().entries()) {
      setContent(sheet, at + 1, column, content);
      setFormat(sheet, at + 1, column, format);
    }
  }
};

/** A row without a client yet. */
export const insertRow = (workbook: Workbook): void => userAt(workbook).insertRow(firstSheet(workbook).id, 4);

export const deleteRow = (workbook: Workbook): void => userAt(workbook).deleteRow(firstSheet(workbook).id, 4);

/** A line above the register: all of it moves down. */
export const insertAbove = (workbook: Workbook): void =>
  userAt(workbook).insertRow(firstSheet(workbook).id, 0);

/** A column left of the register: all of it moves to the right. */
export const insertColumn = (workbook: Workbook): void =>
  userAt(workbook).insertColumn(firstSheet(workbook).id, 0);

/** A foreign column within the register. */
export const deleteColumn = (workbook: Workbook): void =>
  userAt(workbook).deleteColumn(firstSheet(workbook).id, 2);

/** Foreign cells: one beside the register's clients, one below it. */
export const typeBeside = (workbook: Workbook): void => {
  setContent(firstSheet(workbook), 3, 2, 'Köln');
  setContent(firstSheet(workbook), 14, 1, 'a new note');
};

/** A number that tiers are made from. */
export const typeRevenue = (workbook: Workbook): void => setContent(firstSheet(workbook), 9, 3, 5_000);

export const OWN_WORD = 'my own word';

/** Into the column of our tiers, the way somebody notes something in a hurry. */
export const typeOwn = (workbook: Workbook): void => setContent(firstSheet(workbook), 3, TIER, OWN_WORD);
