import { textColumn } from '../orders/text-column';
import { columnNamed } from '../reading/column-readings';
import { parseNumber } from '../reading/parse-number';
import type { Register } from '../register';
import { labelKey } from './label-key';
import type { Readings } from './readings';
import { textsToNumbers } from './texts-to-numbers';

/** How far each stage is on the way to the first payment, 0..1, by its name. */
type Coefficients = Readonly<Record<string, number>>;

/**
 * The coefficient of the stage that each client is in: of the name in the column, letter case and spaces aside, or the
 * number from 0 to 1 that stands there itself ("0,7"). Blank stages are missing; unknown ones and numbers above 1 as well,
 * with a notice.
 */
export function stageCoefficients(register: Register, header: string, coefficients: Coefficients): Readings {
  const byName = new Map(Object.entries(coefficients).map(([name, one]) => [labelKey(name), one]));
  return textsToNumbers(register, {
    header,
    texts: textColumn(columnNamed(register, header).cells),
    numberOf: (text) => byName.get(labelKey(text)) ?? coefficientIn(text),
  });
}

function coefficientIn(text: string): number | undefined {
  const parsed = parseNumber(text);
  if (parsed.kind !== 'number' && parsed.kind !== 'ambiguous') return undefined;
  // "0,700" could be seven hundred of something; as a coefficient it is not.
  const meanings = parsed.kind === 'number' ? [parsed.value] : [parsed.point, parsed.comma];
  return meanings.find((one) => one >= 0 && one <= 1);
}
