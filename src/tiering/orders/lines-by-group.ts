import type { MatchedClients } from './match-clients';
import type { Orders } from './orders';

/** The lines of each group, one group after the other: those of group g stand from starts[g] up to starts[g + 1]. */
export interface GroupedLines {
  readonly starts: Uint32Array;
  /** Places of the lines in the orders. */
  readonly lines: Uint32Array;
}

/** Sorts the lines up to a day by the group that owns them; a count and a pass, whatever their number. */
export function linesByGroup(
  { clients, days }: Pick<Orders, 'clients' | 'days'>,
  { groupOfText, groups }: MatchedClients,
  today: number,
): GroupedLines {
  const { codes } = clients;
  const starts = new Uint32Array(groups + 1);
  const groupAt = (line: number): number =>
    (days[line] ?? Infinity) <= today ? (groupOfText[codes[line] ?? 0] ?? -1) : -1;
  for (let line = 0; line < codes.length; line += 1) {
    const group = groupAt(line);
    if (group >= 0) starts[group + 1] = (starts[group + 1] ?? 0) + 1;
  }
  for (let group = 0; group < groups; group += 1) {
    starts[group + 1] = (starts[group + 1] ?? 0) + (starts[group] ?? 0);
  }
  const next = starts.slice();
  const lines = new Uint32Array(starts[groups] ?? 0);
  for (let line = 0; line < codes.length; line += 1) {
    const group = groupAt(line);
    if (group < 0) continue;
    const place = next[group] ?? 0;
    lines[place] = line;
    next[group] = place + 1;
  }
  return { starts, lines };
}
