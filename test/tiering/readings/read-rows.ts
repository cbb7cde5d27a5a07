/** One criterion of a small register, measured for tests. */
import { measure, resolveAsOf, type CellValue, type Notice } from '../../../src/tiering';
import { modelOf, registerOf } from '../register-of';

export interface ReadRows {
  /** By key; null = missing. */
  readonly readings: Readonly<Record<string, number | null>>;
  readonly points: Readonly<Record<string, number | null>>;
  readonly notices: readonly Notice[];
}

/** A model of one criterion, as plain data; without a scale readings are ranked. */
export const oneCriterion = (reading: object, rest: object = {}): object => ({
  schema: 1,
  name: 'One criterion',
  criteria: [{ id: 'of', reading, direction: 'more', weight: 1, ...rest }],
  method: { kind: 'quota', shares: [0.5] },
  ladder: { tiers: [{ name: 'A' }, { name: 'B' }] },
});

/** What a reading gives each client on 21 November 2026; the first row is the header, the first column the key. */
export function readRows(
  rows: readonly (readonly CellValue[])[],
  reading: object,
  rest: object = {},
): ReadRows {
  const register = registerOf(rows);
  const model = modelOf(oneCriterion(reading, rest));
  const [criterion] = model.criteria;
  if (criterion === undefined) throw new Error('the model has a criterion');
  const asOf = resolveAsOf(register, model, '2026-11-21');
  const { readings, points, notices } = measure(register, criterion, {
    asOf,
    orders: null,
    rankWithin: null,
  });
  const byKey = (column: Float64Array): Readonly<Record<string, number | null>> =>
    Object.fromEntries(
      register.keys.map((key, client) => {
        const one = column[client] ?? NaN;
        return [key, Number.isNaN(one) ? null : one];
      }),
    );
  return { readings: byKey(readings), points: byKey(points), notices };
}

/** The notices as code and rows alone. */
export const saidOf = (notices: readonly Notice[]): readonly (readonly [string, readonly number[]])[] =>
  notices.map(({ code, rows }) => [code, rows]);
