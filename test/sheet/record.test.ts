import { freshId, recallRegisters, rememberedAs, rememberEdit, type TieredRegister } from '../../src/sheet';
import { abcModel, onSheet, type OnSheet } from './register-on-sheet';

const entryFor = (there: OnSheet, id = 'register-1'): TieredRegister => ({
  id,
  sheet: there.found.area.sheet,
  table: null,
  columns: [{ what: 'tier', header: 'Tier' }],
  model: abcModel,
  asOf: '2026-11-22',
});

describe('the record in the workbook', () => {
  it('gives back what was remembered', async () => {
    const there = await onSheet();
    await there.spreadsheet.apply([rememberEdit([], null, entryFor(there))]);
    expect(await recallRegisters(there.spreadsheet)).toEqual([entryFor(there)]);
  });

  it('replaces an entry and keeps the others', async () => {
    const there = await onSheet();
    const one = entryFor(there, 'register-1');
    const two = entryFor(there, 'register-2');
    const later = { ...one, asOf: '2026-12-01' };
    await there.spreadsheet.apply([rememberEdit([one, two], one, later)]);
    expect(await recallRegisters(there.spreadsheet)).toEqual([two, later]);
  });

  it.each([
    'not json',
    '[]',
    '{"schema":99,"registers":[]}',
    '{"schema":1,"registers":[{"sheet":1}]}',
    'null',
  ])('is empty where the workbook holds %j under its key', async (text) => {
    const there = await onSheet();
    there.workbook.settings.set('ClientTiers.registers', text);
    expect(await recallRegisters(there.spreadsheet)).toEqual([]);
  });

  it('passes over an entry whose model is not a model', async () => {
    const there = await onSheet();
    const entry = { ...entryFor(there), model: { schema: 1 } };
    there.workbook.settings.set('ClientTiers.registers', JSON.stringify({ schema: 1, registers: [entry] }));
    expect(await recallRegisters(there.spreadsheet)).toEqual([]);
  });

  it('knows a register by its sheet and by a header of ours that still stands there', async () => {
    const there = await onSheet();
    const entry = entryFor(there);
    expect(rememberedAs([entry], there.found, ['Client', 'Tier'])).toBe(entry);
    expect(rememberedAs([entry], there.found, ['Client', 'Revenue'])).toBeNull();
    expect(rememberedAs([{ ...entry, sheet: 'other' }], there.found, ['Tier'])).toBeNull();
  });

  it('gives every register an id of its own', async () => {
    const there = await onSheet();
    expect(freshId([])).toBe('register-1');
    expect(freshId([entryFor(there, 'register-2')])).toBe('register-3');
  });
});
