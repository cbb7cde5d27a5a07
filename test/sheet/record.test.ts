import {
  freshId,
  HostFault,
  recallRecords,
  rememberEdit,
  withoutPrints,
  type TieredRegister,
} from '../../src/sheet';
import { abcModel, onSheet, type OnSheet } from './register-on-sheet';

const NOTHING = { registers: [], unread: [] };

const entryFor = (there: OnSheet, id = 'register-1'): TieredRegister => ({
  id,
  sheet: there.found.area.sheet,
  table: null,
  headerRow: 2,
  firstColumn: 1,
  columns: [{ what: 'tier', header: 'Tier', column: 3, fingerprints: ['1-a-b'] }],
  model: abcModel,
  asOf: '2026-11-22',
});

const keep = (there: OnSheet, plain: unknown): void => {
  there.workbook.settings.set('ClientTiers.registers', JSON.stringify(plain));
};

describe('the record in the workbook', () => {
  it('is nothing where the workbook has lost it, and a fault where it does not answer for now', async () => {
    const there = await onSheet();
    const failing = (code: 'not-kept' | 'busy') => ({
      ...there.spreadsheet,
      recall: () => Promise.reject(new HostFault(code, 'ClientTiers.registers')),
    });
    expect(await recallRecords(failing('not-kept'))).toEqual(NOTHING);
    await expect(recallRecords(failing('busy'))).rejects.toThrow('busy');
  });

  it('gives back what was remembered', async () => {
    const there = await onSheet();
    await there.spreadsheet.apply([rememberEdit(NOTHING, entryFor(there))]);
    expect(await recallRecords(there.spreadsheet)).toEqual({ registers: [entryFor(there)], unread: [] });
  });

  it('gives back the prints of what was written, and leaves out what is none', async () => {
    const there = await onSheet();
    const plain = entryFor(there);
    const columns = plain.columns.map((column) => ({ ...column, prints: 'AAAABBBB' }));
    const printed = { ...plain, columns, keys: 'CCCCDDDD' };
    keep(there, { schema: 1, registers: [printed] });
    expect(await recallRecords(there.spreadsheet)).toEqual({ registers: [printed], unread: [] });
    const odd = plain.columns.map((column) => ({ ...column, prints: 5 }));
    keep(there, { schema: 1, registers: [{ ...plain, columns: odd, keys: null }] });
    expect(await recallRecords(there.spreadsheet)).toEqual({ registers: [plain], unread: [] });
  });

  it.each<[string, string | undefined, string]>([
    ['clients that are no whole prints', 'CCCCDDD', 'AAAABBBB'],
    ['no clients', undefined, 'AAAABBBB'],
    ['more rows than a sheet has', 'CCCC'.repeat(1_048_577), 'AAAA'.repeat(1_048_577)],
  ])('leaves out prints beside %s', async (_, keys, prints) => {
    const there = await onSheet();
    const plain = entryFor(there);
    const columns = plain.columns.map((column) => ({ ...column, prints }));
    keep(there, { schema: 1, registers: [{ ...plain, columns, keys }] });
    expect(await recallRecords(there.spreadsheet)).toEqual({ registers: [plain], unread: [] });
  });

  it('leaves out the prints of a column with more rows, or fewer, than there are clients', async () => {
    const there = await onSheet();
    const [tier] = entryFor(there).columns;
    const columns = ['AAAABBBB', 'AAAA', 'AAAABBBBCCCC'].map((prints) => ({ ...tier, prints }));
    keep(there, { schema: 1, registers: [{ ...entryFor(there), columns, keys: 'CCCCDDDD' }] });
    const records = await recallRecords(there.spreadsheet);
    const read = records === 'newer' ? [] : records.registers;
    expect(read.map((entry) => entry.columns.map(({ prints }) => prints))).toEqual([
      ['AAAABBBB', undefined, undefined],
    ]);
  });

  it('is short without its prints, and the same otherwise', async () => {
    const there = await onSheet();
    const plain = entryFor(there);
    const columns = plain.columns.map((column) => ({ ...column, prints: 'AAAABBBB' }));
    expect(withoutPrints({ ...plain, columns, keys: 'CCCCDDDD' })).toEqual(plain);
  });

  it('replaces the entry of the same id and keeps the others', async () => {
    const there = await onSheet();
    const registers = [entryFor(there, 'register-1'), entryFor(there, 'register-2')];
    const later = { ...entryFor(there, 'register-1'), asOf: '2026-12-01' };
    await there.spreadsheet.apply([rememberEdit({ registers, unread: [] }, later)]);
    expect(await recallRecords(there.spreadsheet)).toEqual({ registers: [registers[1], later], unread: [] });
  });

  it.each(['not json', '[]', 'null', '{"schema":1,"registers":5}'])(
    'is empty where the workbook holds %j under its key',
    async (text) => {
      const there = await onSheet();
      there.workbook.settings.set('ClientTiers.registers', text);
      expect(await recallRecords(there.spreadsheet)).toEqual(NOTHING);
    },
  );

  it.each([
    ['a model of a kind this version lacks', { model: { schema: 1, name: 'later' } }],
    [
      'a column of a kind this version lacks',
      { columns: [{ what: 'segment', header: 'S', column: 3, fingerprints: [] }] },
    ],
  ])('carries an entry with %s along unread, and gives it back as it was', async (_, strange) => {
    const there = await onSheet();
    const unread = { ...entryFor(there, 'register-7'), ...strange };
    keep(there, { schema: 1, registers: [unread] });
    const records = await recallRecords(there.spreadsheet);
    expect(records).toEqual({ registers: [], unread: [unread] });
    if (records === 'newer') throw new Error('not newer');
    await there.spreadsheet.apply([rememberEdit(records, entryFor(there))]);
    expect(await recallRecords(there.spreadsheet)).toEqual({
      registers: [entryFor(there)],
      unread: [unread],
    });
  });

  it.each([{ schema: 2, books: [] }, { schema: '1' }, { registers: [] }])(
    'is not touched where another version keeps %j',
    async (plain) => {
      const there = await onSheet();
      keep(there, plain);
      expect(await recallRecords(there.spreadsheet)).toBe('newer');
    },
  );

  it('gives every register an id of its own, even beside entries it cannot read', async () => {
    const there = await onSheet();
    expect(freshId(NOTHING)).toBe('register-1');
    expect(freshId({ registers: [entryFor(there, 'register-2')], unread: [] })).toBe('register-3');
    expect(freshId({ registers: [], unread: [{ id: 'register-2' }] })).toBe('register-3');
  });
});
