/**
 * The two least and the two greatest of some readings on the scale of log (see `log`), all where they are fewer: what a straight
 * line among others asks for, without looking at all of them for every client.
 * @example Array.from(loggedEnds(Float64Array.of(-5, 0, 0, 0, 0)), Math.round); // => [0, 0, 0, 0]
 */
export function loggedEnds(ascending: Float64Array): Float64Array {
  const ends =
    ascending.length <= 4 ? ascending : Float64Array.of(...ascending.slice(0, 2), ...ascending.slice(-2));
  return ends.map(logOf);
}

function logOf(reading: number): number {
  return Math.log1p(Math.max(0, reading));
}
