import fc from 'fast-check';
import { readRegister, run, type CellValue, type Register } from '../../../src/tiering';
import { mergeDuplicates } from '../../../src/tiering/merging/merge-duplicates';
import { plainCells } from '../../../src/tiering/reading/plain-cells';
import { modelOf, registerOf, runOf, tiersByKey } from '../register-of';

const header = ['Client', 'Revenue', 'Last order', 'First order', 'Days late', 'Rating', 'City'];
const register = registerOf([
  header,
  ['C1', '1 000,50', '2026-03-01', '2024-05-01', 3, 4, null],
  ['C2', 700, '2026-01-01', '2025-01-01', 0, 5, 'Oslo'],
  ['C1', 200, '2026-06-01', '2023-05-01', 12, 2, 'Riga'],
  ['C3', 900, null, null, 1, 1, 'Bern'],
  ['C1', null, null, null, null, null, 'Rome'],
]);

const model = (duplicates: 'keep' | 'merge', key: string | null = 'Client') =>
  modelOf({
    schema: 1,
    name: 'Merged',
    register: { key, duplicates },
    criteria: [
      { id: 'revenue', reading: { kind: 'column', header: 'Revenue' }, direction: 'more', weight: 1 },
    ],
    method: { kind: 'pareto', of: 'revenue', cuts: [0.6] },
    ladder: { tiers: [{ name: 'A' }, { name: 'B' }] },
  });

function merged(of: Register = register): Register {
  const answer = mergeDuplicates(of, model('merge'));
  if (!answer.ok) throw new Error(JSON.stringify(answer.notices));
  return answer.value;
}

const cellsOf = (of: Register, name: string) =>
  plainCells(of.columns.find((column) => column.header === name)?.cells ?? []);

it('C-11: rows of one key become one client: amounts are added, of dates the latest or the first, of words what most say', () => {
  const one = merged();
  expect(one.keys).toEqual(['C1', 'C2', 'C3']);
  expect(cellsOf(one, 'Revenue')).toEqual([1200.5, 700, 900]);
  expect(cellsOf(one, 'Last order')).toEqual(['2026-06-01', '2026-01-01', null]);
  expect(cellsOf(one, 'First order')).toEqual(['2023-05-01', '2025-01-01', null]);
  expect(cellsOf(one, 'Days late')).toEqual([12, 0, 1]);
  expect(cellsOf(one, 'Rating')).toEqual([4, 5, 1]);
  expect(cellsOf(one, 'City')).toEqual(['Riga', 'Oslo', 'Bern']);
});

it('C-11: the other rows are said, and known for whose they are', () => {
  const { notices, rows, furtherRows } = merged();
  expect(Array.from(rows)).toEqual([2, 3, 5]);
  expect([furtherRows?.rows, furtherRows?.clients].map((part) => Array.from(part ?? []))).toEqual([
    [4, 6],
    [0, 0],
  ]);
  expect(notices).toMatchObject([
    { code: 'merged-rows', count: 2, rows: [4, 6], header: 'Client', example: 'C1' },
  ]);
});

it('C-11: a run of such a model places each client once', () => {
  expect(tiersByKey(runOf(register, model('merge')))).toEqual({ C1: 'A', C2: 'B', C3: 'A' });
  expect(runOf(register, model('keep')).tierOf.length).toBe(5);
});

it('a register of texts stays one when amounts are added: no cell is said to be a text among numbers', () => {
  const texts = registerOf([header.slice(0, 2), ['C1', '100'], ['C1', '50.5'], ['C2', '700'], ['C3', '900']]);
  const done = runOf(texts, model('merge'));
  expect(done.placement(0).readings).toEqual({ revenue: 150.5 });
  expect(done.notices.map(({ code }) => code)).not.toContain('text-as-number');
  // Among numbers a text is worth a word, merged or not.
  const mixed = registerOf([header.slice(0, 2), ['C1', 100], ['C1', 50.5], ['C2', '700'], ['C3', 900]]);
  expect(runOf(mixed, model('merge')).notices).toContainEqual(
    expect.objectContaining({ code: 'text-as-number', count: 1, rows: [4] }),
  );
});

it('a client of several rows is flagged, with the number of its rows', () => {
  const done = runOf(register, model('merge'));
  expect(done.placement(0)).toMatchObject({ flags: ['merged'], mergedRows: 3 });
  expect(done.placement(1).flags).toEqual([]);
  expect(done.placement(1)).not.toHaveProperty('mergedRows');
});

it('a cell that cannot be read stands for the others, so that it is missed and reported', () => {
  const one = merged(registerOf([header.slice(0, 2), ['C1', 500], ['C1', 'much'], ['C2', 7], ['C3', 8]]));
  expect(cellsOf(one, 'Revenue')).toEqual(['much', 7, 8]);
});

it('amounts of two kinds of money are not added', () => {
  const two = registerOf([header.slice(0, 2), ['C1', '5 €'], ['C1', '5 $'], ['C2', 7]]);
  const answer = run(two, model('merge'), '2026-11-21');
  expect([answer.ok, answer.notices.map(({ code }) => code)]).toEqual([false, ['mixed-currency']]);
});

describe('a doubt about amounts that are added', () => {
  const told = (cells: readonly (readonly CellValue[])[], name: string, more: object = {}) => {
    const two = registerOf([['Client', name, 'Sales, k'], ...cells.map((row) => [...row, 1])]);
    const reading = { kind: 'column', header: name };
    const criteria = [{ id: 'revenue', reading, direction: 'more', weight: 1 }];
    const answer = run(two, modelOf({ ...model('merge'), criteria, ...more }), '2026-11-21');
    const codes = ['mixed-units', 'mixed-percent', 'ambiguous-number'];
    return answer.notices.filter(({ code }) => codes.includes(code));
  };

  it('is told of the cells as they were, though their sum no longer shows it', () => {
    const rows = [
      ['C1', '1.5m'],
      ['C1', 200],
      ['C2', 7],
      ['C3', 8],
    ];
    expect(told(rows, 'Revenue, k')).toMatchObject([
      { code: 'mixed-units', count: 1, rows: [2], unit: 'k', example: '1.5m' },
    ]);
    expect(
      told(
        [
          ['C1', '1.234'],
          ['C1', 200],
          ['C2', 7],
        ],
        'Revenue',
      ),
    ).toMatchObject([{ code: 'ambiguous-number', rows: [2] }]);
  });

  it('is told once where other cells show it still', () => {
    const rows = [
      ['C1', '1.5m'],
      ['C1', 200],
      ['C2', '2m'],
      ['C3', 8],
    ];
    expect(told(rows, 'Revenue, k')).toMatchObject([{ code: 'mixed-units', rows: [4], example: '2m' }]);
  });

  it('is not told of a column that the model does not read', () => {
    const two = registerOf([
      ['Client', 'Revenue', 'Profit, k'],
      ['C1', 5, '1.5m'],
      ['C1', 6, 200],
      ['C2', 7, 3],
    ]);
    expect(runOf(two, model('merge')).notices.map(({ code }) => code)).not.toContain('mixed-units');
  });
});

it('clients without a key stay apart, and a register without repeated keys stays the same one', () => {
  const nameless = registerOf([header.slice(0, 2), [null, 5], [null, 6], ['C1', 7]]);
  expect(merged(nameless)).toBe(nameless);
  const answer = mergeDuplicates(register, model('keep'));
  expect(answer.ok && answer.value).toBe(register);
});

it('what the amounts add up to is the same, whatever rows are merged', () => {
  const line = fc.tuple(fc.constantFrom('C1', 'C2', 'C3', 'C4'), fc.integer({ min: -1e6, max: 1e6 }));
  fc.assert(
    fc.property(fc.array(line, { minLength: 2, maxLength: 30 }), (lines) => {
      const rows = lines.map(([key, cents]): readonly CellValue[] => [key, cents / 100, 2001]);
      const one = merged(registerOf([['Client', 'Revenue', 'Since'], ...rows]));
      const cents = cellsOf(one, 'Revenue').reduce(
        (sum: number, cell) => sum + Math.round(Number(cell) * 100),
        0,
      );
      expect(cents).toBe(lines.reduce((sum, [, all]) => sum + all, 0));
      expect(new Set(one.keys).size).toBe(one.keys.length);
    }),
    { numRuns: 1000 },
  );
});

describe('rows of one client are put together by what the model does with a column', () => {
  const withReading = (reading: object, part: object = {}) =>
    modelOf({
      schema: 1,
      name: 'Merged',
      register: { key: 'Client', label: 'Name', duplicates: 'merge' },
      criteria: [{ id: 'one', reading, direction: 'more', weight: 1 }],
      method: { kind: 'cutoffs', floors: [50] },
      ladder: { tiers: [{ name: 'A' }, { name: 'B' }] },
      ...part,
    });
  const rows: readonly (readonly CellValue[])[] = [
    ['C1', 'Alpha', 10, 40, '2024-05-01', 'x', 3],
    ['C2', 'Beta', 1, 2, '2020-01-01', 'y', 1],
    ['C1', 'Alfa', 30, 60, '2023-05-01', 'z', 5],
    ['C1', 'Alpha', 2, 0, '2025-05-01', 'a', 4],
  ];
  const columns = ['Client', 'Name', 'P', 'Q', 'Day', 'Word', 'R'];
  const read = (lines: typeof rows) => {
    const answer = readRegister(
      {
        firstRow: 1,
        columns: columns.map((name, place) => [name, ...lines.map((row) => row[place] ?? null)]),
      },
      { key: 'Client', label: 'Name', headerIndex: 0 },
    );
    if (!answer.ok) throw new Error(JSON.stringify(answer.notices));
    return answer.value;
  };
  const first = (name: string, of: ReturnType<typeof withReading>, lines = rows) => {
    const answer = mergeDuplicates(read(lines), of);
    if (!answer.ok) throw new Error(JSON.stringify(answer.notices));
    return cellsOf(answer.value, name)[answer.value.keys.indexOf('C1')];
  };
  const quotient = withReading({ kind: 'quotient', part: 'P', whole: 'Q' });
  const perTime = withReading({ kind: 'perTime', value: 'P', since: 'Day' });

  it.each<[string, string, ReturnType<typeof withReading>, CellValue]>([
    ['a part is added', 'P', quotient, 42],
    ['a whole is added', 'Q', quotient, 100],
    ['what is divided by time is added', 'P', perTime, 42],
    ['time runs from the earliest day', 'Day', perTime, '2023-05-01'],
    [
      'what net profit is made of is added',
      'Q',
      withReading({ kind: 'netProfit', revenue: 'P', costs: 'Q' }),
      100,
    ],
    [
      'days are counted since the latest',
      'Day',
      withReading({ kind: 'daysSince', header: 'Day' }),
      '2025-05-01',
    ],
    [
      'the only criterion of more is the value and is added',
      'P',
      withReading({ kind: 'column', header: 'P' }),
      42,
    ],
    ['a rating is the greatest', 'R', withReading({ kind: 'mean', headers: ['R', 'P'] }), 5],
    ['words are those of most rows', 'Name', quotient, 'Alpha'],
    ['words that all stand once are those that sort first', 'Word', quotient, 'a'],
  ])('%s', (_, name, of, expected) => {
    expect(first(name, of)).toBe(expected);
  });

  it('C-11: whatever the order of the rows', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...rows], { minLength: rows.length }), (shuffled) => {
        for (const name of columns.slice(1)) {
          for (const one of [quotient, perTime]) expect(first(name, one, shuffled)).toBe(first(name, one));
        }
        const answer = mergeDuplicates(read(shuffled), quotient);
        expect(answer.ok && answer.value.labels[answer.value.keys.indexOf('C1')]).toBe('Alpha');
      }),
      { numRuns: 200 },
    );
  });
});
