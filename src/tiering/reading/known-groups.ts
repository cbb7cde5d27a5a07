import type { Register } from '../register';
import { textGroups, type TextGroups } from './text-groups';

/** Read once a register: placing again for another weight must read nothing. Registers do not change. */
const groupsOf = new WeakMap<Register, Map<string, TextGroups>>();

/** The groups that a column of a register names (see `textGroups`), kept as long as the register lives. */
export function knownGroups(register: Register, header: string): TextGroups {
  const known = groupsOf.get(register) ?? new Map<string, TextGroups>();
  groupsOf.set(register, known);
  const groups = known.get(header) ?? textGroups(register, header);
  known.set(header, groups);
  return groups;
}
