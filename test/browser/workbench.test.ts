/** The built workbench in Chromium: files opened, tiered, saved and opened again, by clicks and keys. */
import { readFileSync } from 'node:fs';
import iconv from 'iconv-lite';
import type { Browser, Page } from 'playwright-core';
import { createWorkbook, joinBytes } from '../../src/ooxml';
import { nodeCodec } from '../../src/ooxml/codecs/node-codec';
import { startChromium } from './chromium';
import { cellsOf, rulesOf } from './saved-workbook';
import {
  applyTiers,
  axeFindings,
  chooseFile,
  downloaded,
  drag,
  isOpen,
  openWorkbenchPage,
  paneReady,
  saveCopy,
  selectCells,
  type GivenFile,
} from './workbench-page';

let browser: Browser;

beforeAll(async () => {
  browser = await startChromium();
});

afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
});

afterAll(() => browser.close());

const rich = (): GivenFile => ({
  name: 'rich.xlsm',
  bytes: readFileSync('test/data/workbooks/rich.xlsm'),
});

const counted = (cells: readonly unknown[]): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const cell of cells) counts[String(cell)] = (counts[String(cell)] ?? 0) + 1;
  return counts;
};

const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();

const told = (page: Page, text: string | RegExp): Promise<void> =>
  page.getByRole('region', { name: 'Messages' }).getByText(text).first().waitFor();

/** The register of rich.xlsm, read by the pane: its first sheet begins with a title, so a cell of the list is selected. */
const openRich = async (page: Page, file: GivenFile = rich()): Promise<void> => {
  await chooseFile(page, file);
  await isOpen(page, file.name);
  await selectCells(page, 'B5');
  await page
    .getByRole('button', { name: /Use the selected list|Look again/ })
    .first()
    .click();
  await page.getByText('200 clients', { exact: false }).first().waitFor();
};

describe('the workbench', () => {
  it('does the whole job on a workbook with macros: open, weigh, apply, undo, redo, apply, save, reopen', async () => {
    const { page, foreign, errors } = await openWorkbenchPage(browser);
    await openRich(page);
    const weight = page.getByRole('spinbutton', { name: /^Weight of / }).first();
    await weight.fill('80');
    await weight.press('Enter');
    await applyTiers(page);
    const applied = await saveCopy(page);
    expect(applied.name).toBe('rich.xlsm');
    const before = await rulesOf(rich().bytes);
    const tiers = (await cellsOf(applied.bytes, 'M')).slice(3);
    expect((await cellsOf(applied.bytes, 'M'))[2]).toBe('Tier');
    // 15 % and 25 % of 200 clients.
    expect(counted(tiers.slice(0, 200))).toEqual({ Platinum: 30, Gold: 50, Silver: 120 });
    expect(await rulesOf(applied.bytes)).toBeGreaterThan(before);

    await press(page, 'Undo');
    // The pane no longer says that it is done.
    await page.getByRole('button', { name: /^Apply to / }).waitFor();
    const undone = await saveCopy(page);
    expect((await cellsOf(undone.bytes, 'M')).filter((cell) => cell !== null)).toEqual([]);
    expect(await rulesOf(undone.bytes)).toBe(before);

    await press(page, 'Redo');
    const redone = await saveCopy(page);
    expect(await cellsOf(redone.bytes, 'M')).toEqual(await cellsOf(applied.bytes, 'M'));
    expect(await rulesOf(redone.bytes)).toBe(await rulesOf(applied.bytes));

    await applyTiers(page);
    const again = await saveCopy(page);
    expect(await cellsOf(again.bytes, 'M')).toEqual(await cellsOf(applied.bytes, 'M'));
    expect((await cellsOf(again.bytes, 'P')).filter((cell) => cell !== null)).toEqual([]);

    await openRich(page, { name: 'again.xlsm', bytes: again.bytes });
    await page.getByText(/Saved model .* fits/).waitFor();
    expect(foreign).toEqual([]);
    expect(errors).toEqual([]);
  }, 120_000);

  it('begins with a sample register whose tiers can be applied at once', async () => {
    const { page } = await openWorkbenchPage(browser);
    await applyTiers(page);
    const { name, bytes } = await saveCopy(page);
    expect(name).toBe('northwind-clients.xlsx');
    // 15 % and 25 % of the 89 clients with orders; FISSA and PARIS never ordered.
    expect(counted((await cellsOf(bytes, 'I')).slice(1))).toEqual({
      Platinum: 13,
      Gold: 23,
      Silver: 53,
      'D – no data': 2,
    });
    await told(page, /northwind-clients\.xlsx/);
  }, 60_000);

  it('answers =TIER() in a cell, and saves the formula with what it shows', async () => {
    const { page } = await openWorkbenchPage(browser);
    await selectCells(page, 'J2');
    await page.keyboard.type('=tier(E2,$E$2:$E$92)');
    await page.keyboard.press('Enter');
    await page.getByText('not saved').waitFor();
    const { bytes } = await saveCopy(page);
    // ALFKI's 4273.00 stands 57th of 89: 63 % from the top.
    expect((await cellsOf(bytes, 'J'))[1]).toBe('Silver');
  }, 60_000);

  it('opens a register of 100,000 clients', async () => {
    const rows = 100_000;
    const columns = Array.from({ length: 12 }, (_, column) => [
      column === 0 ? 'Client' : column === 1 ? 'Company' : `Amount ${column}`,
      ...Array.from({ length: rows }, (_unused, row) =>
        column === 0 ? `C-${row}` : column === 1 ? `Company ${row}` : (row * 7919 * column) % 100_003,
      ),
    ]);
    const bytes = await joinBytes(createWorkbook([{ name: 'Clients', columns }], nodeCodec));
    const { page, errors } = await openWorkbenchPage(browser);
    await chooseFile(page, { name: 'large.xlsx', bytes });
    await isOpen(page, 'large.xlsx');
    await page.getByRole('button', { name: /^Apply to 100,000 clients/ }).waitFor({ timeout: 60_000 });
    expect(errors).toEqual([]);
  }, 180_000);

  it('takes a file dropped anywhere, and says so while it hangs above the page', async () => {
    const { page } = await openWorkbenchPage(browser);
    await drag(page, rich(), 'dragenter', 'dragover');
    await page.getByText('Drop the file here to open it').waitFor();
    await drag(page, rich(), 'drop');
    await isOpen(page, 'rich.xlsm');
    expect(await page.getByText('Drop the file here to open it').count()).toBe(0);
  }, 60_000);

  it('says once what it does not draw, and again when asked', async () => {
    const { page } = await openWorkbenchPage(browser);
    await chooseFile(page, rich());
    await isOpen(page, 'rich.xlsm');
    await told(page, /charts.*pivot tables/);
    await press(page, 'Close this message');
    expect(await page.getByRole('region', { name: 'Messages' }).count()).toBe(0);
    await press(page, 'What is not shown');
    await told(page, /charts/);
  }, 60_000);

  it('says why a damaged file does not open, and keeps the open one', async () => {
    const { page } = await openWorkbenchPage(browser);
    await chooseFile(page, { name: 'cut.xlsx', bytes: rich().bytes.slice(0, 20_000) });
    await told(page, /cut\.xlsx.*damaged/);
    await isOpen(page, 'northwind-clients.xlsx');
  }, 60_000);

  it('reads a text file in Cyrillic letters of Windows', async () => {
    const { page } = await openWorkbenchPage(browser);
    const text = readFileSync('assets/sample/klienty.csv', 'utf8').replace('\ufeff', '');
    await chooseFile(page, { name: 'klienty.csv', bytes: iconv.encode(text, 'windows-1251') });
    await isOpen(page, 'klienty.xlsx');
    await told(page, /windows-1251/i);
    await page.getByRole('checkbox', { name: /Выручка/ }).waitFor();
  }, 60_000);

  it('asks before unsaved changes are lost, and saves them first where told so', async () => {
    const { page } = await openWorkbenchPage(browser);
    await applyTiers(page);
    await page.getByText('not saved').waitFor();
    await chooseFile(page, rich());
    const question = page.getByRole('alertdialog', { name: 'Changes are not saved' });
    await question.waitFor();
    await page.keyboard.press('Escape');
    await question.waitFor({ state: 'detached' });
    await isOpen(page, 'northwind-clients.xlsx');
    await chooseFile(page, rich());
    const copy = await downloaded(page, () => press(page, 'Save a copy and open'));
    expect(copy.name).toBe('northwind-clients.xlsx');
    await isOpen(page, 'rich.xlsm');
  }, 60_000);

  it('asks before the window closes over unsaved changes', async () => {
    const { page } = await openWorkbenchPage(browser);
    await applyTiers(page);
    const asked = page.waitForEvent('dialog');
    void page.close({ runBeforeUnload: true });
    const dialog = await asked;
    expect(dialog.type()).toBe('beforeunload');
    await dialog.accept();
  }, 60_000);

  it('says in words what the file could not keep', async () => {
    const { page } = await openWorkbenchPage(browser);
    await selectCells(page, 'B2');
    await page.keyboard.press('Control+b');
    await told(page, /How cells look cannot be changed here/);
  }, 60_000);

  it('is left by F6 from the sheet, and the pane is widened by keys', async () => {
    const { page } = await openWorkbenchPage(browser);
    await selectCells(page, 'B2');
    await page.keyboard.press('F6');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('pane');
    await page.keyboard.press('F6');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Open');
    const line = page.getByRole('separator', { name: 'Width of the pane' });
    await line.focus();
    await line.press('ArrowLeft');
    expect(await line.getAttribute('aria-valuenow')).toBe('360');
    expect(await page.locator('#pane').evaluate((pane) => pane.clientWidth)).toBeGreaterThan(340);
  }, 60_000);

  it.each([
    ['light', false],
    ['dark', true],
  ])(
    'has no accessibility findings in %s colours',
    async (_name, dark) => {
      const { page } = await openWorkbenchPage(browser, { dark });
      expect(await axeFindings(page)).toEqual([]);
    },
    60_000,
  );

  it.each([
    ['ru-RU', 'Открыть'],
    ['es-ES', 'Abrir'],
    ['zh-CN', '打开'],
  ])(
    'speaks %s in the bar and in the pane',
    async (locale, open) => {
      const { page, foreign, errors } = await openWorkbenchPage(browser, {
        locale,
        width: 1024,
        height: 700,
      });
      expect(await page.getByRole('button', { name: open, exact: true }).isVisible()).toBe(true);
      await paneReady(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1024);
      expect([foreign, errors]).toEqual([[], []]);
    },
    60_000,
  );
});
