import { cleanText } from '../reading/clean-text';
import { numberWords } from '../reading/number-words';

const currencies = new Set(numberWords.flatMap((one) => (one.kind === 'currency' ? [one.text] : [])));
const marks = /[\p{Sc}元]/u;

/**
 * Whether a header says that its column is counted in money: "Закупки, тыс. руб.", "Compras (€)", "采购（万元）".
 * @example namesMoney('Orders, EUR'); // => true
 */
export function namesMoney(header: string): boolean {
  const text = cleanText(header).toLowerCase();
  if (marks.test(text)) return true;
  // One letter alone may be anything.
  return text.split(/[^\p{L}]+/u).some((word) => word.length > 1 && currencies.has(word));
}
