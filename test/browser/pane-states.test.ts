/** The pane in its states of writing, stopping and putting back, drawn in Chromium: it fits, and axe finds nothing. */
import axeCore from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { startChromium } from './chromium';
import { openStates, showState } from './states/open-states';

const STATES: readonly string[] = [
  'applying-calculate',
  'applying-write',
  'applying-stopping',
  'putting-back',
  'put-back-changed',
  'stopped-untouched',
  'stopped-fault',
  'stopped-by-user',
  'stopped-mixed',
  'stopped-not-put-back',
  'unfinished',
  'unfinished-too-much',
  'done',
  'ready-fault',
];

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await startChromium();
  page = await openStates(browser, 320);
  await page.addScriptTag({ content: axeCore.source });
});

afterAll(() => browser.close());

const overflow = (): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Fluent's focus guards are hidden on purpose and left out. */
const axeFindings = (): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const axe = (window as unknown as { axe: typeof axeCore }).axe;
    const { violations } = await axe.run({ exclude: [['[data-tabster-dummy]']] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  });

it.each(['en', 'ru', 'es', 'zh'])(
  'fits 300, 320 and 350 px in %s with no sideways scroll, whatever happens to a run',
  async (locale) => {
    const wide: string[] = [];
    for (const state of STATES) {
      await showState(page, { state, locale, theme: 'light' });
      for (const width of [300, 320, 350]) {
        await page.setViewportSize({ width, height: 640 });
        if ((await overflow()) > 0) wide.push(`${state} at ${width}`);
      }
    }
    expect(wide).toEqual([]);
  },
);

it.each(['light', 'dark'] as const)(
  'gives axe nothing to find, whatever happens to a run, in %s',
  async (theme) => {
    const found: string[] = [];
    for (const state of STATES) {
      await showState(page, { state, locale: 'en', theme });
      for (const finding of await axeFindings()) found.push(`${state}: ${finding}`);
    }
    expect(found).toEqual([]);
  },
);

it('lets a run be stopped by keyboard, and keeps the focus on the button', async () => {
  await showState(page, { state: 'applying-write', locale: 'en', theme: 'light' });
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => window.asked())).toEqual(['stop']);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Stop and put back');
});

it('lets what a run did be put back by keyboard', async () => {
  await showState(page, { state: 'done', locale: 'en', theme: 'light' });
  await page.getByRole('button', { name: 'Change and run again' }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  expect(await page.evaluate(() => window.asked())).toEqual(['restore']);
});

it('shows first what puts an unfinished run back, then what keeps it', async () => {
  await showState(page, { state: 'unfinished', locale: 'en', theme: 'light' });
  for (let press = 0; press < 2; press += 1) {
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
  }
  expect(await page.evaluate(() => window.asked())).toEqual(['restore', 'keep']);
});
