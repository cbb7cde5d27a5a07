/** What every group of the contract begins with. */
import { putRows } from '../../src/hosts/memory/cells';
import { firstSheet, newWorkbook, type Content, type Workbook } from '../../src/hosts/memory/workbook';
import { HostFault, type Area, type CellValue, type SheetEdit, type Spreadsheet } from '../../src/sheet';

export interface HostUnderTest {
  readonly spreadsheet: Spreadsheet;
  /** The workbook as it now stands, however the host keeps it. */
  readonly look: () => Promise<Workbook>;
}

/** Opens a workbook in the host. */
export type StartHost = (workbook: Workbook) => Promise<HostUnderTest>;

/** How a host is looked at. */
export interface Manner {
  /** False where `look` shows a copy: what a user changes meanwhile is then tested beside the host itself. */
  readonly live: boolean;
  /** False where the host learns of most obstacles only when it is refused. */
  readonly foresees?: boolean;
}

const REGISTER: readonly (readonly Content[])[] = [
  ['Client', 'Revenue', 'Partner', 'Note'],
  ['Альфа', 1200.5, true, 'first'],
  ['北京', -3, false, null],
  ['O’Brien', 0, null, '#N/A'],
];

export const registerBook = (): Workbook => {
  const workbook = newWorkbook('Clients');
  putRows(firstSheet(workbook), REGISTER, { row: 1, column: 1 });
  return workbook;
};

export const select = (workbook: Workbook, row: number, column: number, rows = 1, columns = 1): Workbook => {
  workbook.selection = { sheet: firstSheet(workbook).id, row, column, rows, columns };
  return workbook;
};

export const areaIn = (
  workbook: Workbook,
  row: number,
  column: number,
  rows: number,
  columns: number,
): Area => ({
  sheet: firstSheet(workbook).id,
  row,
  column,
  rows,
  columns,
});

export const cellsEdit = (area: Area, columns: readonly (readonly CellValue[])[]): SheetEdit => ({
  kind: 'cells',
  area,
  columns,
  formats: columns.map(() => null),
});

export const faultCode = async (work: Promise<unknown>): Promise<string> => {
  const thrown = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  return thrown instanceof Error && 'code' in thrown ? `${thrown.name} ${String(thrown.code)}` : 'no fault';
};

/** A fault with what it names, as "touched B4"; "none" where all went well. */
export const faultTold = async (work: Promise<void>): Promise<string> => {
  try {
    await work;
    return 'none';
  } catch (thrown) {
    return thrown instanceof HostFault ? `${thrown.code} ${thrown.detail}` : String(thrown);
  }
};
