// Draws assets/icon-<size>.png from assets/icon.svg in Chromium. Run with: npx tsx test/pictures/draw-icons.ts [sheet.png]
import { readFile, writeFile } from 'node:fs/promises';
import { chromium, type Page } from 'playwright-core';

const assets = new URL('../../assets/', import.meta.url);
const sizes = [16, 20, 24, 32, 40, 48, 64, 80];
/** The grid on which the source is drawn. */
const grid = 16;

/** The source at one size, its slabs set on whole pixels: the edges of a small icon must not blur. */
function atSize(source: string, size: number): string {
  const scale = size / grid;
  const edge = (place: number) => Math.round(place * scale);
  return source
    .replace(`viewBox="0 0 ${grid} ${grid}"`, `width="${size}" height="${size}"`)
    .replace(
      /<rect x="(\d+)" y="(\d+)" width="(\d+)" height="(\d+)"/g,
      (_match, ...found: readonly string[]) => {
        const [x = 0, y = 0, width = 0, height = 0] = found.slice(0, 4).map(Number);
        return `<rect x="${edge(x)}" y="${edge(y)}" width="${edge(x + width) - edge(x)}" height="${edge(y + height) - edge(y)}"`;
      },
    )
    .replace(/<circle cx="(\d+)" cy="(\d+)" r="(\d+)"/g, (_match, ...found: readonly string[]) => {
      const [x = 0, y = 0, radius = 0] = found.slice(0, 3).map(Number);
      return `<circle cx="${x * scale}" cy="${y * scale}" r="${radius * scale}"`;
    });
}

/** One transparent picture a size. */
async function drawIcons(page: Page, source: string): Promise<void> {
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0;font-size:0}</style>${atSize(source, size)}`);
    await writeFile(
      new URL(`icon-${size}.png`, assets),
      await page.screenshot({ omitBackground: true, clip: { x: 0, y: 0, width: size, height: size } }),
    );
  }
}

/** A sheet to look at: every size on the light and on the dark ribbon. */
async function drawSheet(page: Page, source: string, file: string): Promise<void> {
  const row = sizes.map((size) => atSize(source, size)).join(' ');
  const band = (colour: string) => `<div style="padding:8px;background:${colour}">${row}</div>`;
  await page.setViewportSize({ width: 420, height: 200 });
  await page.setContent(`<style>body{margin:0}</style>${band('#f5f5f5')}${band('#262626')}`);
  await writeFile(file, await page.screenshot());
}

async function main(sheet: string | undefined): Promise<void> {
  const source = await readFile(new URL('icon.svg', assets), 'utf8');
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const page = await browser.newPage();
    await drawIcons(page, source);
    if (sheet !== undefined) await drawSheet(page, source, sheet);
  } finally {
    await browser.close();
  }
}

void main(process.argv[2]);
