import { exactSum } from '../stats/exact-sum';
import { addColumn, type WeighedColumn } from './weighed-column';

/**
 * How close each client comes to the ideal client, 0..1: 1 is the best of every criterion in one client, 0 the worst of every
 * criterion. More is better in every column; where less is better, hand it in with its sign turned. Columns are brought to one
 * size by their length (`vector`, the usual way) or their range (`minmax`); a column without spread counts for nobody, and
 * where none has any every client is halfway, 0.5. A criterion that is missing (NaN) for a client is left out for that client;
 * NaN where all are, or all that are known weigh 0. Equal clients get equal answers whatever the order of rows.
 * The answer depends on who else is in the set. VIKOR, its relative, is left out on purpose: it answers with a set of compromises
 * for choosing one supplier, not with a scale for thousands of clients.
 * Source: C. L. Hwang and K. Yoon, Multiple Attribute Decision Making (1981).
 * @example Array.from(topsis([{ values: Float64Array.of(0, 30, 60), weight: 1 }])); // => [0, 0.5, 1]
 */
export function topsis(
  columns: readonly WeighedColumn[],
  size: 'vector' | 'minmax' = 'vector',
): Float64Array {
  const clients = columns[0]?.values.length ?? 0;
  const toBest = new Float64Array(clients);
  const toWorst = new Float64Array(clients);
  const counted = new Float64Array(clients);
  for (const column of columns) {
    const { low, high } = rangeOf(column.values);
    const unit = high > low ? unitOf(column.values, size, high - low) : Infinity;
    addColumn(toBest, column, (value, weight) => ((weight * (high - value)) / unit) ** 2);
    addColumn(toWorst, column, (value, weight) => ((weight * (value - low)) / unit) ** 2);
    addColumn(counted, column, (_, weight) => weight);
  }
  return toBest.map((squares, client) => {
    if (!((counted[client] ?? 0) > 0)) return NaN;
    const best = Math.sqrt(squares);
    const worst = Math.sqrt(toWorst[client] ?? NaN);
    return best + worst === 0 ? 0.5 : worst / (best + worst);
  });
}

interface Range {
  readonly low: number;
  readonly high: number;
}

function rangeOf(values: Float64Array): Range {
  let low = Infinity;
  let high = -Infinity;
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return { low, high };
}

function unitOf(values: Float64Array, size: 'vector' | 'minmax', range: number): number {
  return size === 'minmax' ? range : Math.sqrt(exactSum(values.map((value) => value * value)));
}
