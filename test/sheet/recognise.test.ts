import {
  fingerprintSteps,
  printSteps,
  recogniseSteps,
  type ReadBlock,
  type TieredRegister,
} from '../../src/sheet';
import { finish, type CellValue } from '../../src/tiering';
import { abcModel } from './register-on-sheet';

const CLIENTS: readonly CellValue[] = ['Ada', 'Bo', 'Cy'];
const TIERS: readonly CellValue[] = ['A', 'B', 'C'];

/** A block at B3 with Client, Revenue and the given further columns, header first. */
const block = (...more: readonly (readonly CellValue[])[]): ReadBlock => {
  const columns = [['Client', ...CLIENTS], ['Revenue', 850, 100, 30], ...more];
  return {
    found: {
      area: { sheet: 's', row: 2, column: 1, rows: 4, columns: columns.length },
      sheetName: 'S',
      table: null,
      totalsRow: false,
    },
    grid: { firstRow: 3, columns },
    headerIndex: 0,
    headers: columns.map(([header]) => String(header)),
  };
};

const tierColumn = (...tiers: readonly (readonly CellValue[])[]) => ({
  what: 'tier' as const,
  header: 'Tier',
  column: 3,
  fingerprints: tiers.map((cells) => finish(fingerprintSteps(cells, CLIENTS))),
});

const entry = (changes: Partial<TieredRegister> = {}): TieredRegister => ({
  id: 'register-1',
  sheet: 's',
  table: null,
  headerRow: 2,
  firstColumn: 1,
  columns: [tierColumn(TIERS)],
  model: abcModel,
  asOf: '2026-11-22',
  ...changes,
});

/** The same, remembered cell by cell. */
const printed = (changes: Partial<TieredRegister> = {}): TieredRegister =>
  entry({
    columns: [{ ...tierColumn(TIERS), prints: finish(printSteps(TIERS)) }],
    keys: finish(printSteps(CLIENTS)),
    ...changes,
  });

/** A block of so many of the clients, with these cells beside them. */
const some = (clients: readonly CellValue[], tiers: readonly CellValue[]): ReadBlock => {
  const whole = block(['Tier', ...tiers]);
  const columns = [['Client', ...clients], whole.grid.columns[1] ?? [], ['Tier', ...tiers]];
  return { ...whole, grid: { ...whole.grid, columns } };
};

/** The entry of a register that stood elsewhere on the sheet. */
const ELSEWHERE = { headerRow: 40, firstColumn: 9 };

const seen = (there: ReadBlock, ...registers: readonly TieredRegister[]) => {
  const found = finish(recogniseSteps({ registers, unread: [] }, there));
  return (
    found && {
      id: found.entry.id,
      own: found.own.map(({ index }) => index),
      changed: found.changed.map(({ index }) => index),
    }
  );
};

describe('recognise', () => {
  it('knows a column by its header and by what was written into it', () => {
    expect(seen(block(['Tier', ...TIERS]), entry())).toEqual({ id: 'register-1', own: [2], changed: [] });
  });

  it('knows it after the sheet was sorted', () => {
    const sorted = block(['Tier', 'C', 'A', 'B']);
    const clients = ['Client', 'Cy', 'Ada', 'Bo'];
    const there = {
      ...sorted,
      grid: { ...sorted.grid, columns: [clients, ...sorted.grid.columns.slice(1)] },
    };
    expect(seen(there, entry(ELSEWHERE))).toMatchObject({ own: [2] });
  });

  it('sees that two clients have changed tiers', () => {
    expect(seen(block(['Tier', 'B', 'A', 'C']), entry())).toMatchObject({ own: [], changed: [2] });
  });

  it('knows the register where it was moved to, and where it has become a table', () => {
    const there = block(['Tier', ...TIERS]);
    expect(seen(there, entry(ELSEWHERE))).toMatchObject({ own: [2] });
    const asTable = { ...there, found: { ...there.found, table: '7' } };
    expect(seen(asTable, entry())).toMatchObject({ own: [2] });
  });

  it('does not take a column for ours that holds something else', () => {
    expect(seen(block(['Tier', 'mine', 'B', 'C']), entry())).toEqual({
      id: 'register-1',
      own: [],
      changed: [2],
    });
  });

  it('knows it by the clients that are left where it stood; elsewhere these are a copy of a part', () => {
    const two = some(['Cy', 'Ada'], ['C', 'A']);
    expect(seen(two, entry())).toMatchObject({ own: [], changed: [2] });
    expect(seen(two, printed())).toMatchObject({ own: [2] });
    expect(seen(two, printed(ELSEWHERE))).toBeNull();
  });

  it('knows a corrected key by all of our columns together', () => {
    const scores: readonly CellValue[] = [90, 50, 20];
    const score = {
      ...tierColumn(scores),
      what: 'score' as const,
      header: 'Score',
      prints: finish(printSteps(scores)),
    };
    const both = printed();
    const two = { ...both, columns: [...both.columns, score] };
    const corrected = (...more: readonly (readonly CellValue[])[]): ReadBlock => {
      const there = block(...more);
      const [, ...rest] = there.grid.columns;
      return { ...there, grid: { ...there.grid, columns: [['Client', 'Ada', 'Bob', 'Cy'], ...rest] } };
    };
    const tier = ['Tier', ...TIERS];
    expect(seen(corrected(tier, ['Score', ...scores]), two)).toMatchObject({ own: [2, 3], changed: [] });
    expect(seen(corrected(tier, ['Score', 90, null, 20]), two)).toMatchObject({ own: [3], changed: [2] });
    expect(seen(corrected(tier), two)).toMatchObject({ own: [], changed: [2] });
    expect(seen(corrected(tier, tier, ['Score', ...scores]), two)).toMatchObject({
      own: [],
      changed: [3, 4],
    });
    expect(seen(corrected(tier), both)).toMatchObject({ own: [], changed: [2] });
  });

  it('does not take a list elsewhere for the register because of one client with the same tier', () => {
    expect(seen(some(['Ada', 'Zoe'], ['A', null]), printed(ELSEWHERE))).toBeNull();
  });

  it('names the row that was changed by hand where it knows, and no row where all is another list', () => {
    const rowsOf = (there: ReadBlock) =>
      finish(recogniseSteps({ registers: [printed()], unread: [] }, there))?.changed.map(({ row }) => row);
    expect(rowsOf(some(['Ada', 'Cy', 'Bo'], ['A', 'mine', 'B']))).toEqual([2]);
    expect(rowsOf(some(['X', 'Y', 'Z'], ['mine', 'B', 'C']))).toEqual([null]);
  });

  it('takes the one that holds what was written where two have the header', () => {
    expect(seen(block(['Tier', ...TIERS], ['Tier', 'A', 'A', 'B']), entry())).toMatchObject({ own: [2] });
  });

  it('takes the right one of two that look alike: the other is a copy', () => {
    expect(seen(block(['Tier', ...TIERS], ['Tier', ...TIERS]), entry())).toMatchObject({
      own: [3],
      changed: [],
    });
  });

  it('takes a blank column under our header for ours where the register stood, and nowhere else', () => {
    const blank = block(['Tier', null, null, null]);
    expect(seen(blank, entry())).toMatchObject({ own: [2] });
    expect(seen(blank, entry(ELSEWHERE))).toBeNull();
  });

  it('takes what was written before and what was being written, as after a write that was cut short', () => {
    const open = entry({ columns: [tierColumn(TIERS, ['C', 'C', 'C'])] });
    expect(seen(block(['Tier', ...TIERS]), open)).toMatchObject({ own: [2] });
    expect(seen(block(['Tier', 'C', 'C', 'C']), open)).toMatchObject({ own: [2] });
    expect(seen(block(['Tier', 'A', 'C', 'C']), open)).toMatchObject({ own: [], changed: [2] });
  });

  it('remembers the register where it stood although our columns were deleted', () => {
    expect(seen(block(), entry())).toEqual({ id: 'register-1', own: [], changed: [] });
  });

  it('leaves alone another register on the sheet, even with a column of the same header', () => {
    expect(seen(block(['Tier', 'x', 'y', 'z']), entry(ELSEWHERE))).toBeNull();
  });

  it('asks where all our headers stand side by side but nothing holds what was written', () => {
    const score = { what: 'score' as const, header: 'Score', column: 4, fingerprints: ['3-x-y'] };
    const both = entry({ ...ELSEWHERE, columns: [tierColumn(TIERS), score] });
    const there = block(['Tier', 'A', 'B', 'A'], ['Score', 1, 2, 3]);
    expect(seen(there, both)).toEqual({ id: 'register-1', own: [], changed: [2, 3] });
  });

  it('tells two registers on one sheet apart by what was written into each', () => {
    const other = entry({ id: 'register-2', ...ELSEWHERE, columns: [tierColumn(['C', 'C', 'C'])] });
    const one = entry({ headerRow: 60 });
    expect(seen(block(['Tier', 'C', 'C', 'C']), one, other)).toMatchObject({ id: 'register-2' });
  });

  it('knows nothing on another sheet', () => {
    expect(seen(block(['Tier', ...TIERS]), entry({ sheet: 'other' }))).toBeNull();
  });
});
