import { firstList, type FilledCells } from '../../src/sheet';

/** A sheet drawn with letters; a dot is a blank cell. */
const drawn = (...rows: readonly string[]): FilledCells => ({
  columns: Math.max(...rows.map((row) => row.length)),
  rowsIn: () => rows.length,
  isFilled: (row, column) => (rows[row]?.[column] ?? '.') !== '.',
});

const list = (...rows: readonly string[]): readonly number[] | null => {
  const area = firstList(drawn(...rows), 's');
  return area && [area.row, area.column, area.rows, area.columns];
};

describe('the first list on a sheet', () => {
  it('is the block of filled cells', () => expect(list('hh', 'xx', 'xx')).toEqual([0, 0, 3, 2]));

  it('begins below a title', () => expect(list('t..', '...', 'hhh', 'xxx', 'xxx')).toEqual([2, 0, 3, 3]));

  it('ends at a blank column: another list stands beside it', () =>
    expect(list('hh.hh', 'xx.xx', 'xx.xx')).toEqual([0, 0, 3, 2]));

  it('goes on behind one blank row', () =>
    expect(list('hh', 'xx', 'xx', '..', 'xx', '..', 'x.')).toEqual([0, 0, 7, 2]));

  it('ends at two blank rows: another list may begin', () =>
    expect(list('hh', 'xx', 'xx', '..', '..', 'hh', 'xx')).toEqual([0, 0, 3, 2]));

  it('does not go on into wider cells', () =>
    expect(list('hh.', 'xx.', 'xx.', '...', 'hhh', 'xxx')).toEqual([0, 0, 3, 2]));

  it('is none where there are notes only', () => expect(list('t....', '.....', '..n..')).toBeNull());
});
