import { contentAt } from '../../../src/hosts/memory/cells';
import { firstSheet } from '../../../src/hosts/memory/workbook';
import { compositeModel } from '../../bench/clients';
import { tierThroughExcel } from '../../bench/through-excel';

const LIMIT = 5_000_000;

describe('100,000 clients with eight criteria in Excel', () => {
  it('are read, placed and written whole without a request or an answer over 5 MB', async () => {
    const job = await tierThroughExcel(100_000, { ...compositeModel, writes: ['tier', 'score', 'why'] });
    expect(job.largestRequest).toBeLessThan(LIMIT);
    expect(job.largestAnswer).toBeLessThan(LIMIT);
    expect(job.difference).toBeNull();
    const sheet = firstSheet(job.workbook);
    expect(contentAt(sheet, 100_000, 10)).toBe(job.run.placement(99_999).tier);
    expect(contentAt(sheet, 100_001, 10)).toBeNull();
  }, 120_000);
});
