/** @jest-environment jsdom */
import { workbookOf } from './sample';
import { startExcel } from '.';

it('the library starts in a simulated browser window too', async () => {
  await startExcel(workbookOf([['in jsdom']]));
  const values = await Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange().load('values');
    await context.sync();
    return range.values as unknown;
  });
  expect([values, document.createElement('script') instanceof HTMLScriptElement]).toEqual([
    [['in jsdom']],
    true,
  ]);
});
