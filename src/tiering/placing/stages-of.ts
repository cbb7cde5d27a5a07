import { notice } from '../notice';
import type { Notice } from '../notices';
import { clientsWhoPaid } from '../orders/clients-who-paid';
import { textColumn } from '../orders/text-column';
import { columnNamed } from '../reading/column-readings';
import { isMissingWord } from '../reading/missing-words';
import { labelKey } from '../readings/label-key';
import { rowsWith } from '../readings/rows-with';
import { stageCoefficients } from '../readings/stage-coefficients';
import { stagesAtZero } from '../readings/stages-at-zero';
import type { StageSpec } from '../specs/method-spec';
import type { PlacingInput } from './outcome';

/** How far each client is on the way to the first payment. */
export interface Stages {
  /** 0..1; NaN = missing. */
  readonly coefficients: Float64Array;
  /** The stage as the model calls it; "" where none is named in the cell. */
  readonly named: readonly string[];
  readonly notices: readonly Notice[];
}

const paidInFull = 1;

/**
 * How far each client is: by its stage, or by the number typed in its place. Where the cell is blank a payment found in the
 * orders makes it 1, and else the source of the client says what it begins with. A stage that is there is never overwritten:
 * where the orders show a payment and the stage says less, a notice asks to look. Unknown stages and sources are missing.
 */
export function stagesOf({ register, orders }: PlacingInput, spec: StageSpec): Stages {
  const { header, coefficients: ofStages, source } = spec;
  const typed = stageCoefficients(register, header, ofStages);
  const begun = source === null ? null : stageCoefficients(register, source.header, source.coefficients);
  const paid = orders === null ? null : clientsWhoPaid(orders);
  const { texts, codes } = textColumn(columnNamed(register, header).cells);
  const blank = texts.map((text) => isMissingWord(text));
  const isBlank = (client: number): boolean => blank[codes[client] ?? 0] ?? true;
  const coefficients = typed.readings.map((one, client) => {
    if (!isBlank(client)) return one;
    return paid?.[client] === 1 ? paidInFull : (begun?.readings[client] ?? NaN);
  });
  const behind = rowsWith(
    register,
    (client) => paid?.[client] === 1 && (coefficients[client] ?? 1) < paidInFull,
  );
  const missing = rowsWith(
    register,
    (client) => isBlank(client) && Number.isNaN(coefficients[client] ?? NaN),
  );
  const said = [...typed.notices, ...(begun?.notices ?? [])].filter(({ code }) => code !== 'missing-reading');
  const keys = new Map(Object.keys(ofStages).map((name) => [labelKey(name), name]));
  const names = texts.map((text) => keys.get(labelKey(text)) ?? '');
  return {
    coefficients,
    named: Array.from(codes, (code) => names[code] ?? ''),
    notices: [
      ...said,
      ...stagesAtZero(register, header, ofStages),
      ...(missing === null ? [] : [notice('missing-reading', missing, { header })]),
      ...(behind === null ? [] : [notice('stage-paid', behind, { header })]),
    ],
  };
}
