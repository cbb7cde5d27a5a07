/** Excel in a Chromium page: the production page runs unchanged, with the workbook inside the page. */
import { existsSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import { build } from 'esbuild';
import type { Page, Route } from 'playwright-core';
import { fromSnapshot, takeSnapshot } from '../../src/hosts/memory/snapshot';
import type { Workbook } from '../../src/hosts/memory/workbook';
import type { ExcelOptions } from './options';
import type { LoggedRequest } from './request-log';
// The page's `window.excelStandIn` is declared there.
import type {} from './page-entry';

/** Where a page takes the library from; answered from node_modules. */
const libraryAddress = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const folder = resolve('node_modules/@microsoft/office-js/dist');

/**
 * Prepares a page: call it before `page.goto`. A reload opens the workbook as it was handed over. In the page,
 * `window.excelStandIn` has the log, faults and limits.
 */
export async function openExcelIn(page: Page, workbook: Workbook, options: ExcelOptions = {}): Promise<void> {
  const bundle = await standInBundle();
  const snapshot = JSON.stringify(takeSnapshot(workbook));
  await page.addInitScript({
    content: `${bundle};StandIn.openInPage(${snapshot}, ${JSON.stringify(options)});`,
  });
  await page.route(`${libraryAddress}**`, answerFromPackage);
}

/** The workbook as it now is in the page. */
export async function workbookIn(page: Page): Promise<Workbook> {
  return fromSnapshot(await page.evaluate(() => window.excelStandIn.snapshot()));
}

/** The requests that the page has sent so far. */
export function requestsIn(page: Page): Promise<readonly LoggedRequest[]> {
  return page.evaluate(() => [...window.excelStandIn.log]);
}

async function standInBundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [resolve('test/excel-host/page-entry.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'StandIn',
    target: 'es2022',
    logLevel: 'error',
  });
  const [script] = outputFiles;
  if (script === undefined) throw new Error('the stand-in was not bundled');
  return script.text;
}

async function answerFromPackage(route: Route): Promise<void> {
  const path = resolve(folder, new URL(route.request().url()).pathname.replace('/lib/1/hosted/', ''));
  if (!path.startsWith(folder + sep) || !existsSync(path)) {
    await route.fulfill({ status: 404 });
    return;
  }
  // The library asks for its further scripts with crossOrigin set.
  await route.fulfill({
    path,
    headers: { 'access-control-allow-origin': '*', 'content-type': 'text/javascript' },
  });
}
