import { readFile } from 'node:fs/promises';
import axeCore from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { SITE, watchedPage, type OpenPane, type PaneOptions } from './chromium';

/** A file as a browser is given one. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The built workbench in a page of its own, its sample register open. */
export const openWorkbenchPage = async (browser: Browser, options: PaneOptions = {}): Promise<OpenPane> => {
  const opened = await watchedPage(browser, { width: 1280, height: 800, ...options });
  await opened.page.goto(`${SITE}workbench/index.html`);
  await paneReady(opened.page);
  return opened;
};

/** Waits until the pane has read a list: register, criteria and tiers have headings. */
export const paneReady = (page: Page): Promise<void> =>
  page.locator('#pane').getByRole('heading', { level: 2 }).nth(2).waitFor({ timeout: 30_000 });

const payload = ({ name, bytes }: GivenFile) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(bytes),
});

/** Chooses a file behind the button. */
export const chooseFile = async (page: Page, file: GivenFile, button = 'Open'): Promise<void> => {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  await chooser.setFiles(payload(file));
};

/** Waits until a file is open under the name of its copies. */
export const isOpen = (page: Page, name: string): Promise<void> =>
  page
    .getByRole('region', { name: 'Workbook' })
    .getByText(name, { exact: true })
    .waitFor({ timeout: 60_000 });

/** Holds a file over the page, lets it go or not. */
export const drag = (page: Page, file: GivenFile, ...events: readonly string[]): Promise<void> =>
  page.evaluate(
    ({ name, bytes, kinds }) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([new Uint8Array(bytes)], name));
      for (const kind of kinds) {
        document.body.dispatchEvent(new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true }));
      }
    },
    { name: file.name, bytes: [...file.bytes], kinds: events },
  );

/** The copy that the browser is handed when `act` is done. */
export const downloaded = async (page: Page, act: () => Promise<void>): Promise<GivenFile> => {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
};

export const saveCopy = (page: Page): Promise<GivenFile> =>
  downloaded(page, () => page.getByRole('button', { name: 'Save a copy' }).click());

/** Presses Apply and waits for its end. */
export const applyTiers = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: /^Apply to / }).click();
  await page.getByRole('heading', { name: 'Done' }).waitFor({ timeout: 60_000 });
};

/** Selects cells by their address, through the box beside the formula bar, with the keyboard in the sheet afterwards. */
export const selectCells = async (page: Page, address: string): Promise<void> => {
  const box = page.getByRole('region', { name: 'Sheet' }).locator('input').first();
  await box.fill(address);
  await box.press('Enter');
  await page.waitForFunction(() => document.activeElement?.getAttribute('contenteditable') === 'true');
};

/** What axe finds wrong with all but the grid: that is a canvas with controls of its own, and what it lacks is said beside it. */
export const axeFindings = async (page: Page): Promise<readonly string[]> => {
  // Run through the debugger: the page's own policy forbids foreign scripts.
  await page.evaluate(axeCore.source);
  return page.evaluate(async () => {
    const axe = (window as unknown as { axe: typeof axeCore }).axe;
    const { violations } = await axe.run({ exclude: [['[data-tabster-dummy]'], ['[data-grid]']] });
    return violations.map(
      (violation) => `${violation.id}: ${violation.nodes.map((node) => node.html).join(' | ')}`,
    );
  });
};
