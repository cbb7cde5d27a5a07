/**
 * The sum of the greatest k values for every k from 0 to all: what a running share is made of.
 * Only positive values add (a return never enters a base). The sum runs in order of value, never of rows,
 * and carries what each addition rounds off, so shuffled rows give the same bits.
 * Takes the known values, smallest first.
 * @example Array.from(sumsFromTop(Float64Array.of(-2, 5, 10))); // => [0, 10, 15, 15]
 */
export function sumsFromTop(ascending: Float64Array): Float64Array {
  const sums = new Float64Array(ascending.length + 1);
  let sum = 0;
  let lost = 0;
  for (let count = 1; count <= ascending.length; count += 1) {
    const value = Math.max(0, ascending[ascending.length - count] ?? 0);
    const next = sum + value;
    lost += sum >= value ? sum - next + value : value - next + sum;
    sum = next;
    sums[count] = sum + lost;
  }
  return sums;
}
