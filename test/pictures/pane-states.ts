/** Draws the pane in its states of writing, stopping and putting back, a picture a language: npx tsx test/pictures/pane-states.ts <folder> */
import { mkdir, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { startChromium } from '../browser/chromium';
import { openStates, showState } from '../browser/states/open-states';
import type { Wish } from '../browser/states/page';

const STATES: readonly string[] = [
  'applying-calculate',
  'applying-write',
  'applying-stopping',
  'putting-back',
  'put-back',
  'put-back-changed',
  'stopped-untouched',
  'stopped-fault',
  'stopped-moved',
  'stopped-by-user',
  'stopped-mixed',
  'stopped-not-put-back',
  'unfinished',
  'unfinished-too-much',
  'done',
  'done-unknown',
  'ready-saved',
  'ready-orders',
  'ready-not-ours',
  'ready-fault',
];

/** A sheet of all states beside each other, at one width in one language and theme. */
const drawSheet = async (
  browser: Browser,
  width: number,
  { locale, theme }: Omit<Wish, 'state'>,
): Promise<Buffer> => {
  const pane = await openStates(browser, width);
  const pictures: string[] = [];
  for (const state of STATES) {
    await showState(pane, { state, locale, theme });
    const picture = (await pane.screenshot()).toString('base64');
    pictures.push(
      `<figure><figcaption>${state}</figcaption><img src="data:image/png;base64,${picture}"></figure>`,
    );
  }
  const sheet = await browser.newPage({ viewport: { width: 8 + 4 * (width + 8), height: 400 } });
  await sheet.setContent(
    `<!doctype html><style>body{margin:4px;font:12px sans-serif;display:grid;grid-template-columns:repeat(4,${width}px);gap:8px}figure{margin:0}</style>${pictures.join('')}`,
  );
  const drawn = await sheet.screenshot({ fullPage: true });
  await Promise.all([pane.context().close(), sheet.close()]);
  return drawn;
};

const draw = async (folder: string): Promise<void> => {
  await mkdir(folder, { recursive: true });
  const browser = await startChromium();
  try {
    for (const [width, locale, theme] of [
      [300, 'en', 'light'],
      [350, 'en', 'dark'],
      [300, 'ru', 'light'],
      [320, 'ru', 'dark'],
      [320, 'zh', 'light'],
      [300, 'zh', 'dark'],
      [300, 'es', 'light'],
    ] as const) {
      const file = resolve(folder, `pane-states-${width}-${locale}-${theme}.png`);
      await writeFile(file, await drawSheet(browser, width, { locale, theme }));
    }
  } finally {
    await browser.close();
  }
};

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('say into which folder');
void draw(folder);
