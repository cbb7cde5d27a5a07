import type { Register } from '../register';
import type { Readings } from './readings';
import { referrers } from './referrers';

/**
 * How many clients each one has sent us: those who name it in the column "referred by" (see `referrers`). 0 where nobody
 * does. Rows that share a key have sent the same clients.
 */
export function referrals(register: Register, header: string): Readings {
  const { personOf, sentBy, notices } = referrers(register, header);
  const counts = new Float64Array(personOf.length + 1);
  for (const person of sentBy) if (person >= 0) counts[person] = (counts[person] ?? 0) + 1;
  return { readings: Float64Array.from(personOf, (person) => counts[person] ?? 0), notices };
}
