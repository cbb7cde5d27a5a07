import { findHeader, type CellValue, type Grid } from '../../../src/tiering';

function gridOf(...rows: readonly (readonly CellValue[])[]): Grid {
  const width = Math.max(...rows.map((row) => row.length));
  return {
    firstRow: 1,
    columns: Array.from({ length: width }, (_, place) => rows.map((row) => row[place] ?? null)),
  };
}

function headerIn(...rows: readonly (readonly CellValue[])[]) {
  const found = findHeader(gridOf(...rows));
  return found.ok ? found.value : found.notices.map(({ code }) => code);
}

it('the first row is the header of a plain list', () => {
  expect(headerIn(['Client', 'Revenue'], ['Ann', 5], ['Bob', 7])).toEqual({
    headerIndex: 0,
    headers: ['Client', 'Revenue'],
  });
});

it('a title and blank rows above the table are no header', () => {
  const found = headerIn(
    ['Клиенты за 2025 год'],
    [null, null, null],
    ['Код', 'Клиент', 'Выручка'],
    ['К1', 'Ромашка', '1 000,50'],
    ['К2', 'Вектор', 7],
  );
  expect(found).toEqual({ headerIndex: 2, headers: ['Код', 'Клиент', 'Выручка'] });
});

it('a title above a table of two columns is no header', () => {
  expect(headerIn(['Our clients', null], ['Client', 'Revenue'], ['Ann', 5])).toMatchObject({
    headerIndex: 1,
  });
});

it('headers lose stray spaces and line breaks, and composed letters are one', () => {
  expect(headerIn([' Net\nprofit\u00A0', 'Cafe\u0301'], [5, 'a'])).toMatchObject({
    headers: ['Net profit', 'Caf\u00E9'],
  });
});

it('a blank header is named by its place', () => {
  const header = ['Client', 'Revenue', null];
  expect(headerIn(header, ['Ann', 5, 7])).toMatchObject({ headers: ['Client', 'Revenue', 'Column C'] });
  const wide = [...Array.from({ length: 27 }, (_, place) => `Name ${place}`), null];
  const found = findHeader(
    gridOf(
      wide,
      wide.map((_, place) => place),
    ),
  );
  expect(found.ok ? found.value.headers[27] : null).toBe('Column AB');
});

it('duplicate headers stay as they are', () => {
  expect(headerIn(['Client', 'Sum', 'Sum'], ['Ann', 5, 7])).toMatchObject({
    headers: ['Client', 'Sum', 'Sum'],
  });
});

it('numbers as text and dates are content, not headers', () => {
  expect(headerIn(['Ann', '1 000', '05.03.2024'], ['Bob', '2 000', '06.03.2024'])).toEqual(['no-header']);
});

it('an empty sheet has no header', () => {
  expect(headerIn([null], [''])).toEqual(['no-header']);
  expect(findHeader({ firstRow: 1, columns: [] }).ok).toBe(false);
});
