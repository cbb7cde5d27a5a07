import { findHeader, type CellValue, type Grid } from '../../../src/tiering';

type Rows = readonly (readonly CellValue[])[];

function gridOf(...rows: Rows): Grid {
  const width = Math.max(...rows.map((row) => row.length));
  return {
    firstRow: 1,
    columns: Array.from({ length: width }, (_, place) => rows.map((row) => row[place] ?? null)),
  };
}

function headerIn(...rows: Rows) {
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

it.each<[string, Rows, readonly string[]]>([
  [
    'typed years',
    [
      ['Клиент', 2023, 2024, 2025],
      ['Ромашка', 10, 20, 30],
      ['Вектор', 5, null, 7],
    ],
    ['Клиент', '2023', '2024', '2025'],
  ],
  [
    'years as text',
    [
      ['Client', 'City', '2025', '2024', '2023'],
      ['Ann', 'Riga', '1000', '20', '30'],
      ['Bob', 'Tver', '5', '6', '7'],
    ],
    ['Client', 'City', '2025', '2024', '2023'],
  ],
  [
    'months as days',
    [
      ['Client', 'Manager', 45292, 45323],
      ['Ann', 'Cyd', 10, 45000],
      ['Bob', 'Dan', 20, 7],
      ['Eve', 'Dan', 5, 60],
    ],
    ['Client', 'Manager', '2024-01-01', '2024-02-01'],
  ],
  [
    'months as text',
    [
      ['Client', '01.01.2024', '01.02.2024', '01.03.2024'],
      ['Ann', '10', '20', '30'],
    ],
    ['Client', '01.01.2024', '01.02.2024', '01.03.2024'],
  ],
])('%s above amounts are headers beside a word', (_, rows, headers) => {
  expect(headerIn(...rows)).toEqual({ headerIndex: 0, headers });
});

it('a title with a year above the headers is no header', () => {
  expect(headerIn(['Отчёт за', 2025], ['Клиент', 'Выручка'], ['Ромашка', 5], ['Вектор', 7])).toMatchObject({
    headerIndex: 1,
  });
});

it.each<[string, Rows]>([
  [
    'years above years',
    [
      ['Ann', 2015, 2020],
      ['Bob', 2018, 2021],
      ['Cyd', 2019, 2022],
    ],
  ],
  [
    'years without a word',
    [
      [2023, 2024, 2025],
      [10, 20, 30],
    ],
  ],
  [
    'a year that stands twice',
    [
      ['Client', 2024, 2024],
      ['Ann', 10, 20],
    ],
  ],
  [
    'days above days',
    [
      ['Ann', 45292, 45323],
      ['Bob', 45300, 45400],
    ],
  ],
  [
    'months that do not ascend',
    [
      ['Ann', 45323, 45292],
      ['Bob', 10, 20],
    ],
  ],
  [
    'a single month',
    [
      ['Ann', 45292],
      ['Bob', 10],
    ],
  ],
  [
    'a year beside an amount',
    [
      ['Ann', 2015, 900],
      ['Bob', 12, 800],
    ],
  ],
])('%s are content', (_, rows) => {
  expect(headerIn(...rows)).toEqual(['no-header']);
});

it('a row of words is a better header than a client with two days', () => {
  const rows: Rows = [
    ['Client', 'Begins', 'Ends'],
    ['Ann', 45292, 45658],
    ['Bob', 45300, 45700],
  ];
  expect(headerIn(...rows)).toMatchObject({ headerIndex: 0 });
});
