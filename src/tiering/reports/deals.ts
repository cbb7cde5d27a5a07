import { orderHistory } from '../orders/order-history';
import { textColumn } from '../orders/text-column';
import { columnNamed, numbersIn } from '../reading/column-readings';
import { labelKey } from '../readings/label-key';
import { stageCoefficients } from '../readings/stage-coefficients';
import type { Run } from '../run-types';
import type { ReportSpecOf } from '../specs/report-spec';

/** How far each client is on the way to the first payment, in register order. */
export interface Deals {
  /** Best last, as the report lists them. */
  readonly stages: readonly { readonly name: string; readonly coefficient: number }[];
  /** Places in the stages; -1 where the client is in none of them. */
  readonly stageOf: Int32Array;
  /** 0..1; NaN where nothing tells. */
  readonly coefficients: Float64Array;
  /** The potential amounts; NaN = missing. */
  readonly values: Float64Array;
  /** 1 where the orders show that the client bought. */
  readonly paid: Uint8Array;
}

/** The coefficient of a client who has paid. */
export const firstPayment = 1;

/**
 * Reads stages, coefficients and potential amounts. A number typed instead of a stage ("0,7") belongs to the stage with that
 * coefficient, if there is one. A blank stage of a client who bought is that of the first payment; what people typed is
 * never overruled by orders.
 */
export function dealsOf({ register, orders }: Run, spec: ReportSpecOf<'pipeline'>): Deals {
  const stages = Object.entries(spec.coefficients)
    .map(([name, coefficient]) => ({ name, coefficient }))
    .sort((one, other) => one.coefficient - other.coefficient);
  const texts = textColumn(columnNamed(register, spec.stage).cells);
  const purchases = orders === null ? null : orderHistory(orders).purchases;
  const paid = Uint8Array.from(register.rows, (_, client) => ((purchases?.[client] ?? 0) > 0 ? 1 : 0));
  const typed = stageCoefficients(register, spec.stage, spec.coefficients).readings;
  const coefficients = typed.map((one, client) =>
    texts.codes[client] === 0 && paid[client] === 1 ? firstPayment : one,
  );
  const places = texts.texts.map((text) => stages.findIndex(({ name }) => labelKey(name) === labelKey(text)));
  const stageOf = Int32Array.from(texts.codes, (code, client) => {
    const named = places[code] ?? -1;
    return named >= 0 ? named : stages.findIndex(({ coefficient }) => coefficient === coefficients[client]);
  });
  return { stages, stageOf, coefficients, values: numbersIn(register, spec.value).readings, paid };
}
