import type { MatchedClients } from './match-clients';
import type { Orders } from './orders';

/** The group that owns each line; -1 for lines of nobody in the register, and for those after the day of the run. */
export function groupsOfLines(
  { clients, days }: Pick<Orders, 'clients' | 'days'>,
  { groupOfText }: Pick<MatchedClients, 'groupOfText'>,
  today: number,
): Int32Array {
  const { codes } = clients;
  const groups = new Int32Array(codes.length);
  for (let line = 0; line < groups.length; line += 1) {
    const isPast = (days[line] ?? Infinity) <= today;
    groups[line] = isPast ? (groupOfText[codes[line] ?? 0] ?? -1) : -1;
  }
  return groups;
}
