import type { Basis } from '../../session';
import { addressOf, columnLetters } from '../../sheet';

/** What stands on the sheet below or beside the list that was read, so that nobody takes a part for the whole. */
export const leftOutRemarks = ({ found, extent }: Basis): readonly string[] => {
  const { area, sheetName, table } = found;
  const below = area.row + area.rows + (found.totalsRow ? 1 : 0);
  const right = area.column + area.columns;
  const rest = [
    ...(extent.rows > below ? [`rows ${below + 1} to ${extent.rows} below it`] : []),
    ...(extent.columns > right
      ? [`columns ${columnLetters(right)} to ${columnLetters(extent.columns - 1)} at its right`]
      : []),
  ];
  if (rest.length === 0) return [];
  const what = table === null ? 'the list' : 'the table';
  return [`${what} ${addressOf(area)} of sheet "${sheetName}" was read; ${rest.join(' and ')} were left out`];
};
