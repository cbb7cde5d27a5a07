import type { Ladder } from '../model';
import type { Outcome } from './outcome';

/**
 * The same outcome with its classes in the order in which the ladder lists them, those that it does not list after them. A
 * company that writes down its own segments or groups sees them in its own order.
 */
export function inLadderOrder(outcome: Outcome, { tiers }: Pick<Ladder, 'tiers'>): Outcome {
  const { names, classes } = outcome;
  const listed = tiers.map(({ name }) => name).filter((name) => names.includes(name));
  if (listed.length === 0) return outcome;
  const ordered = [...listed, ...names.filter((name) => !listed.includes(name))];
  const places = Uint16Array.from([...names.map((name) => ordered.indexOf(name)), names.length]);
  return { ...outcome, names: ordered, classes: classes.map((one) => places[one] ?? names.length) };
}
