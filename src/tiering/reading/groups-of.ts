import type { Register } from '../register';
import { textGroups } from './text-groups';

/**
 * The clients of each group (places in the register), groups in the order of their first client. Texts are one group as
 * people read them (see `textGroups`); blanks, errors and words for "unknown" are together a group as well.
 */
export function groupsOf(register: Register, header: string): readonly (readonly number[])[] {
  const groups = new Map<number, number[]>();
  textGroups(register, header).groupOf.forEach((group, client) => {
    const clients = groups.get(group);
    if (clients === undefined) groups.set(group, [client]);
    else clients.push(client);
  });
  return [...groups.values()];
}
