/** A cent either way: totals of rounded amounts are off by that much. */
const cent = 0.01;
/** What adding up many numbers can be off by, as a part of the sum. */
const rounding = 1e-12;

/** What a column's numbers add up to, without losing the small ones: the sum, its lost digits, the numbers not zero. */
interface Running {
  sum: number;
  lost: number;
  addends: number;
}

/** What the rows so far add up to, column by column. */
export interface SumsAbove {
  readonly add: (row: number) => void;
  /** Begins a new group of rows: a total has been met. */
  readonly restart: () => void;
  /**
   * Whether the numbers of a row are the sums of all rows so far, or of those of its group. `every` column must agree, or
   * only the one with the row's greatest number: that is the money, while counts agree by chance and averages never do.
   */
  readonly match: (row: number, columns: 'every' | 'greatest') => boolean;
}

/**
 * Starts sums at zero. Takes the readings of each column, NaN = missing.
 * @example const sums = sumsAbove([Float64Array.of(1, 2, 3)]); sums.add(0); sums.add(1); sums.match(2, 'every'); // => true
 */
export function sumsAbove(readings: readonly Float64Array[]): SumsAbove {
  const all = readings.map(started);
  let group = readings.map(started);
  return {
    add(row) {
      addRow(all, readings, row);
      addRow(group, readings, row);
    },
    restart() {
      group = readings.map(started);
    },
    match(row, columns) {
      const values = readings.map((column) => column[row] ?? NaN);
      return [all, group].some((sums) => agrees(values, sums, columns));
    },
  };
}

const started = (): Running => ({ sum: 0, lost: 0, addends: 0 });

function addRow(sums: readonly Running[], readings: readonly Float64Array[], row: number): void {
  for (let place = 0; place < sums.length; place += 1) {
    const running = sums[place];
    if (running !== undefined) addTo(running, readings[place]?.[row] ?? NaN);
  }
}

/** Source: A. Neumaier, Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen (1974). */
function addTo(running: Running, value: number): void {
  if (Number.isNaN(value) || value === 0) return;
  const next = running.sum + value;
  const rest =
    Math.abs(running.sum) >= Math.abs(value) ? running.sum - next + value : value - next + running.sum;
  running.sum = next;
  running.lost += rest;
  running.addends += 1;
}

function agrees(values: readonly number[], sums: readonly Running[], columns: 'every' | 'greatest'): boolean {
  let greatest = 0;
  let moneyAgrees = false;
  for (const [place, value] of values.entries()) {
    if (Number.isNaN(value)) continue;
    const same = isSum(value, sums[place] ?? started());
    if (!same && columns === 'every') return false;
    if (Math.abs(value) > greatest) [greatest, moneyAgrees] = [Math.abs(value), same];
  }
  return moneyAgrees;
}

/** Two numbers at least make a sum; nothing adds up to zero. */
function isSum(value: number, { sum, lost, addends }: Running): boolean {
  const total = sum + lost;
  const near = Math.abs(value - total) <= cent + (Math.abs(value) + Math.abs(sum)) * rounding;
  return near && (value === 0 || addends > 1);
}
