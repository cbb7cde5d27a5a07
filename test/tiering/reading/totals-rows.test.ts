import { readRegister, type CellValue } from '../../../src/tiering';

type Rows = readonly (readonly CellValue[])[];

/** Rows left out as totals and rows that may be totals, as the sheet counts them; row 2 is the first below the header. */
function totalsIn(rows: Rows, { header = ['Client', 'Revenue'], label = null as string | null } = {}) {
  const all = [header, ...rows];
  const columns = header.map((_, place) => all.map((row) => row[place] ?? null));
  const answer = readRegister({ firstRow: 1, columns }, { key: header[0] ?? null, label, headerIndex: 0 });
  const rowsOf = (code: string) => answer.notices.find((one) => one.code === code)?.rows ?? [];
  return { totals: rowsOf('totals-row'), maybe: rowsOf('maybe-totals-row') };
}

const clients: Rows = [
  ['Ann', 100],
  ['Bob', 250.5],
  ['Cyd', 40],
];
const none: readonly number[] = [];

it.each([
  'Итого за 2025 год',
  'ИТОГО ПО ОТДЕЛУ',
  'Total clients: 3',
  'Total general',
  '汇总',
  '小计',
  'Suma',
])('a last row whose key begins "%s" and that sums up the others is no client', (word) => {
  expect(totalsIn([...clients, [word, 390.5]])).toEqual({ totals: [5], maybe: none });
});

it.each(['Итого', 'Total', 'Suma total', '总计'])(
  'a last row called %s is no client whatever it adds',
  (word) => {
    expect(totalsIn([...clients, [word, 7]])).toEqual({ totals: [5], maybe: none });
  },
);

it('totals below one another are no clients', () => {
  expect(totalsIn([...clients, ['Subtotal', 390.5], ['Total', 468.6]]).totals).toEqual([5, 6]);
});

it('a lone word below the clients is no client', () => {
  expect(totalsIn([...clients, ['Total clients: 3', null]]).totals).toEqual([5]);
});

it.each(['Total', 'Suma', 'Total S.A.'])(
  'a client called %s between others is a client, with a warning',
  (name) => {
    expect(
      totalsIn([
        ['Ann', 100],
        [name, 90],
        ['Bob', 250],
      ]),
    ).toEqual({ totals: none, maybe: [3] });
    expect(
      totalsIn([
        [name, 90],
        ['Ann', 100],
        ['Bob', 250],
      ]),
    ).toEqual({ totals: none, maybe: [2] });
  },
);

it('a last client called Total S.A. that adds up to nothing is a client, with a warning', () => {
  expect(totalsIn([...clients, ['Total S.A.', 7]])).toEqual({ totals: none, maybe: [5] });
});

it('a client called Total that equals the only row above it is a client', () => {
  expect(
    totalsIn([
      ['Ann', 100],
      ['Total', 100],
      ['Bob', 250],
    ]),
  ).toEqual({ totals: none, maybe: [3] });
});

it('counts that add up by chance make no total where the money does not', () => {
  const header = ['Client', 'Revenue', 'Orders'];
  const rows = [
    ['Ann', 100, 1],
    ['Bob', 50, 2],
    ['Total', 90, 3],
    ['Cyd', 7, 1],
  ];
  expect(totalsIn(rows, { header })).toEqual({ totals: none, maybe: [4] });
});

it('an average beside the sums does not hide a total', () => {
  const header = ['Client', 'Revenue', 'Days late'];
  const rows = [
    ['Ann', 100, 4],
    ['Bob', 50, 2],
    ['Total 2025', 150, 3],
    ['Cyd', 7, 1],
  ];
  expect(totalsIn(rows, { header })).toEqual({ totals: [4], maybe: none });
});

it('each group may have its subtotal, and the list its total', () => {
  const rows = [
    ['Ann', '1 000,10'],
    ['Bob', '0,20'],
    ['Итого по Москве', '1 000,30'],
    ['Cyd', '5'],
    ['Dan', '6,5'],
    ['Итого по Твери', '11,50'],
    ['Всего', '1 011,80'],
  ];
  expect(totalsIn(rows)).toEqual({ totals: [4, 7, 8], maybe: none });
});

it('a subtotal that adds up to something else stays, with a warning', () => {
  const rows = [
    ['Ann', 10],
    ['Bob', 20],
    ['Итого', 31],
    ['Cyd', 5],
  ];
  expect(totalsIn(rows)).toEqual({ totals: none, maybe: [4] });
});

it('a total on top of the list is no client', () => {
  expect(totalsIn([['Итого', 390.5], ...clients])).toEqual({ totals: [2], maybe: none });
});

describe('beside ids', () => {
  const header = ['Id', 'Client', 'Revenue'];
  const beside = (rows: Rows) => totalsIn(rows, { header, label: 'Client' });

  it('a client called Total with an id of its own is a client, with a warning, wherever it stands', () => {
    expect(
      beside([
        ['C1', 'Total', 5],
        ['C2', 'Ann', 6],
      ]),
    ).toEqual({ totals: none, maybe: [2] });
    expect(
      beside([
        ['C1', 'Ann', 5],
        ['C2', 'Bob', 6],
        ['C3', 'Total', 90],
      ]),
    ).toEqual({ totals: none, maybe: [4] });
  });

  it('Total S.A. with an id of its own needs no warning', () => {
    expect(
      beside([
        ['C1', 'Ann', 5],
        ['C2', 'Total S.A.', 6],
      ]),
    ).toEqual({ totals: none, maybe: none });
  });

  it('a row called Итого is no client where its id is blank, whatever it adds', () => {
    expect(
      beside([
        ['C1', 'Ann', 5],
        [null, 'Итого по Твери', 6],
        ['C2', 'Bob', 7],
      ]).totals,
    ).toEqual([3]);
  });

  it('a numbered total that sums up every column is no client', () => {
    expect(
      beside([
        ['C1', 'Ann', 5],
        ['C2', 'Bob', 6],
        ['C3', 'Total', 11],
      ]).totals,
    ).toEqual([4]);
  });
});

describe('a last row that does not speak of a total', () => {
  const header = ['Client', 'Revenue', 'Orders'];
  const five: Rows = [
    ['Ann', 100, 1],
    ['Bob', 250.5, 2],
    ['Cyd', 40, 3],
    ['Dan', 9, 4],
    ['Eve', null, 5],
  ];

  it('is no client where it sums up every column of at least five others, to the cent', () => {
    expect(totalsIn([...five, ['Company', 399.51, 15]], { header }).totals).toEqual([7]);
    expect(totalsIn([...five, ['Company', 399.5, null]], { header }).totals).toEqual([7]);
  });

  it('is a client where one column contradicts, or four others are too few', () => {
    expect(totalsIn([...five, ['Fay', 399.5, 14]], { header }).totals).toEqual(none);
    expect(totalsIn([...five, ['Fay', 399.52, 15]], { header }).totals).toEqual(none);
    expect(totalsIn([...five.slice(0, 4), ['Fay', 399.5, 10]], { header }).totals).toEqual(none);
  });

  it('is a client where it merely equals the only other that buys anything', () => {
    const zeros = ['Ann', 'Bob', 'Cyd', 'Dan'].map((name) => [name, 0]);
    expect(totalsIn([...zeros, ['Eve', 70], ['Fay', 70]]).totals).toEqual(none);
  });
});

it('a hundred thousand clients called Total are read in one go down the list', () => {
  const rows = Array.from({ length: 100_000 }, (_, place) => ['Total', place + 3]);
  // Adding up the list anew for each of them would take minutes.
  const begun = performance.now();
  expect(totalsIn([...rows, ['Ann', 1]]).maybe).toHaveLength(20);
  expect(performance.now() - begun).toBeLessThan(5000);
});
