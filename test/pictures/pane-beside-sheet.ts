/** Draws assets/pane.png, the README's picture: the built pane after Apply beside the sheet it wrote. Needs `npm run build`. */
import { writeFile } from 'node:fs/promises';
import { contentAt, isFormula } from '../../src/hosts/memory/cells';
import { firstSheet, type Content, type Workbook } from '../../src/hosts/memory/workbook';
import { columnLetters } from '../../src/sheet';
import { openPane, startChromium } from '../browser/chromium';
import { sampleWorkbook } from '../browser/sample-workbook';
import { workbookIn } from '../excel-host/browser-host';

const ROWS = 34;
const PANE = { width: 350, height: 760 };
/** Company, revenue, orders, last order and the three columns of ours. */
const SHOWN = [1, 4, 5, 6, 8, 9, 10];
const SCORE = 9;

const escaped = (text: string): string => text.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);

const shown = (content: Content, score: boolean): string => {
  if (content === null || isFormula(content)) return '';
  return typeof content === 'number' && score ? content.toFixed(1) : String(content);
};

const cellHtml = (workbook: Workbook, row: number, column: number): string => {
  const content = contentAt(firstSheet(workbook), row, column);
  const rule = workbook.rules.find(
    ({ condition, area }) =>
      condition.kind === 'value' &&
      area.column === column &&
      row >= area.row &&
      condition.formula1 === `="${shown(content, false)}"`,
  );
  const colours = rule === undefined ? '' : `background:${rule.fill ?? ''};color:${rule.font ?? ''};`;
  const number = typeof content === 'number' ? 'text-align:right;' : '';
  const weight = row === 0 ? 'font-weight:600;' : '';
  return `<td style="${colours}${number}${weight}">${escaped(shown(content, column === SCORE))}</td>`;
};

const sheetHtml = (workbook: Workbook): string => {
  const letters = SHOWN.map((column) => `<th>${columnLetters(column)}</th>`).join('');
  const rows = Array.from(
    { length: ROWS },
    (_, row) =>
      `<tr><th>${row + 1}</th>${SHOWN.map((column) => cellHtml(workbook, row, column)).join('')}</tr>`,
  );
  return `<table><tr><th></th>${letters}</tr>${rows.join('')}</table>`;
};

const STYLE = `
  body { margin: 0; display: flex; font: 12px 'Noto Sans', sans-serif; background: #fff; width: 1240px; height: ${PANE.height}px; }
  .sheet { flex: 1; overflow: hidden; border-right: 1px solid #c8c8c8; }
  table { border-collapse: collapse; table-layout: auto; }
  td, th { border: 1px solid #e1e1e1; padding: 2px 6px; height: 17px; white-space: nowrap; max-width: 300px; overflow: hidden; text-overflow: ellipsis; }
  th { background: #f3f3f3; color: #555; font-weight: 400; }
`;

const draw = async (): Promise<void> => {
  const browser = await startChromium();
  const { page } = await openPane(browser, sampleWorkbook('northwind-clients.csv'), PANE);
  await page.getByRole('button', { name: /^Apply to/ }).click();
  await page.getByRole('button', { name: 'Change and run again' }).click();
  await page.evaluate(() => document.querySelector('table')?.scrollIntoView({ block: 'end' }));
  await page.mouse.wheel(0, 120);
  await page.waitForTimeout(500);
  const pane = (await page.screenshot()).toString('base64');
  const workbook = await workbookIn(page);
  const whole = await browser.newPage({ viewport: { width: 1240, height: PANE.height } });
  await whole.setContent(
    `<!doctype html><style>${STYLE}</style><div class="sheet">${sheetHtml(workbook)}</div><img alt="" src="data:image/png;base64,${pane}">`,
  );
  await writeFile('assets/pane.png', await whole.screenshot());
  await browser.close();
};

void draw();
