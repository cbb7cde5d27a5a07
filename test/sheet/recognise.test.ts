import { fingerprint, recognise, type Block, type TieredRegister } from '../../src/sheet';
import type { CellValue } from '../../src/tiering';
import { abcModel } from './register-on-sheet';

const TIERS: readonly CellValue[] = ['A', 'B', 'C'];

/** A block at B3 with Client, Revenue and the given further columns, header first. */
const block = (...more: readonly (readonly CellValue[])[]): Block => {
  const columns = [['Client', 'Ada', 'Bo', 'Cy'], ['Revenue', 850, 100, 30], ...more];
  return {
    found: {
      area: { sheet: 's', row: 2, column: 1, rows: 4, columns: columns.length },
      sheetName: 'S',
      table: null,
    },
    grid: { firstRow: 3, columns },
    headerIndex: 0,
    headers: columns.map(([header]) => String(header)),
  };
};

const entry = (changes: Partial<TieredRegister> = {}): TieredRegister => ({
  id: 'register-1',
  sheet: 's',
  table: null,
  headerRow: 2,
  firstColumn: 1,
  columns: [{ what: 'tier', header: 'Tier', fingerprint: fingerprint(TIERS) }],
  model: abcModel,
  asOf: '2026-11-22',
  ...changes,
});

const seen = (there: Block, ...registers: readonly TieredRegister[]) => {
  const found = recognise({ registers, unread: [] }, there);
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

  it('knows it after the sheet was sorted and got new rows', () => {
    expect(seen(block(['Tier', 'C', null, 'A', 'B']), entry())).toMatchObject({ own: [2] });
  });

  it('knows the register where it was moved to', () => {
    expect(seen(block(['Tier', ...TIERS]), entry({ headerRow: 40, firstColumn: 9 }))).toMatchObject({
      own: [2],
    });
  });

  it('does not take a column for ours that holds something else', () => {
    expect(seen(block(['Tier', 'mine', 'B', 'C']), entry())).toEqual({
      id: 'register-1',
      own: [],
      changed: [2],
    });
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

  it('takes a blank column under our header for ours, and one whose writing was cut short', () => {
    expect(seen(block(['Tier', null, null, null]), entry())).toMatchObject({ own: [2] });
    const open = entry({ columns: [{ what: 'tier', header: 'Tier', fingerprint: null }] });
    expect(seen(block(['Tier', 'A', null, null]), open)).toMatchObject({ own: [2] });
  });

  it('remembers the register where it stood although our columns were deleted', () => {
    expect(seen(block(), entry())).toEqual({ id: 'register-1', own: [], changed: [] });
  });

  it('leaves alone another register on the sheet, even with a column of the same header', () => {
    const elsewhere = entry({ headerRow: 40 });
    expect(seen(block(['Tier', 'x', 'y', 'z']), elsewhere)).toBeNull();
  });

  it('tells two registers on one sheet apart by what was written into each', () => {
    const other = entry({
      id: 'register-2',
      headerRow: 40,
      columns: [{ what: 'tier', header: 'Tier', fingerprint: fingerprint(['C', 'C', 'C']) }],
    });
    expect(seen(block(['Tier', 'C', 'C', 'C']), entry({ headerRow: 60 }), other)).toMatchObject({
      id: 'register-2',
    });
  });

  it('knows nothing on another sheet or in another table', () => {
    expect(seen(block(['Tier', ...TIERS]), entry({ sheet: 'other' }))).toBeNull();
    expect(seen(block(['Tier', ...TIERS]), entry({ table: '7' }))).toBeNull();
  });
});
