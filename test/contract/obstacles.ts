/** The contract: what is in the way of writing, asked before anything is written. */
import { putRows } from '../../src/hosts/memory/cells';
import { takeSnapshot } from '../../src/hosts/memory/snapshot';
import { firstSheet, type Workbook } from '../../src/hosts/memory/workbook';
import type { Area, HostFault } from '../../src/sheet';
import { areaIn, cellsEdit, faultCode, registerBook, type StartHost } from './given';

const told = (fault: HostFault | null): string => (fault === null ? 'free' : `${fault.code} ${fault.detail}`);

const blank = ({ rows, columns }: Area): readonly (readonly null[])[] =>
  Array.from({ length: columns }, () => new Array<null>(rows).fill(null));

const closedBook = (): Workbook => {
  const workbook = registerBook();
  firstSheet(workbook).protected = true;
  return workbook;
};

const mergedBook = (): Workbook => {
  const workbook = registerBook();
  firstSheet(workbook).merged = [areaIn(workbook, 3, 5, 2, 2)];
  return workbook;
};

const arrayBook = (): Workbook => {
  const workbook = registerBook();
  const sheet = firstSheet(workbook);
  putRows(sheet, [[{ formula: '=C3:C4', value: 1200.5 }], [-3]], { row: 2, column: 6 });
  sheet.arrays = [{ area: areaIn(workbook, 2, 6, 2, 1), kind: 'entered' }];
  return workbook;
};

export const obstacles = (start: StartHost): void => {
  it('nothing is in the way beside a register', async () => {
    const workbook = registerBook();
    const { spreadsheet } = await start(workbook);
    expect(await spreadsheet.obstacle([areaIn(workbook, 1, 5, 4, 2)])).toBeNull();
  });

  it('nothing is in the way of nothing', async () => {
    const { spreadsheet } = await start(registerBook());
    expect(await spreadsheet.obstacle([])).toBeNull();
  });

  it('merged cells that start outside the area are in the way', async () => {
    const workbook = mergedBook();
    const { spreadsheet } = await start(workbook);
    const areas = [areaIn(workbook, 1, 7, 4, 1), areaIn(workbook, 1, 6, 4, 1)];
    expect(told(await spreadsheet.obstacle(areas))).toMatch(/^merged (Clients!)?G4$/);
  });

  it('merged cells beside the area are not', async () => {
    const workbook = mergedBook();
    const { spreadsheet } = await start(workbook);
    expect(await spreadsheet.obstacle([areaIn(workbook, 1, 7, 4, 1)])).toBeNull();
  });

  it('a sheet that is gone is told, not thrown', async () => {
    const { spreadsheet } = await start(registerBook());
    const gone = { sheet: '{no such sheet}', row: 0, column: 0, rows: 1, columns: 1 };
    expect((await spreadsheet.obstacle([gone]))?.code).toBe('gone');
  });

  it.each([
    ['protected', closedBook],
    ['merged', mergedBook],
    ['array-formula', arrayBook],
  ])('what is %s is told and left alone, and a write there is refused for the same', async (code, book) => {
    const workbook = book();
    const before = takeSnapshot(workbook);
    const { spreadsheet, look } = await start(workbook);
    const area = areaIn(workbook, 1, 6, 4, 1);
    expect((await spreadsheet.obstacle([area]))?.code).toBe(code);
    expect(await faultCode(spreadsheet.apply([cellsEdit(area, blank(area))]))).toBe(`HostFault ${code}`);
    expect(takeSnapshot(await look())).toEqual(before);
  });
};
