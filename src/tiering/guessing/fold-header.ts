import { foldWords } from '../reading/clean-text';

/** Headers are cut to this before they are compared. */
const longest = 100;

/**
 * A header as it is compared with words: folded, and names from databases ("customerID", "total_charges") taken apart.
 * @example foldHeader('TotalCharges'); // => 'total charges'
 */
export function foldHeader(header: string): string {
  return foldWords(header.slice(0, longest).replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 '));
}
