import { textColumn } from '../orders/text-column';
import type { Readings } from '../readings/readings';
import { labelKey } from '../readings/label-key';
import { textsToNumbers } from '../readings/texts-to-numbers';
import { columnNamed } from '../reading/column-readings';
import type { Register } from '../register';

/**
 * The class that each client's text in a column stands for (letter case and spaces aside); NaN where the cell is blank or, with
 * a notice, where the text is not among the labels.
 */
export function labelClasses(
  register: Register,
  header: string,
  classOf: ReadonlyMap<string, number>,
): Readings {
  return textsToNumbers(register, {
    header,
    texts: textColumn(columnNamed(register, header).cells),
    numberOf: (text) => classOf.get(labelKey(text)),
  });
}
