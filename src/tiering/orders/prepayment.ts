import { foldWords } from '../reading/clean-text';

/** Beginnings of words, or Chinese words, that say "paid before it is shipped". */
const words =
  /(?:^| )(?:prepa(?:y|id)|pre paid|in advance|advance payment|предоплат|аванс|prepago|anticip|por adelantado)|预付|先款/;

/**
 * Whether payment terms mean that goods are paid before they are shipped, so that there is nothing to be late with.
 * English, Russian, Spanish, Chinese; blank and other terms are none.
 * @example isPrepayment('100% предоплата'); // => true
 * @example isPrepayment('30 days'); // => false
 */
export function isPrepayment(terms: string): boolean {
  return words.test(foldWords(terms));
}
