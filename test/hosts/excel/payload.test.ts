import { cellBytes, MOST_CELLS, nextRows, rowsThatFit, TARGET_BYTES } from '../../../src/hosts/excel/payload';

describe('the size of a request', () => {
  it('counts a Cyrillic or Chinese character as the six bytes of an escape', () => {
    expect(cellBytes('客户') - cellBytes('')).toBe(12);
    expect(cellBytes('ab') - cellBytes('')).toBe(2);
  });

  it('takes as many rows as fit the target, and never none', () => {
    const row = 'x'.repeat(100_000);
    const bytesOf = (): number => cellBytes(row);
    const fit = Math.floor(TARGET_BYTES / cellBytes(row));
    expect(rowsThatFit({ rows: 100, columns: 1, bytesOf }, 0)).toBe(fit);
    expect(rowsThatFit({ rows: 100, columns: 1, bytesOf }, 95)).toBe(5);
    expect(rowsThatFit({ rows: 2, columns: 1, bytesOf: () => TARGET_BYTES * 2 }, 0)).toBe(1);
  });

  it('never asks for more cells than a read may hold', () => {
    expect(nextRows(1_000_000, 1, 5) * 5).toBeLessThanOrEqual(MOST_CELLS);
  });

  it('asks for fewer rows after a heavy piece and for more after a light one', () => {
    expect(nextRows(5_000, TARGET_BYTES * 2, 4)).toBe(2_500);
    expect(nextRows(5_000, 50_000, 4)).toBe(40_000);
  });
});
