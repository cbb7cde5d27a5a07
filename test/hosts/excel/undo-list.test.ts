/** The user's own undo list: nothing that Excel cannot take back is ever asked of it, by a run or by taking one back. */
import { excelSpreadsheet } from '../../../src/hosts/excel/excel-spreadsheet';
import { firstSheet } from '../../../src/hosts/memory/workbook';
import type { ExcelHost } from '../../excel-host';
import { begin } from './given';

/** Members of Excel's without undo on one platform or another, by class and member, and the whole classes. */
const WITHOUT_UNDO = [
  /^(Worksheet|Workbook)Protection\./,
  /^Worksheet\.(Delete|Copy|(Visibility|Name|Position)=)/,
  /^Workbook\.(Save|Close)/,
  /^NamedItem\.Comment=/,
  /^(Style|TableStyle|PivotTableStyle|SlicerStyle|TimelineStyle)(Collection)?\./,
  /^Slicer\.Name=/,
  /^DocumentProperties\./,
];

/** The library declares the question for merged cells as a change. */
const changesOf = ({ log }: ExcelHost): readonly string[] =>
  log.flatMap(({ changes }) => changes).filter((change) => change !== 'Range.GetMergedAreasOrNullObject');

const forbidden = (changes: readonly string[]): readonly string[] =>
  changes.filter((change) => WITHOUT_UNDO.some((pattern) => pattern.test(change)));

describe.each([
  ['plain cells', false],
  ['a table', true],
])('with %s', (_what, table) => {
  it('Apply and taking it back ask for nothing without undo, and add no sheet', async () => {
    const { host, workbook, session } = await begin({ table, version: '1.20' });
    await session.apply();
    expect(session.getState().kind).toBe('done');
    await session.restore();
    expect(session.getState().kind).toBe('put-back');
    expect(
      firstSheet(workbook)
        .columns.slice(2)
        .flatMap(({ contents }) => contents.filter(Boolean)),
    ).toEqual([]);
    const changes = changesOf(host);
    expect(forbidden(changes)).toEqual([]);
    expect(changes).toContain('Range.Values=');
    expect(changes).not.toContain('WorksheetCollection.Add');
  });

  it('Apply changes the workbook in one run only, the one that is one step', async () => {
    const { host, session } = await begin({ table, version: '1.20' });
    const changedIn = new Set<unknown>();
    const { run } = Excel;
    // The overloads of Excel.run hide that options may come first.
    const original = run as (...given: unknown[]) => Promise<unknown>;
    const spied = jest.spyOn(Excel, 'run').mockImplementation((...given: unknown[]) => {
      const before = changesOf(host).length;
      return original(...given).finally(() => {
        if (changesOf(host).length > before) changedIn.add(typeof given[0] === 'function' ? null : given[0]);
      });
    });
    await session.apply();
    spied.mockRestore();
    expect([...changedIn]).toEqual([{ mergeUndoGroup: true }]);
  });
});

it('a sheet is added only where one was asked for', async () => {
  const { host } = await begin({ version: '1.20' });
  await excelSpreadsheet().apply([{ kind: 'new-sheet', name: 'Kept values', columns: [['x']] }]);
  const changes = changesOf(host);
  expect(changes.filter((change) => change === 'WorksheetCollection.Add')).toHaveLength(1);
  expect(forbidden(changes)).toEqual([]);
});

describe('calculation', () => {
  it('waits in every request that sets cells, and the way the workbook calculates is left alone', async () => {
    const { host, session } = await begin({ version: '1.20' });
    await session.apply();
    const setting = host.log.filter(({ changes }) =>
      changes.some((change) => change === 'Range.Values=' || change === 'Range.Formulas='),
    );
    expect(setting.length).toBeGreaterThan(0);
    for (const { changes } of setting)
      expect(changes[0]).toBe('Application.SuspendApiCalculationUntilNextSync');
    expect(changesOf(host)).not.toContain('Application.CalculationMode=');
  });
});
