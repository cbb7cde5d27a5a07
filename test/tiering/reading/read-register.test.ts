import {
  readRegister,
  type CellValue,
  type Grid,
  type Register,
  type RegisterChoice,
} from '../../../src/tiering';

function gridOf(rows: readonly (readonly CellValue[])[], firstRow = 1): Grid {
  const width = Math.max(...rows.map((row) => row.length));
  return {
    firstRow,
    columns: Array.from({ length: width }, (_, place) => rows.map((row) => row[place] ?? null)),
  };
}

const choice: RegisterChoice = { key: 'Id', label: 'Client' };
const header = ['Id', 'Client', 'Revenue'];

function registerOf(
  rows: readonly (readonly CellValue[])[],
  chosen: RegisterChoice = choice,
  firstRow = 1,
): Register {
  const answer = readRegister(gridOf([header, ...rows], firstRow), chosen);
  if (!answer.ok) throw new Error(JSON.stringify(answer.notices));
  return answer.value;
}

it('one row below the header is one client, in the order of the sheet', () => {
  const register = registerOf([
    ['C2', 'Bob', 7],
    ['C1', 'Ann', 5],
  ]);
  expect(register.keys).toEqual(['C2', 'C1']);
  expect(register.labels).toEqual(['Bob', 'Ann']);
  expect(Array.from(register.rows)).toEqual([2, 3]);
  expect(register.columns[2]).toEqual({ header: 'Revenue', cells: { numbers: Float64Array.of(7, 5) } });
});

it('row numbers are those of the sheet', () => {
  expect(Array.from(registerOf([['C1', 'Ann', 5]], choice, 10).rows)).toEqual([11]);
});

it('blank rows between clients are left out with a notice; those after the last are the end', () => {
  const register = registerOf([
    ['C1', 'Ann', 5],
    [null, ' ', ''],
    ['C2', 'Bob', 7],
    [null, null, null],
  ]);
  expect(register.notices).toEqual([{ code: 'blank-row', severity: 'info', count: 1, rows: [3] }]);
  expect(register.excluded).toBe(1);
  expect(Array.from(register.rows)).toEqual([2, 4]);
});

it.each(['Итого', 'ИТОГО:', 'Всего', 'Total', 'Grand total', 'Suma', 'Total general', '合计', '总计'])(
  'a row called %s is no client',
  (word) => {
    const register = registerOf([
      ['C1', 'Ann', 5],
      ['C2', 'Bob', 7],
      [null, word, 99],
    ]);
    expect(register.keys).toEqual(['C1', 'C2']);
    expect(register.notices.map(({ code, rows }) => ({ code, rows }))).toEqual([
      { code: 'totals-row', rows: [4] },
    ]);
  },
);

it('a client called Total with an id of its own is a client, and so is Total S.A.', () => {
  const register = registerOf([
    ['C1', 'Total', 5],
    [null, 'Total S.A.', 7],
  ]);
  expect(register.labels).toEqual(['Total', 'Total S.A.']);
});

it('a totals word in the key column is enough', () => {
  expect(
    registerOf([
      ['C1', 'Ann', 5],
      ['Total', null, 5],
    ]).keys,
  ).toEqual(['C1']);
});

it('a last row without a key that sums up the others is no client, to the cent', () => {
  const rows = [
    ['C1', 'Ann', '1 000,10'],
    ['C2', 'Bob', '0,20'],
    [null, null, '1 000,31'],
  ];
  expect(registerOf(rows).excluded).toBe(1);
  const other = [
    ['C1', 'Ann', '1 000,10'],
    ['C2', 'Bob', '0,20'],
    [null, null, '1 000,33'],
  ];
  expect(registerOf(other).excluded).toBe(0);
});

it('a last row with a key that happens to be the sum is a client', () => {
  expect(
    registerOf([
      ['C1', 'Ann', 1],
      ['C2', 'Bob', 2],
      ['C3', 'Cyd', 3],
    ]).excluded,
  ).toBe(0);
});

it('repeated and missing keys are flagged, and every row stays a client', () => {
  const register = registerOf([
    ['C1', 'Ann', 1],
    [' C1 ', 'Ann B.', 2],
    [null, 'Cyd', 4],
    ['C4', 'Dan', 8],
  ]);
  expect(Array.from(register.doubtfulKey)).toEqual([1, 1, 1, 0]);
  expect(register.keys).toEqual(['C1', 'C1', '', 'C4']);
  expect(register.notices).toEqual([
    { code: 'missing-key', severity: 'warning', count: 1, rows: [4], header: 'Id' },
    { code: 'duplicate-key', severity: 'warning', count: 2, rows: [2, 3], header: 'Id', example: 'C1' },
  ]);
});

it('names repeated where no key tells the clients apart are told with all their rows', () => {
  const cells = [
    ['C1', 'ООО Ромашка', 1],
    ['C2', 'Bob', 2],
    ['C3', null, 4],
    ['C4', ' ООО  Ромашка', 8],
    ['C5', null, 16],
  ];
  expect(registerOf(cells, { key: null, label: 'Client' }).notices).toEqual([
    {
      code: 'duplicate-label',
      severity: 'warning',
      count: 2,
      rows: [2, 5],
      header: 'Client',
      example: 'ООО Ромашка',
    },
  ]);
  expect(registerOf(cells).notices).toEqual([]);
});

it('without a key the number of the row stands in, without a label the key', () => {
  const register = registerOf(
    [
      ['C1', 'Ann', 1],
      ['C2', 'Bob', 2],
    ],
    { key: null, label: null },
  );
  expect(register.keys).toEqual(['2', '3']);
  expect(register.labels).toEqual(['2', '3']);
});

it.each<[string, RegisterChoice, readonly (readonly CellValue[])[], string]>([
  ['a header without clients', choice, [], 'no-clients'],
  ['nothing but totals', choice, [[null, 'Total', 5]], 'no-clients'],
  ['a key column that is not there', { key: 'ID', label: null }, [['C1', 'Ann', 1]], 'unknown-column'],
  ['a label column that is not there', { key: null, label: 'Klient' }, [['C1', 'Ann', 1]], 'unknown-column'],
])('a register is refused for %s', (_, chosen, rows, code) => {
  const answer = readRegister(gridOf([header, ...rows]), { ...chosen, headerIndex: 0 });
  expect({ ok: answer.ok, code: answer.notices[0]?.code }).toEqual({ ok: false, code });
});

it('an unknown column names the nearest one', () => {
  const answer = readRegister(gridOf([header, ['C1', 'Ann', 1]]), { key: null, label: 'Klient' });
  expect(answer.notices[0]).toMatchObject({
    path: 'register.label',
    header: 'Klient',
    nearest: 'Client',
    known: header,
  });
});

it('an empty sheet is refused for want of a header', () => {
  expect(readRegister({ firstRow: 1, columns: [[null]] }, choice).notices[0]?.code).toBe('no-header');
});

it('the habits of the sheet are kept with the register', () => {
  const { habits } = registerOf([['C1', 'Ann', 1]], { ...choice, habits: { decimal: 'comma' } });
  expect(habits).toEqual({ decimal: 'comma', dateOrder: 'dmy', dateSystem: 1900 });
});
