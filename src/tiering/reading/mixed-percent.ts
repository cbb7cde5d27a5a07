import type { CellValue } from '../model';
import { notice } from '../notice';
import type { Notice } from '../notices';
import { tally } from '../tally';
import type { NamedCells } from './named-cells';
import { plainCells } from './plain-cells';

const percentSign = /[%\uFE6A\uFF05]/;
const longestExample = 60;

/**
 * Whether a text bears a percent sign, of any width.
 * @example isPercent('83 %'); // => true
 */
export function isPercent(cell: CellValue): boolean {
  return typeof cell === 'string' && percentSign.test(cell);
}

/**
 * A warning where "83%", read as 0.83, stands beside bare numbers above 1: the two were hardly meant to be a hundredfold
 * apart. It names the fewer of the two, the bare ones if they are as many; null where the column agrees. Bare numbers
 * up to 1 are shares already.
 */
export function mixedPercent({ header, cells, rows }: NamedCells, readings: Float64Array): Notice | null {
  const marked = tally('');
  const bare = tally('');
  plainCells(cells).forEach((cell, client) => {
    const reading = readings[client] ?? NaN;
    if (Number.isNaN(reading)) return;
    if (isPercent(cell)) marked.add(rows[client] ?? 0, String(cell));
    else if (Math.abs(reading) > 1) bare.add(rows[client] ?? 0, String(cell));
  });
  if (marked.count === 0 || bare.count === 0) return null;
  const fewer = marked.count < bare.count ? marked : bare;
  return notice('mixed-percent', fewer, { header, example: fewer.example.slice(0, longestExample) });
}
