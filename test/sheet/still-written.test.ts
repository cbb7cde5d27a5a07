import * as fc from 'fast-check';
import { printSteps } from '../../src/sheet';
import { compareClientsSteps } from '../../src/sheet/compare-clients';
import { stillWrittenSteps } from '../../src/sheet/still-written';
import { finish, type CellValue } from '../../src/tiering';

type Rows = readonly (readonly [key: CellValue, cell: CellValue])[];

const keysOf = (rows: Rows): readonly CellValue[] => rows.map(([key]) => key);
const cellsOf = (rows: Rows): readonly CellValue[] => rows.map(([, cell]) => cell);

/** Looks at one column, beside the clients whose keys are known to have been corrected. */
const looked = (written: Rows, now: Rows, corrected: readonly number[] = []) => {
  const clients = finish(compareClientsSteps(keysOf(now), finish(printSteps(keysOf(written)))));
  const column = { cells: cellsOf(now), prints: finish(printSteps(cellsOf(written))) };
  return finish(stillWrittenSteps(column, clients, new Set(corrected)));
};

const WRITTEN: Rows = [
  ['Ada', 'A'],
  ['Bo', 'A'],
  ['Cy', 'B'],
  ['Di', 'C'],
  ['Ed', 'C'],
];
const [ADA, BO, CY, DI, ED] = WRITTEN as [Rows[0], Rows[0], Rows[0], Rows[0], Rows[0]];

describe('what is still as it was written', () => {
  it.each<[string, Rows]>([
    ['as it was', WRITTEN],
    ['sorted', [ED, DI, CY, BO, ADA]],
    ['without some clients', [ADA, CY, ED]],
    ['with new clients, not yet tiered', [ADA, ['New', null], BO, CY, DI, ['Newer', ''], ED]],
    ['with a blank cell beside a client that had none', [...WRITTEN, ['No tier', null]]],
  ])('finds nothing foreign in a list %s', (_, now) => {
    expect(looked(WRITTEN, now).foreign).toBeNull();
  });

  it.each<[string, Rows, number]>([
    ['another cell beside a client', [ADA, BO, ['Cy', 'A'], DI, ED], 2],
    ['a cell that was cleared', [ADA, BO, CY, ['Di', null], ED], 3],
    ['a cell typed beside a new client', [...WRITTEN, ['New', 'A']], 5],
    ['a typed cell, though a client with that cell is gone elsewhere', [BO, CY, DI, ED, ['New', 'A']], 4],
    ['a new key in the place of a client that is gone, with its cell', [ADA, ['Bob', 'A'], CY, DI, ED], 1],
    ['two cells exchanged', [ADA, BO, ['Cy', 'C'], ['Di', 'B'], ED], 2],
    ['a second row of a client', [...WRITTEN, ['Ed', 'A']], 5],
    ['a number for its text', [ADA, BO, CY, DI, ['Ed', 3]], 4],
    ['mostly new keys: another list', [['x', 'A'], ['y', 'A'], ['z', 'B'], DI, ED], 0],
  ])('finds %s', (_, now, row) => {
    expect(looked(WRITTEN, now).foreign).toBe(row);
  });

  it('finds nothing foreign in a row whose key is known to have been corrected', () => {
    const now: Rows = [ADA, ['Bob', 'A'], CY, ['Dick', 'mine'], ED];
    expect(looked(WRITTEN, now, [1]).foreign).toBe(3);
    expect(looked(WRITTEN, now.slice(0, 3), [1]).foreign).toBeNull();
  });

  it('takes it for another list where more keys were corrected than are known', () => {
    const now: Rows = [['x', 'A'], ['y', 'A'], ['z', 'B'], DI, ED];
    expect(looked(WRITTEN, now, [0, 1, 2]).foreign).toBe(0);
  });

  it('takes a number for the one written where a host hands it over in 15 digits, or as a text', () => {
    const written: Rows = [
      ['Ada', 0.43976700624049975],
      ['Bo', 12.5],
    ];
    const now: Rows = [
      ['Ada', 0.4397670062405],
      ['Bo', '12.5'],
    ];
    expect(looked(written, now)).toEqual({ proven: 1, foreign: null, count: 0 });
    expect(looked(written, [now[0]!, ['Bo', '12.6']]).foreign).toBe(1);
  });

  it('keeps clients of one key apart by their cells, whatever their order', () => {
    const twins: Rows = [
      [null, 'A'],
      [null, 'B'],
      [null, 'B'],
    ];
    expect(looked(twins, [...twins].reverse()).foreign).toBeNull();
    expect(looked(twins, [twins[0]!, twins[1]!, [null, 'C']]).foreign).toBe(2);
  });

  it('tells which part stands beside its client by key', () => {
    expect(looked(WRITTEN, [ADA, ['Bob', 'A'], CY, ['New', null]]).proven).toBe(2 / 5);
  });

  // One row looked for among all others would outlast the time that a test is given.
  it.each<[string, (row: number) => string | null, (row: number) => number]>([
    ['another list, whose keys are all new', (row) => `X${row}`, (row) => row / 7],
    ['the clients of the list, all with other cells', (row) => `K${row}`, (row) => row / 7 + 0.01],
    ['a list without keys', () => null, (row) => row / 7 + 0.01],
  ])('300,000 rows of %s are looked through once, not each against each', (_, key, cell) => {
    const count = 300_000;
    const rowsOf = (keyAt: typeof key, cellAt: typeof cell): Rows =>
      Array.from({ length: count }, (__, row) => [keyAt(row), cellAt(row)] as const);
    const written = rowsOf(
      (row) => (key(row) === null ? null : `K${row}`),
      (row) => row / 7,
    );
    expect(looked(written, rowsOf(key, cell)).foreign).toBe(0);
  });

  const lists = fc.uniqueArray(fc.tuple(fc.string(), fc.constantFrom('A', 'B', 'C')), {
    selector: ([key]) => key,
    minLength: 1,
    maxLength: 30,
  });

  it('never takes a cell that was changed by hand for written, whichever rows are gone or moved', () => {
    fc.assert(
      fc.property(lists, fc.nat(), fc.func(fc.boolean()), (rows, at, keep) => {
        const changed = at % rows.length;
        const now = rows
          .map(([key, cell], row) =>
            row === changed ? ([key, `${cell}?`] as const) : ([key, cell] as const),
          )
          .filter(([key], row) => row === changed || keep(key));
        expect(looked(rows, now).foreign).toBe(now.findIndex(([, cell]) => cell.endsWith('?')));
      }),
    );
  });
});
