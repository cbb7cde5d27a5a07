import type { Seen } from '../notice';
import type { Register } from '../register';
import { tally } from '../tally';

/** The rows of the clients of whom something holds, as a notice wants them; null where there are none. */
export function rowsWith(register: Register, holds: (client: number) => boolean): Seen | null {
  const seen = tally(null);
  for (let client = 0; client < register.rows.length; client += 1) {
    if (holds(client)) seen.add(register.rows[client] ?? 0, null);
  }
  return seen.count === 0 ? null : seen;
}
