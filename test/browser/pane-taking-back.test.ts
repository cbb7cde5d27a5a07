/** The built pane takes a run back: by the user's wish, and one that did not finish. */
import type { Browser, Page } from 'playwright-core';
import { memorySpreadsheet } from '../../src/hosts/memory/memory-spreadsheet';
import { addTable } from '../../src/hosts/memory/tables';
import { firstSheet, type Workbook } from '../../src/hosts/memory/workbook';
import { workbookIn } from '../excel-host/browser-host';
import { sessionOver } from '../session/client-sheet';
import { contentOf } from '../session/content-of';
import { openPane, startChromium } from './chromium';
import { sampleWorkbook } from './sample-workbook';

let browser: Browser;

beforeAll(async () => {
  browser = await startChromium();
});

afterAll(() => browser.close());

const pressed = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('button', { name }).click();

const heading = (page: Page, name: string): Promise<void> => page.getByRole('heading', { name }).waitFor();

const asTable = (workbook: Workbook): Workbook => {
  addTable(workbook, 'Clients', { sheet: firstSheet(workbook).id, row: 0, column: 0, rows: 92, columns: 8 });
  return workbook;
};

/** A workbook in which a run wrote some of its cells when the program ended. */
const withUnfinishedRun = async (): Promise<Workbook> => {
  const workbook = sampleWorkbook('northwind-clients.csv');
  const kept = memorySpreadsheet(workbook);
  await new Promise<void>((halfWritten) => {
    const session = sessionOver(workbook, {
      apply: async (edits, watch) => {
        const cells = edits.filter(({ kind }) => kind === 'cells');
        if (cells.length === 0) return kept.apply(edits, watch);
        await kept.apply(cells.slice(0, 1));
        halfWritten();
        return new Promise<never>(() => undefined);
      },
    });
    void session.look().then(session.apply);
  });
  return workbook;
};

describe('taking a run back', () => {
  it.each([
    ['beside a list', () => sampleWorkbook('northwind-clients.csv')],
    ['in a table', () => asTable(sampleWorkbook('northwind-clients.csv'))],
  ])('leaves the sheet as it was before the run, %s', async (_where, make) => {
    const workbook = make();
    const before = contentOf(workbook);
    const { page, errors } = await openPane(browser, workbook);
    await pressed(page, /^Apply to \d+ clients/);
    await heading(page, 'Done');
    expect(contentOf(await workbookIn(page))).not.toEqual(before);
    await pressed(page, 'Restore previous');
    await heading(page, 'Put back');
    expect(contentOf(await workbookIn(page))).toEqual(before);
    expect(errors).toEqual([]);
  });

  it('leads back to the list, which can be run again', async () => {
    const { page } = await openPane(browser, sampleWorkbook('northwind-clients.csv'));
    await pressed(page, /^Apply to \d+ clients/);
    await pressed(page, 'Restore previous');
    await pressed(page, 'Look again');
    await pressed(page, /^Apply to \d+ clients/);
    await heading(page, 'Done');
  });

  it('is offered when the pane opens over a run that did not finish', async () => {
    const before = contentOf(sampleWorkbook('northwind-clients.csv'));
    const workbook = await withUnfinishedRun();
    expect(contentOf(workbook)).not.toEqual(before);
    const { page } = await openPane(browser, workbook);
    await heading(page, 'Unfinished run');
    await pressed(page, 'Put back');
    await heading(page, 'Put back');
    expect(contentOf(await workbookIn(page))).toEqual(before);
  });

  it('is not asked for again where the user keeps the sheet as it is', async () => {
    const { page } = await openPane(browser, await withUnfinishedRun());
    await pressed(page, 'Keep as it is');
    await page.getByRole('button', { name: /^Apply to \d+ clients/ }).waitFor();
    const again = await openPane(browser, await workbookIn(page));
    await again.page.getByRole('button', { name: /^Apply to \d+ clients/ }).waitFor();
  });
});
