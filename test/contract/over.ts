/** The contract: what somebody typed at the last moment is not written over. */
import { contentAt, setContent } from '../../src/hosts/memory/cells';
import { firstSheet } from '../../src/hosts/memory/workbook';
import type { SheetEdit } from '../../src/sheet';
import { areaIn, faultTold, registerBook, type StartHost } from './given';

const kinds = ['cells', 'put-back'] as const;

export const leavingOthersWords = (start: StartHost): void => {
  it.each(kinds)(
    '%s: what holds what was expected is written over, formulas and blanks too',
    async (kind) => {
      const workbook = registerBook();
      setContent(firstSheet(workbook), 2, 4, { formula: '=C3*2', value: 2401 });
      const { spreadsheet, look } = await start(workbook);
      const area = areaIn(workbook, 2, 1, 3, 5);
      const over = await spreadsheet.contents(area);
      expect(over[3]?.[0]).toBe('=C3*2');
      const columns = over.map((cells) => cells.map((_, row) => row));
      const edit: SheetEdit = {
        kind,
        area,
        columns,
        formats: columns.map(() => null),
        over: [...over.slice(0, 4), null],
      };
      expect(await faultTold(spreadsheet.apply([edit]))).toBe('none');
      const after = firstSheet(await look());
      expect([1, 5].map((column) => contentAt(after, 4, column))).toEqual([2, 2]);
    },
  );

  it.each(kinds)(
    '%s: a cell that holds another word stays as it is, and its address is told',
    async (kind) => {
      const workbook = registerBook();
      const { spreadsheet, look } = await start(workbook);
      const area = areaIn(workbook, 2, 1, 3, 2);
      const edit: SheetEdit = {
        kind,
        area,
        columns: [
          ['a', 'b', 'c'],
          [1, 2, 3],
        ],
        formats: [null, '0.0'],
        over: [
          ['Альфа', 'Пекин', 'O’Brien'],
          [1200.5, -3, 0],
        ],
      };
      expect(await faultTold(spreadsheet.apply([edit]))).toBe('touched B4');
      expect(contentAt(firstSheet(await look()), 3, 1)).toBe('北京');
    },
  );

  it.each(kinds)('%s: a cell that should be blank and is not stays as it is', async (kind) => {
    const workbook = registerBook();
    const { spreadsheet, look } = await start(workbook);
    const area = areaIn(workbook, 2, 4, 3, 1);
    const edit: SheetEdit = { kind, area, columns: [['a', 'b', 'c']], formats: [null], over: [null] };
    expect(await faultTold(spreadsheet.apply([edit]))).toBe('touched E3');
    expect(contentAt(firstSheet(await look()), 2, 4)).toBe('first');
  });

  it('a text that was written stays a text, whatever it looks like', async () => {
    const workbook = registerBook();
    const { spreadsheet, look } = await start(workbook);
    const area = areaIn(workbook, 2, 1, 1, 1);
    await spreadsheet.apply([{ kind: 'cells', area, columns: [['00123']], formats: [null] }]);
    const edit: SheetEdit = { kind: 'cells', area, columns: [[1]], formats: [null], over: [['other']] };
    expect(await faultTold(spreadsheet.apply([edit]))).toBe('touched B3');
    expect(contentAt(firstSheet(await look()), 2, 1)).toBe('00123');
  });
};
