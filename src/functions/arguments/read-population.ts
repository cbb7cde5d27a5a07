import { preparePopulation, type Population } from '../../tiering';
import { FunctionFault } from '../function-fault';
import type { ArgumentCells } from './argument-cells';
import { numberFromText } from './number-from-text';

/**
 * All clients' values, sorted once. Blanks and zeros are left out (in a cell the two cannot be told apart; to a running
 * share a zero adds nothing anyway), and so are error values. Negative values stay in.
 * @throws FunctionFault '#VALUE!' for a text that is no number, and for two kinds of money in one list
 */
export function readPopulation(cells: ArgumentCells, width: number): Population {
  const values = cells.numbers.map((value) => (value === 0 ? NaN : value));
  let currency: string | null = null;
  for (const [index, text] of cells.others) {
    if (text === null) continue;
    const reading = numberFromText(text, { name: 'values', row: Math.floor(index / width) + 1 });
    if (reading.kind === 'error') continue;
    if (reading.currency !== null && currency !== null && reading.currency !== currency) {
      throw new FunctionFault(
        '#VALUE!',
        `values mixes ${currency} and ${reading.currency}. Convert to one currency.`,
      );
    }
    currency ??= reading.currency;
    values[index] = reading.value === 0 ? NaN : reading.value;
  }
  return preparePopulation(values);
}
