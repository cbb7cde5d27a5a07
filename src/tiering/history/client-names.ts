import type { Model } from '../model';
import { cleanText } from '../reading/clean-text';

/** What a client is known by from one run to the next. */
export interface Named {
  readonly key: string;
  readonly label: string;
}

/**
 * The name that finds a client again: its key, or its label where the register has no key; "" where it has none. Without
 * both nobody has a name: rows move from one run to the next.
 * @example clientName({ register: { key: 'Id', label: null, rankWithin: null, duplicates: 'keep' } }, { key: ' 17 ', label: 'Ann' }); // => '17'
 */
export function clientName({ register }: Pick<Model, 'register'>, { key, label }: Named): string {
  if (register.key !== null) return cleanText(key);
  return register.label === null ? '' : cleanText(label);
}
