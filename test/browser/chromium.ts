import { existsSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import { chromium, type Browser, type Page, type Route } from 'playwright-core';
import type { Workbook } from '../../src/hosts/memory/workbook';
import { openExcelIn } from '../excel-host/browser-host';
import type { ExcelOptions } from '../excel-host';

/** Answered from the built pages; no server, no network. */
export const SITE = 'https://client-tiers.example/';
const BUILT = resolve('dist');

/** Debian's Chromium; it asks nobody for anything at its start. */
export const startChromium = (): Promise<Browser> =>
  chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });

const answerFromBuild = async (route: Route): Promise<void> => {
  const path = resolve(BUILT, new URL(route.request().url()).pathname.slice(1));
  if (!path.startsWith(BUILT + sep) || !existsSync(path)) return route.fulfill({ status: 404 });
  await route.fulfill({ path });
};

export interface PaneOptions extends ExcelOptions {
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
}

export interface OpenPane {
  readonly page: Page;
  /** Addresses that the page asked for beyond its own site and Office's. */
  readonly foreign: readonly string[];
  /** Errors that the page did not handle, and what it wrote to the console as errors. */
  readonly errors: readonly string[];
}

/** A page that reaches the built pages and nothing else. */
export const watchedPage = async (browser: Browser, options: PaneOptions): Promise<OpenPane> => {
  if (!existsSync(resolve(BUILT, 'taskpane.html')))
    throw new Error('dist is missing: run `npm run build` first');
  const context = await browser.newContext({
    viewport: { width: options.width ?? 320, height: options.height ?? 700 },
    colorScheme: options.dark === true ? 'dark' : 'light',
    locale: options.locale ?? 'en-US',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const foreign: string[] = [];
  const errors: string[] = [];
  await page.route('**/*', (route) => {
    foreign.push(route.request().url());
    return route.abort();
  });
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.route(`${SITE}**`, answerFromBuild);
  return { page, foreign, errors };
};

/** The built task pane in a page of its own, over a workbook in Excel's stand-in. */
export const openPane = async (
  browser: Browser,
  workbook: Workbook,
  options: PaneOptions = {},
): Promise<OpenPane> => {
  const opened = await watchedPage(browser, options);
  await openExcelIn(opened.page, workbook, options);
  await opened.page.goto(`${SITE}taskpane.html`);
  return opened;
};

/** The same page where Microsoft's library cannot be reached. */
export const openWithoutOffice = async (browser: Browser, options: PaneOptions = {}): Promise<Page> => {
  const { page } = await watchedPage(browser, options);
  await page.goto(`${SITE}taskpane.html`);
  return page;
};
