import { contentAt } from '../../src/hosts/memory/cells';
import { takeSnapshot } from '../../src/hosts/memory/snapshot';
import { firstSheet } from '../../src/hosts/memory/workbook';
import { firstDifference, planColumns, publish, publishInSlices, type SheetEdit } from '../../src/sheet';
import { abcModel, onSheet, wording, type OnSheet } from './register-on-sheet';

const WANTED = (['tier', 'score', 'why'] as const).map((what) => ({ what, header: wording.header(what) }));

const editsFor = (there: OnSheet): readonly SheetEdit[] => {
  const plan = planColumns(there.found, there.headers, [], WANTED);
  return publish(there.run, { id: 'register-1', found: there.found, headerRow: 2, plan }, wording);
};

describe('publish', () => {
  it('writes header and tier beside each client, and nothing beside the totals row', async () => {
    const there = await onSheet();
    await there.spreadsheet.apply(editsFor(there));
    const sheet = firstSheet(there.workbook);
    // 850 of 980 comes first and is A however large; 100 starts at 86.7 %; a blank is not a zero; 30 starts at 96.9 %.
    expect([2, 3, 4, 5, 6, 7].map((row) => contentAt(sheet, row, 3))).toEqual([
      'Tier',
      'A',
      'B',
      'D',
      'C',
      null,
    ]);
  });

  it('says of headers of new columns beside which register they stand, and of no other cells', async () => {
    const there = await onSheet();
    const beside = editsFor(there).map((edit) => (edit.kind === 'cells' ? edit.beside : null));
    expect(beside).toEqual([there.found.area.column, undefined, null]);
  });

  it('writes the reason in the words it was given', async () => {
    const there = await onSheet();
    await there.spreadsheet.apply(editsFor(there));
    expect(contentAt(firstSheet(there.workbook), 3, 5)).toBe('because of Ada');
  });

  it('leaves a blank, not a zero, where a client has no score', async () => {
    const there = await onSheet();
    await there.spreadsheet.apply(editsFor(there));
    expect(contentAt(firstSheet(there.workbook), 5, 4)).toBeNull();
  });

  it('writes the tier of a client beside all of the rows that were merged into it', async () => {
    const merging = { ...abcModel, register: { ...abcModel.register, duplicates: 'merge' as const } };
    const twice = [
      ['Client', 'Revenue'],
      ['Ada', 500],
      ['Bo', 100],
      ['Ada', 400],
      ['Di', 30],
    ];
    const there = await onSheet(twice, merging);
    await there.spreadsheet.apply(editsFor(there));
    const sheet = firstSheet(there.workbook);
    expect([3, 4, 5, 6].map((row) => contentAt(sheet, row, 3))).toEqual(['A', 'B', 'A', 'C']);
    expect([3, 5].map((row) => contentAt(sheet, row, 5))).toEqual(['because of Ada', 'because of Ada']);
  });

  it("changes no cell of the user's", async () => {
    const there = await onSheet();
    const before = takeSnapshot(there.workbook).sheets[0]?.columns.slice(0, 3);
    await there.spreadsheet.apply(editsFor(there));
    expect(firstSheet(there.workbook).columns.slice(0, 3)).toEqual(before);
  });

  it('sets one colour rule a tier, the missing one too', async () => {
    const there = await onSheet();
    const colours = editsFor(there).find((edit) => edit.kind === 'colours');
    expect(colours?.kind === 'colours' && colours.rules.map((rule) => rule.text)).toEqual([
      'A',
      'B',
      'C',
      'D',
    ]);
  });

  it('grows a table by its new headers instead of writing beside it', async () => {
    const there = await onSheet();
    const found = { ...there.found, table: 'table-7' };
    const plan = planColumns(found, there.headers, [], WANTED);
    const edits = publish(there.run, { id: 'register-1', found, headerRow: 2, plan }, wording);
    expect(edits[0]).toEqual({ kind: 'table-columns', table: 'table-7', headers: ['Tier', 'Score', 'Why'] });
    expect(edits.filter((edit) => edit.kind === 'cells').map((edit) => edit.area.row)).toEqual([3]);
  });
});

describe('publishInSlices', () => {
  it('gives the same edits, with a pause after every few thousand clients', async () => {
    const there = await onSheet([
      ['Client', 'Revenue'],
      ...Array.from({ length: 10_000 }, (_, client) => [`K${client}`, client + 1]),
    ]);
    const plan = planColumns(there.found, there.headers, [], WANTED);
    const place = { id: 'register-1', found: there.found, headerRow: 2, plan };
    let pauses = 0;
    const pause = (): Promise<void> => {
      pauses += 1;
      return Promise.resolve();
    };
    expect(await publishInSlices(there.run, place, wording, pause)).toEqual(
      publish(there.run, place, wording),
    );
    // Three columns of 10,000 clients, 4,096 in a slice.
    expect(pauses).toBe(6);
  });
});

describe('firstDifference', () => {
  it('is null after a faithful write', async () => {
    const there = await onSheet();
    const edits = editsFor(there);
    await there.spreadsheet.apply(edits);
    expect(await firstDifference(there.spreadsheet, edits)).toBeNull();
  });

  it('names the first cell that holds something else', async () => {
    const there = await onSheet();
    const edits = editsFor(there);
    await there.spreadsheet.apply(edits);
    const column = firstSheet(there.workbook).columns[3];
    column?.contents.splice(4, 1, 'A');
    expect(await firstDifference(there.spreadsheet, edits)).toBe('D5');
  });
});
