import { addressOf, parseAddress } from './address';

it.each([
  ['B2', { row: 1, column: 1, rows: 1, columns: 1 }],
  ['A1:C3', { row: 0, column: 0, rows: 3, columns: 3 }],
  ['B:D', { row: 0, column: 1, rows: 1_048_576, columns: 3 }],
  ['XFD1048576', { row: 1_048_575, column: 16_383, rows: 1, columns: 1 }],
])('%s is read and written the same', (address, place) => {
  expect([parseAddress(address), addressOf(place)]).toEqual([place, address]);
});

it('dollar signs and small letters are read', () => {
  expect(parseAddress('$b$2:d9')).toEqual({ row: 1, column: 1, rows: 8, columns: 3 });
});

it('whole rows are written as Excel does', () => {
  expect(addressOf({ row: 1, column: 0, rows: 8, columns: 16_384 })).toBe('2:9');
});

it.each(['', 'A', 'A0', '1', 'XFE1', 'A1048577', 'A1:B', 'B2:A1', 'A1:B2:C3', 'Ä1'])(
  '%j is no address',
  (text) => {
    expect(parseAddress(text)).toBeNull();
  },
);
