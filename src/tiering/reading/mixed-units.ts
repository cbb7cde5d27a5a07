import type { CellValue } from '../model';
import { notice } from '../notice';
import type { Notice } from '../notices';
import { tally } from '../tally';
import { cleanText } from './clean-text';
import { headerUnit } from './header-unit';
import type { NamedCells } from './named-cells';
import { namesUnit } from './names-unit';
import { plainCells } from './plain-cells';

const longestExample = 60;

/**
 * A warning where the header gives a unit ("Revenue, k"), some cells give one themselves ("1.5m") and others do not: the
 * ones are read in full, the others as they stand, a thousandfold apart. It names those that give one; null where all
 * cells do, or none. Nothing is converted; zero is the same in all units.
 */
export function mixedUnits({ header, cells, rows }: NamedCells, readings: Float64Array): Notice | null {
  const unit = headerUnit(header);
  if (unit === null) return null;
  const named = tally('');
  let bare = 0;
  plainCells(cells).forEach((cell, client) => {
    const reading = readings[client] ?? NaN;
    if (Number.isNaN(reading) || reading === 0) return;
    if (hasUnit(cell)) named.add(rows[client] ?? 0, String(cell));
    else bare += 1;
  });
  if (named.count === 0 || bare === 0) return null;
  return notice('mixed-units', named, { header, unit, example: named.example.slice(0, longestExample) });
}

/** Whether a cell names a unit after its digits; brackets stand for a minus. */
function hasUnit(cell: CellValue): boolean {
  if (typeof cell !== 'string' || /\d$/.test(cell)) return false;
  const [, behind = ''] = /(?:^|\d)(\D*)$/.exec(cleanText(cell)) ?? [];
  return namesUnit(behind.replace(/[()-]/g, '').trim());
}
