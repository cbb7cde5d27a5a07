/**
 * The stages of the way to the first payment, the furthest first; stages with one coefficient keep the order of the table.
 * @example stageNames({ interested: 0.5, ready: 0.7, paid: 1 }); // => ['paid', 'ready', 'interested']
 */
export function stageNames(coefficients: Readonly<Record<string, number>>): readonly string[] {
  return Object.entries(coefficients)
    .sort(([, one], [, other]) => other - one)
    .map(([name]) => name);
}
