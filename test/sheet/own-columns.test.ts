import { contentAt, setContent } from '../../src/hosts/memory/cells';
import { firstSheet } from '../../src/hosts/memory/workbook';
import { occupiedTarget, planColumns } from '../../src/sheet';
import { onSheet } from './register-on-sheet';

const WANTED = [
  { what: 'tier', header: 'Tier' },
  { what: 'score', header: 'Score' },
] as const;

describe('planColumns', () => {
  it('puts new columns to the right of the register, in the order asked for', async () => {
    const { found, headers } = await onSheet();
    expect(planColumns(found, headers, [], WANTED)).toEqual([
      { what: 'tier', header: 'Tier', column: 3, fresh: true },
      { what: 'score', header: 'Score', column: 4, fresh: true },
    ]);
  });

  it('writes the columns that are ours again where they stand', async () => {
    const { found } = await onSheet();
    const own = [
      { what: 'tier', header: 'Tier', index: 2 },
      { what: 'score', header: 'Score', index: 0 },
    ] as const;
    expect(planColumns(found, ['Score', 'Client', 'Tier', 'Revenue'], own, WANTED)).toEqual([
      { what: 'tier', header: 'Tier', column: 3, fresh: false },
      { what: 'score', header: 'Score', column: 1, fresh: false },
    ]);
  });

  it("never takes a user's column for ours because of its header: ours gets another name", async () => {
    const { found } = await onSheet();
    expect(planColumns(found, ['Client', 'TIER '], [], WANTED).map((own) => own.header)).toEqual([
      'Tier (2)',
      'Score',
    ]);
  });

  it('writes a column anew where the user deleted it', async () => {
    const { found } = await onSheet();
    const own = [{ what: 'tier', header: 'Tier', index: 1 }] as const;
    expect(planColumns(found, ['Client', 'Tier'], own, WANTED)[1]).toEqual({
      what: 'score',
      header: 'Score',
      column: 3,
      fresh: true,
    });
  });

  it('keeps a column up to date that the model no longer asks for', async () => {
    const { found } = await onSheet();
    const own = [{ what: 'why', header: 'Why', index: 1 }] as const;
    expect(planColumns(found, ['Client', 'Why'], own, WANTED).map(({ what }) => what)).toEqual([
      'why',
      'tier',
      'score',
    ]);
  });
});

describe('occupiedTarget', () => {
  it('is null where the new columns find blank cells', async () => {
    const { spreadsheet, found, headers } = await onSheet();
    expect(await occupiedTarget(spreadsheet, found, 2, planColumns(found, headers, [], WANTED))).toBeNull();
  });

  it('names the first filled cell that would be overwritten', async () => {
    const { workbook, spreadsheet, found, headers } = await onSheet();
    setContent(firstSheet(workbook), 5, 4, 'mine');
    expect(await occupiedTarget(spreadsheet, found, 2, planColumns(found, headers, [], WANTED))).toBe('E6');
    expect(contentAt(firstSheet(workbook), 5, 4)).toBe('mine');
  });

  it('takes a formula that shows nothing for filled', async () => {
    const { workbook, spreadsheet, found, headers } = await onSheet();
    setContent(firstSheet(workbook), 5, 4, { formula: '=IF(B2>1,"call","")', value: '' });
    expect(await occupiedTarget(spreadsheet, found, 2, planColumns(found, headers, [], WANTED))).toBe('E6');
  });

  it('does not mind what stands above the header row', async () => {
    const { workbook, spreadsheet, found, headers } = await onSheet();
    setContent(firstSheet(workbook), 1, 3, 'title');
    expect(await occupiedTarget(spreadsheet, found, 2, planColumns(found, headers, [], WANTED))).toBeNull();
  });

  it('looks beside the totals row of a table too', async () => {
    const { workbook, spreadsheet, found, headers } = await onSheet();
    const end = found.area.row + found.area.rows;
    setContent(firstSheet(workbook), end, 3, 'beside the totals');
    const plan = planColumns(found, headers, [], WANTED);
    expect(await occupiedTarget(spreadsheet, { ...found, totalsRow: true }, 2, plan)).toBe(`D${end + 1}`);
  });

  it('counts everything to the right of a table, which its new columns would push aside', async () => {
    const { workbook, spreadsheet, found, headers } = await onSheet();
    setContent(firstSheet(workbook), 4, 9, 'a note far right');
    const plan = planColumns(found, headers, [], WANTED);
    expect(await occupiedTarget(spreadsheet, found, 2, plan)).toBeNull();
    expect(await occupiedTarget(spreadsheet, { ...found, table: '1' }, 2, plan)).toBe('J5');
  });
});
