/** The built pane takes a run back: by the user's wish, and one that did not finish. */
import type { Browser, Page } from 'playwright-core';
import { contentAt } from '../../src/hosts/memory/cells';
import { memorySpreadsheet } from '../../src/hosts/memory/memory-spreadsheet';
import { addTable } from '../../src/hosts/memory/tables';
import { firstSheet, type Workbook } from '../../src/hosts/memory/workbook';
import { requestsIn, workbookIn } from '../excel-host/browser-host';
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

/** The number of the request that carries most into the workbook: the one that writes the cells. */
const writingRequest = async (): Promise<number> => {
  const { page } = await openPane(browser, sampleWorkbook('northwind-clients.csv'));
  await page.getByRole('button', { name: /^Apply to \d+ clients/ }).waitFor();
  await page.evaluate(() => window.excelStandIn.clearLog());
  await pressed(page, /^Apply to \d+ clients/);
  await heading(page, 'Done');
  const sizes = (await requestsIn(page))
    .filter(({ purpose }) => purpose === 'workbook')
    .map(({ write, requestBytes }) => (write ? requestBytes : 0));
  return sizes.indexOf(Math.max(...sizes)) + 1;
};

/** A pane whose run waits for Excel's answer to this request, which has taken effect. */
const waitingFor = async (workbook: Workbook, request: number): Promise<Page> => {
  const { page } = await openPane(browser, workbook);
  await page.getByRole('button', { name: /^Apply to \d+ clients/ }).waitFor();
  await page.evaluate((held) => {
    window.excelStandIn.clearLog();
    window.excelStandIn.faults.silenceAt(held, 'after');
  }, request);
  await pressed(page, /^Apply to \d+ clients/);
  const tier = async (): Promise<unknown> => contentAt(firstSheet(await workbookIn(page)), 1, 8);
  while ((await tier()) === null) await page.waitForTimeout(20);
  return page;
};

describe('stopping a run that is writing', () => {
  it('is said at once, and puts the sheet back as it was when Excel has answered', async () => {
    const workbook = sampleWorkbook('northwind-clients.csv');
    const before = contentOf(workbook);
    const page = await waitingFor(workbook, await writingRequest());
    await pressed(page, 'Stop and put back');
    await page.getByRole('button', { name: 'Stopping…' }).waitFor();
    await page.evaluate(() => window.excelStandIn.faults.release());
    await heading(page, 'Stopped');
    expect(contentOf(await workbookIn(page))).toEqual(before);
    await pressed(page, 'Look again');
    await pressed(page, /^Apply to \d+ clients/);
    await heading(page, 'Done');
  });

  it('can be done from the keyboard alone', async () => {
    const workbook = sampleWorkbook('northwind-clients.csv');
    const before = contentOf(workbook);
    const page = await waitingFor(workbook, await writingRequest());
    const stop = page.getByRole('button', { name: 'Stop and put back' });
    for (let key = 0; key < 20 && !(await stop.evaluate((one) => one === document.activeElement)); key += 1) {
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Stopping…' }).waitFor();
    await page.evaluate(() => window.excelStandIn.faults.release());
    await heading(page, 'Stopped');
    expect(contentOf(await workbookIn(page))).toEqual(before);
  });
});

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
