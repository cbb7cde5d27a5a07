import { roundStep, timesStep } from './round-step';

/** Clients from `from` up to, but without, `to`; where all are equal both are that value. */
export interface HistogramBin {
  readonly from: number;
  readonly to: number;
  readonly clients: number;
}

const mostBins = 20;

/**
 * How many values lie where, in up to 21 bins between round numbers; empty bins between others are kept. On the `log` scale the
 * bins widen as 1, 2, 5, 10 (or 1, 10, 100 where that would be too many), for amounts with a long tail; everything below 1 is
 * one bin there. The values are known and sorted, smallest first; no values give no bins.
 * @example histogram(Float64Array.of(1, 2, 2, 4), 'linear')[0]; // => { from: 1, to: 1.2, clients: 1 }
 */
export function histogram(ascending: Float64Array, scale: 'linear' | 'log'): readonly HistogramBin[] {
  const low = ascending[0];
  const high = ascending[ascending.length - 1];
  if (low === undefined || high === undefined) return [];
  if (low === high) return [{ from: low, to: low, clients: ascending.length }];
  return countedBetween(ascending, scale === 'linear' ? evenEdges(low, high) : widerEdges(low, high));
}

function evenEdges(low: number, high: number): readonly number[] {
  const step = roundStep((high - low) / mostBins);
  const size = timesStep(1, step);
  const first = Math.floor(low / size);
  const edges: number[] = [];
  for (let count = first; (edges[edges.length - 1] ?? -Infinity) <= high; count += 1)
    edges.push(timesStep(count, step));
  return edges;
}

function widerEdges(low: number, high: number): readonly number[] {
  const decades = Math.max(1, Math.floor(Math.log10(Math.max(1, high))) + 1);
  const digits = decades * 3 > mostBins ? [1] : [1, 2, 5];
  const edges = [Math.min(0, low)];
  for (let power = 0; (edges[edges.length - 1] ?? 0) <= high; power += 1)
    for (const digit of digits) edges.push(digit * 10 ** power);
  return edges;
}

function countedBetween(ascending: Float64Array, edges: readonly number[]): readonly HistogramBin[] {
  const bins: HistogramBin[] = [];
  let counted = 0;
  for (const [place, from] of edges.slice(0, -1).entries()) {
    const to = edges[place + 1] ?? Infinity;
    const before = counted;
    while (counted < ascending.length && (ascending[counted] ?? Infinity) < to) counted += 1;
    bins.push({ from, to, clients: counted - before });
  }
  const filled = bins.map(({ clients }) => clients > 0);
  return bins.slice(filled.indexOf(true), filled.lastIndexOf(true) + 1);
}
