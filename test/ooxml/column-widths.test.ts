import { columnWidths } from '../../src/ooxml/column-widths';

describe('the columns of a new sheet', () => {
  it.each([
    ['short texts take the usual room', ['A', 'B'], 10],
    ['a longer text is seen whole', ['Client', 'Alfreds Futterkiste'], 21],
    ['ideographs take two places', ['北京贸易有限公司'], 18],
    ['a very long text is cut', ['x'.repeat(500)], 42],
    ['blanks and numbers count as they are written', [null, 1234567.25, true], 12],
  ])('%s', (_, cells, width) => {
    expect(columnWidths([cells])).toEqual([width]);
  });

  it('leave a title above them alone', () => {
    const title = 'Clients of the year 2026, all regions';
    expect(
      columnWidths([
        [title, 'Client', 'A'],
        [null, 'Revenue', 1],
      ]),
    ).toEqual([10, 10]);
  });
});
