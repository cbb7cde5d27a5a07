import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import type { Wish } from './page';

/** As the pane's own page has it. */
const HTML = `<!doctype html><html lang="en"><title>Client tiers</title>
<style>body { margin: 0; overflow-y: scroll; font-family: 'Segoe UI', 'Noto Sans', 'Microsoft YaHei', sans-serif; }</style>
<body></body></html>`;

const program = async (): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: ['test/browser/states/page.tsx'],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const [file] = outputFiles;
  if (file === undefined) throw new Error('nothing was built');
  return file.text;
};

/** A page of a width in pixels that can show the pane in any state; it reaches no network. */
export const openStates = async (browser: Browser, width: number): Promise<Page> => {
  const context = await browser.newContext({
    viewport: { width, height: 640 },
    reducedMotion: 'reduce',
    offline: true,
  });
  const page = await context.newPage();
  await page.setContent(HTML);
  await page.addScriptTag({ content: await program() });
  return page;
};

/** Shows a state and waits until it is drawn. */
export const showState = async (page: Page, wish: Wish): Promise<void> => {
  await page.evaluate((wanted) => window.showState(wanted), wish);
  await page.locator('h2').first().waitFor();
};
