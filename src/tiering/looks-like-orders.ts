import type { Model } from './model';
import { notice, nowhere } from './notice';
import type { Notice } from './notices';
import type { Register } from './register';

/** Rows a client from which on a list is one of orders rather than of clients. */
const rowsAClient = 2;
/** So few rows prove nothing. */
const fewestRows = 6;

/** Rows a name: asked for whenever a weight moves; the names of a register do not change, so an entry can never be stale. */
const known = new WeakMap<readonly string[], number>();

/**
 * "Is this a list of orders rather than of clients?" Where each client stands in two rows and more on the average, by the key, else by
 * the name, each row would get a tier of its own. Blank keys count as a client each. Not asked of fewer than six rows, and
 * not where the model merges the rows of one client.
 */
export function looksLikeOrders(register: Register, { register: named }: Model): readonly Notice[] {
  const header = named.key ?? named.label;
  if (header === null || named.duplicates !== 'keep' || register.rows.length < fewestRows) return [];
  const names = named.key === null ? register.labels : register.keys;
  if (named.key !== null && !halfRepeat(register)) return [];
  const perClient = known.get(names) ?? rowsEach(names);
  known.set(names, perClient);
  return perClient < rowsAClient ? [] : [notice('looks-like-orders', nowhere, { header, perClient })];
}

/** Without half of the keys in doubt there are more names than half the rows, and nothing is to be counted. */
function halfRepeat({ doubtfulKey }: Register): boolean {
  let doubtful = 0;
  for (const one of doubtfulKey) doubtful += one;
  return doubtful * rowsAClient >= doubtfulKey.length;
}

/** Rows a name on the average; 1 where more than half of the names are different, without counting on. */
function rowsEach(names: readonly string[]): number {
  const different = new Set<string>();
  let blank = 0;
  for (const name of names) {
    if (name === '') blank += 1;
    else different.add(name);
    if (different.size + blank > names.length / rowsAClient) return 1;
  }
  return names.length / (different.size + blank);
}
