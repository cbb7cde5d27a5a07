/** The built task pane, the real Office.js and a whole job: from the selection to written tiers, by clicks. */
import { readFileSync } from 'node:fs';
import axeCore from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { contentAt, putRows, setContent } from '../../src/hosts/memory/cells';
import { addRule } from '../../src/hosts/memory/format-rules';
import { takeSnapshot } from '../../src/hosts/memory/snapshot';
import { addTable } from '../../src/hosts/memory/tables';
import {
  addSheet,
  firstSheet,
  newWorkbook,
  type Sheet,
  type Workbook,
} from '../../src/hosts/memory/workbook';
import { requestsIn, workbookIn } from '../excel-host/browser-host';
import type { FunctionsFile, LoggedRequest } from '../excel-host';
import { openPane, openWithoutOffice, startChromium, type PaneOptions } from './chromium';
import { sampleWorkbook } from './sample-workbook';

let browser: Browser;

beforeAll(async () => {
  browser = await startChromium();
});

afterAll(() => browser.close());

const ready = async (workbook: Workbook, options: PaneOptions = {}): Promise<Page> => {
  const { page } = await openPane(browser, workbook, options);
  await page.getByRole('heading', { level: 2 }).nth(2).waitFor();
  return page;
};

const applyButton = (page: Page) => page.getByRole('button', { name: /^Apply to \d+ clients/ });

const apply = async (page: Page): Promise<void> => {
  await applyButton(page).click();
  await page.getByRole('heading', { name: 'Done' }).waitFor();
};

const column = (sheet: Sheet, index: number): readonly unknown[] =>
  Array.from({ length: 92 }, (_, row) => contentAt(sheet, row, index));

const counted = (cells: readonly unknown[]): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const cell of cells) counts[String(cell)] = (counts[String(cell)] ?? 0) + 1;
  return counts;
};

/** Requests that declare a change of the workbook; the library's own start is none. */
const writes = async (page: Page): Promise<readonly LoggedRequest[]> =>
  (await requestsIn(page)).filter((request) => request.write && request.purpose === 'workbook');

/** What axe finds wrong; Fluent's focus guards are hidden on purpose and left out. */
const axeFindings = async (page: Page): Promise<readonly string[]> => {
  // Run through the debugger: the page's own policy forbids foreign scripts.
  await page.evaluate(axeCore.source);
  return page.evaluate(async () => {
    const axe = (window as unknown as { axe: typeof axeCore }).axe;
    const { violations } = await axe.run({ exclude: [['[data-tabster-dummy]']] });
    return violations.map(
      (violation) => `${violation.id}: ${violation.nodes.map((node) => node.html).join(' | ')}`,
    );
  });
};

const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe('the task pane in Chromium', () => {
  it('goes from the selection to written tiers by one click', async () => {
    const page = await ready(sampleWorkbook('northwind-clients.csv'));
    await apply(page);
    const sheet = firstSheet(await workbookIn(page));
    expect([8, 9, 10].map((index) => contentAt(sheet, 0, index))).toEqual(['Tier', 'Score', 'Why']);
    const tiers = column(sheet, 8).slice(1);
    // 15 % and 25 % of the 89 clients with orders; FISSA and PARIS never ordered.
    expect(counted(tiers)).toEqual({ Platinum: 13, Gold: 23, Silver: 53, 'D – no data': 2 });
    expect(contentAt(sheet, 1, 10)).toMatch(/points/);
  });

  it('colours the tiers by one value rule a tier, and a second run adds no column and no rule', async () => {
    const page = await ready(sampleWorkbook('northwind-clients.csv'));
    await apply(page);
    const first = await workbookIn(page);
    expect(first.rules.map((rule) => rule.condition)).toHaveLength(4);
    await page.getByRole('button', { name: 'Change and run again' }).click();
    await apply(page);
    const second = await workbookIn(page);
    expect(second.rules).toHaveLength(4);
    expect(takeSnapshot(second).sheets).toEqual(takeSnapshot(first).sheets);
  });

  it('finds its own columns again when the pane is opened anew', async () => {
    const page = await ready(sampleWorkbook('northwind-clients.csv'));
    await apply(page);
    const between = await workbookIn(page);
    const again = await ready(between);
    expect(await again.getByText(/Saved model .* fits/).count()).toBe(1);
    await apply(again);
    expect(takeSnapshot(await workbookIn(again)).sheets).toEqual(takeSnapshot(between).sheets);
  });

  it("leaves every other cell, rule and sheet of the user's as it was, byte for byte", async () => {
    const workbook = sampleWorkbook('northwind-clients.csv');
    const other = addSheet(workbook, 'Notes');
    other.columns.push({ contents: ['=not ours', 5, null, '#N/A'], formats: ['General', '0.00'] });
    const area = { sheet: firstSheet(workbook).id, row: 1, column: 4, rows: 91, columns: 1 };
    const rule = addRule(workbook, { area, condition: { kind: 'carried', type: 'DataBar' } });
    const before = takeSnapshot(workbook);
    const page = await ready(workbook);
    await apply(page);
    const after = takeSnapshot(await workbookIn(page));
    expect(JSON.stringify(after.sheets[0]?.columns.slice(0, 8))).toBe(
      JSON.stringify(before.sheets[0]?.columns),
    );
    expect(JSON.stringify(after.sheets[1])).toBe(JSON.stringify(before.sheets[1]));
    expect(after.rules.find(({ id }) => id === rule.id)?.area).toEqual(area);
  });

  it('writes nothing before Apply', async () => {
    const page = await ready(sampleWorkbook('northwind-clients.csv'));
    await page.getByRole('spinbutton', { name: 'Weight of Revenue' }).fill('80');
    await page.keyboard.press('Enter');
    expect(await writes(page)).toEqual([]);
  });

  it('shows the new counts as a limit changes', async () => {
    const page = await ready(sampleWorkbook('northwind-clients.csv'));
    const platinum = page.getByRole('row', { name: /Platinum/ });
    expect(await platinum.innerText()).toMatch(/\b13\b/);
    await page.getByRole('spinbutton', { name: 'Limit of Platinum' }).fill('30');
    await page.keyboard.press('Enter');
    // Positions up to 30 % of 89: ranks 1 to 27.
    await page.waitForFunction(() =>
      [...document.querySelectorAll('tr')].some((row) =>
        /Platinum\s*27\b/.test(row.innerText.replace(/\s+/g, ' ')),
      ),
    );
    expect(await platinum.innerText()).toMatch(/\b27\b/);
  });

  it('grows a table, so that its new columns belong to it', async () => {
    const workbook = sampleWorkbook('northwind-clients.csv');
    addTable(workbook, 'Clients', {
      sheet: firstSheet(workbook).id,
      row: 0,
      column: 0,
      rows: 92,
      columns: 8,
    });
    const page = await ready(workbook);
    await apply(page);
    const after = await workbookIn(page);
    expect(after.tables[0]?.area.columns).toBe(11);
    expect(contentAt(firstSheet(after), 0, 8)).toBe('Tier');
  });

  it('reads a dirty Russian register, the client below a blank row too, and answers in Russian', async () => {
    const workbook = sampleWorkbook('klienty.csv', 'Клиенты');
    // As the pane advises: the whole list selected, from the row of column names to the totals row.
    workbook.selection = { sheet: firstSheet(workbook).id, row: 1, column: 0, rows: 32, columns: 6 };
    const { page } = await openPane(browser, workbook, { locale: 'ru-RU' });
    await page.getByRole('button', { name: /^Записать/ }).click();
    await page.getByRole('heading', { name: 'Готово' }).waitFor();
    const sheet = firstSheet(await workbookIn(page));
    expect([6, 7, 8].map((index) => contentAt(sheet, 1, index))).toEqual(['Статус', 'Балл', 'Почему']);
    const below = [30, 31, 32].map((row) => [contentAt(sheet, row, 1), contentAt(sheet, row, 6)]);
    expect(below).toEqual([
      [null, null],
      ['ООО Жемчуг', expect.stringMatching(/^(Платиновый|Золотой|Серебряный)$/)],
      ['Итого', null],
    ]);
  });

  it('answers =TIER() and =ABC_CLASS() in the runtime that the page shares with them', async () => {
    const page = await ready(sampleWorkbook('northwind-clients.csv'));
    // Held to its shape by the tests of the functions.
    const metadata = JSON.parse(readFileSync('dist/functions.json', 'utf8')) as FunctionsFile;
    const answers = await page.evaluate((file) => {
      const revenue = [[850], [100], [30], [20]];
      const calls = ['TIER', 'ABC_CLASS'].map((id) => ({ id, args: [revenue, revenue] }));
      return window.excelStandIn.callFunctions(calls, { metadata: file, blanks: 'null' });
    }, metadata);
    // Positions 12.5, 37.5, 62.5 and 87.5 %; shares before each client 0, 85, 95 and 98 %.
    expect(answers).toEqual([
      { kind: 'value', value: [['Platinum'], ['Gold'], ['Silver'], ['Silver']] },
      { kind: 'value', value: [['A'], ['B'], ['C'], ['C']] },
    ]);
  });

  it('asks before it writes over what the user typed into its column, and writes once told so', async () => {
    const page = await ready(sampleWorkbook('northwind-clients.csv'));
    await apply(page);
    const between = await workbookIn(page);
    setContent(firstSheet(between), 3, 8, 'a friend of the house');
    const again = await ready(between);
    await applyButton(again).click();
    await again.getByText('no longer holds what was written there', { exact: false }).first().waitFor();
    expect(contentAt(firstSheet(await workbookIn(again)), 3, 8)).toBe('a friend of the house');
    await again.getByRole('button', { name: 'Write over it' }).click();
    await again.getByRole('heading', { name: 'Done' }).waitFor();
    expect(contentAt(firstSheet(await workbookIn(again)), 3, 8)).toBe('Silver');
  });

  it('asks what an amount means that may be thousands or parts of one', async () => {
    const workbook = newWorkbook('Ventas');
    putRows(firstSheet(workbook), [
      ['Client', 'Revenue'],
      ['Ana', '1.250'],
      ['Luz', '12.345'],
      ['Mar', '980'],
    ]);
    const page = await ready(workbook);
    await page.getByRole('combobox', { name: 'What does “1.250” mean?' }).selectOption({ label: '1,250' });
    await apply(page);
    const written = firstSheet(await workbookIn(page));
    // Points by rank: 12,345 gets 100, 1,250 gets 50, 980 gets 0.
    expect([1, 2, 3].map((row) => contentAt(written, row, 3))).toEqual([50, 100, 0]);
  });

  it('says in words what is wrong on an empty sheet, and writes nothing', async () => {
    const { page } = await openPane(browser, newWorkbook());
    await page.getByText('Nothing is filled where you point.', { exact: false }).first().waitFor();
    expect(await writes(page)).toEqual([]);
  });

  it('says in words that the sheet is protected, and writes nothing', async () => {
    const workbook = sampleWorkbook('northwind-clients.csv');
    firstSheet(workbook).protected = true;
    const before = takeSnapshot(workbook);
    const page = await ready(workbook);
    await applyButton(page).click();
    await page
      .getByText(/protected/i)
      .first()
      .waitFor();
    expect(takeSnapshot(await workbookIn(page))).toEqual(before);
  });

  it("says in the user's language that Office's library cannot be reached, instead of staying blank", async () => {
    const page = await openWithoutOffice(browser, { locale: 'ru-RU' });
    await page.getByText('Библиотека Microsoft Office недоступна', { exact: false }).waitFor();
    expect(await page.getByText('cannot be reached', { exact: false }).isVisible()).toBe(false);
  });

  it('asks nobody but its own site and Office, and leaves no error in the console', async () => {
    const { page, foreign, errors } = await openPane(browser, sampleWorkbook('northwind-clients.csv'));
    await applyButton(page).waitFor();
    await apply(page);
    expect({ foreign, errors }).toEqual({ foreign: [], errors: [] });
  });

  it('can be worked by keyboard alone', async () => {
    const page = await ready(sampleWorkbook('northwind-clients.csv'));
    for (let step = 0; step < 60; step += 1) {
      await page.keyboard.press('Tab');
      const name = await page.evaluate(() => document.activeElement?.textContent ?? '');
      if (name.startsWith('Apply to')) break;
    }
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Done' }).waitFor();
    expect(contentAt(firstSheet(await workbookIn(page)), 0, 8)).toBe('Tier');
  });

  it('keeps every control that gets the focus clear of the bar at the bottom', async () => {
    const page = await ready(sampleWorkbook('northwind-clients.csv'), { height: 400 });
    const hidden: string[] = [];
    for (let step = 0; step < 60; step += 1) {
      await page.keyboard.press('Tab');
      const found = await page.evaluate(() => {
        const { activeElement } = document;
        const apply = [...document.querySelectorAll('button')].at(-1);
        if (activeElement === null || activeElement === apply) return null;
        const bar = apply?.parentElement?.getBoundingClientRect().top ?? 0;
        const name = activeElement.getAttribute('aria-label') ?? activeElement.tagName;
        return { name, hidden: activeElement.getBoundingClientRect().bottom > bar };
      });
      if (found === null) break;
      if (found.hidden) hidden.push(found.name);
    }
    expect(hidden).toEqual([]);
  });

  it('puts the focus on what follows when the control that had it goes away', async () => {
    const page = await ready(sampleWorkbook('northwind-clients.csv'));
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    await apply(page);
    await page.getByRole('button', { name: 'Change and run again' }).press('Enter');
    await applyButton(page).waitFor();
    const afterRun = await focused();
    await page.getByRole('textbox', { name: 'Name of tier 1' }).fill('Best');
    await page.getByRole('button', { name: 'Use saved model' }).press('Enter');
    await page.getByRole('button', { name: 'Use saved model' }).waitFor({ state: 'detached' });
    expect([afterRun, await focused()]).toEqual(['Register', 'Criteria']);
  });

  it('lets a criterion whose column was renamed read the renamed one', async () => {
    const page = await ready(sampleWorkbook('northwind-clients.csv'));
    await apply(page);
    const workbook = await workbookIn(page);
    setContent(firstSheet(workbook), 0, 4, 'Turnover of old');
    const again = await ready(workbook);
    await again
      .getByRole('combobox', { name: 'Column to read instead of Revenue' })
      .selectOption('Turnover of old');
    await apply(again);
    expect(contentAt(firstSheet(await workbookIn(again)), 1, 10)).toContain('Turnover of old');
  });

  it.each(['en-US', 'ru-RU', 'es-ES', 'zh-CN'])(
    'fits 300, 320 and 350 px in %s with no sideways scroll',
    async (locale) => {
      const page = await ready(sampleWorkbook('northwind-clients.csv'), { locale });
      for (const width of [300, 320, 350]) {
        await page.setViewportSize({ width, height: 700 });
        expect([width, await overflow(page)]).toEqual([width, 0]);
      }
    },
  );

  it.each([false, true])('gives axe nothing to find, dark %s, before and after Apply', async (dark) => {
    const page = await ready(sampleWorkbook('northwind-clients.csv'), { dark });
    expect(await axeFindings(page)).toEqual([]);
    await apply(page);
    expect(await axeFindings(page)).toEqual([]);
  });
});
