import type { Basis } from '../../session';
import { addressOf, columnLetters } from '../../sheet';
import type { Speech } from './speech';

/** What stands on the sheet below or beside the list that was read, so that nobody takes a part for the whole. */
export const leftOutRemarks = (
  { cli: { leftOut: say } }: Speech,
  { found, extent }: Basis,
): readonly string[] => {
  const { area, sheetName, table } = found;
  const below = area.row + area.rows + (found.totalsRow ? 1 : 0);
  const right = area.column + area.columns;
  const rest = [
    ...(extent.rows > below ? [say.rows(below + 1, extent.rows)] : []),
    ...(extent.columns > right ? [say.columns(columnLetters(right), columnLetters(extent.columns - 1))] : []),
  ];
  if (rest.length === 0) return [];
  return [say.read(addressOf(area), sheetName, table !== null, rest)];
};
