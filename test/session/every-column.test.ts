/** Whatever columns a model writes and whatever it reads, the next run finds its own columns again. */
import { modelToDraft } from '../../src/session/model-to-draft';
import { draftToModel } from '../../src/session/draft-to-model';
import { recallRecords } from '../../src/sheet';
import { memorySpreadsheet } from '../../src/hosts/memory/memory-spreadsheet';
import { firstSheet, type Workbook } from '../../src/hosts/memory/workbook';
import { fitPreset, guessColumns, presets, writtenColumns, type Model } from '../../src/tiering';
import { modelOf } from '../tiering/register-of';
import { sessionOver, tenClients, workbookOf, workOf } from './client-sheet';

const all: Model = modelOf({
  schema: 1,
  name: 'Every column',
  register: { key: 'Client ID', label: 'Client' },
  criteria: [
    { id: 'amount', reading: { kind: 'column', header: 'Revenue' }, direction: 'more', weight: 1 },
    { id: 'late', reading: { kind: 'column', header: 'Days late' }, direction: 'less', weight: 1 },
  ],
  method: { kind: 'quota', shares: [0.15, 0.25] },
  ladder: { tiers: [{ name: 'Platinum' }, { name: 'Gold' }, { name: 'Silver' }] },
  writes: writtenColumns,
});

/** A workbook that remembers the first register as one written with this model. */
async function remembering(model: Model): Promise<Workbook> {
  const workbook = workbookOf(tenClients);
  const first = sessionOver(workbook);
  await first.look();
  await first.apply();
  const key = 'ClientTiers.registers';
  const kept = JSON.parse(workbook.settings.get(key) ?? '') as { registers: { model: Model }[] }; // the session wrote it
  for (const entry of kept.registers) entry.model = model;
  workbook.settings.set(key, JSON.stringify(kept));
  return workbook;
}

const headersOn = (workbook: Workbook): readonly unknown[] =>
  firstSheet(workbook).columns.map(({ contents }) => contents[0]);

it('a second run adds no column, whatever the model writes', async () => {
  const workbook = await remembering(all);
  const write = async (): Promise<readonly unknown[]> => {
    const session = sessionOver(workbook);
    await session.look();
    expect(workOf(session).draft.base.writes).toEqual(writtenColumns);
    await session.apply();
    expect(session.getState().kind).toBe('done');
    return headersOn(workbook);
  };
  const once = await write();
  expect(once.length).toBe((tenClients[0]?.length ?? 0) + writtenColumns.length);
  expect(await write()).toEqual(once);
});

it.each(presets)('a workbook gives back what was written with the preset $name', async (preset) => {
  const { model } = fitPreset(preset, { columns: null, orders: null }, { name: 'Kept' });
  const workbook = await remembering(model);
  const records = await recallRecords(memorySpreadsheet(workbook));
  expect(records).toMatchObject({ registers: [{ model }], unread: [] });
  expect(draftToModel(modelToDraft(model, guessColumns([])))).toEqual(model);
});
