import { notice } from '../notice';
import type { Notice } from '../notices';
import { stepThrough, type Steps } from '../steps';
import { tally } from '../tally';
import type { NamedCells } from './named-cells';

/**
 * Labels that stand more than once, all their rows, where no key tells the clients apart: each row is a client of its own, but
 * nobody can find it again. Blank labels are no repetition. In steps.
 */
export function* repeatedLabels(
  labels: readonly string[],
  { header, rows }: Pick<NamedCells, 'header' | 'rows'>,
): Steps<readonly Notice[]> {
  const first = new Map<string, number>();
  const isRepeated = new Uint8Array(labels.length);
  yield* stepThrough(labels.length, (client) => {
    const label = labels[client] ?? '';
    const before = first.get(label);
    if (label === '') return;
    if (before === undefined) first.set(label, client);
    else isRepeated[before] = isRepeated[client] = 1;
  });
  const repeated = tally('');
  labels.forEach((label, client) => {
    if (isRepeated[client] === 1) repeated.add(rows[client] ?? 0, label);
  });
  return repeated.count > 0
    ? [notice('duplicate-label', repeated, { header, example: repeated.example })]
    : [];
}
