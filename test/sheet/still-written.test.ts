import * as fc from 'fast-check';
import { printSteps } from '../../src/sheet';
import { stillWrittenSteps } from '../../src/sheet/still-written';
import { finish, type CellValue } from '../../src/tiering';

type Rows = readonly (readonly [key: CellValue, cell: CellValue])[];

const keysOf = (rows: Rows): readonly CellValue[] => rows.map(([key]) => key);
const cellsOf = (rows: Rows): readonly CellValue[] => rows.map(([, cell]) => cell);

const looked = (written: Rows, now: Rows) =>
  finish(
    stillWrittenSteps(cellsOf(now), keysOf(now), {
      keys: finish(printSteps(keysOf(written))),
      cells: finish(printSteps(cellsOf(written))),
    }),
  );

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
    ['with a key corrected in its place', [ADA, ['Bob', 'A'], CY, DI, ED]],
    [
      'with two keys corrected behind a client that is gone',
      [ADA, BO, ['Dick', 'C'], ['Edd', 'C'], ['New', null]],
    ],
    ['with a blank cell beside a client that had none', [...WRITTEN, ['No tier', null]]],
  ])('finds nothing foreign in a list %s', (_, now) => {
    expect(looked(WRITTEN, now).foreign).toBeNull();
  });

  it.each<[string, Rows, number]>([
    ['another cell beside a client', [ADA, BO, ['Cy', 'A'], DI, ED], 2],
    ['a cell that was cleared', [ADA, BO, CY, ['Di', null], ED], 3],
    ['a cell typed beside a new client', [...WRITTEN, ['New', 'A']], 5],
    ['a typed cell, though a client with that cell is gone elsewhere', [BO, CY, DI, ED, ['New', 'A']], 4],
    ['a new key with another cell', [ADA, ['Bob', 'C'], CY, DI, ED], 1],
    ['two cells exchanged', [ADA, BO, ['Cy', 'C'], ['Di', 'B'], ED], 2],
    ['a second row of a client', [...WRITTEN, ['Ed', 'A']], 5],
    ['a number for its text', [ADA, BO, CY, DI, ['Ed', 3]], 4],
    ['mostly new keys: another list', [['x', 'A'], ['y', 'A'], ['z', 'B'], DI, ED], 0],
  ])('finds %s', (_, now, row) => {
    expect(looked(WRITTEN, now).foreign).toBe(row);
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
