/**
 * How many letters must be put in, left out, changed or swapped with their neighbour to turn one text into the other.
 * Source: optimal string alignment. Meant for short texts (headers): time grows with the product of the lengths.
 * @example editDistance('Reveneu', 'Revenue'); // => 1
 */
export function editDistance(one: string, other: string): number {
  const from = Array.from(one);
  const to = Array.from(other);
  let beforeLast: number[] = [];
  let last = to.map((_, index) => index + 1);
  last.unshift(0);
  from.forEach((letter, row) => {
    const current = [row + 1];
    to.forEach((target, column) => {
      const changed = (last[column] ?? 0) + (letter === target ? 0 : 1);
      const moved = Math.min((last[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1, changed);
      const swapped = letter === to[column - 1] && target === from[row - 1];
      current.push(swapped ? Math.min(moved, (beforeLast[column - 1] ?? 0) + 1) : moved);
    });
    beforeLast = last;
    last = current;
  });
  return last[to.length] ?? 0;
}
