import type { Outcome } from '../../session';
import { segmentName, type Words } from '../../words';

/** How many clients have the tier for missing data; nothing where none has. */
export function unknownLines(words: Words, { unknown, tiers, model }: Outcome): readonly string[] {
  const missing = tiers.at(-1);
  if (unknown === 0 || missing === undefined) return [];
  return [words.pane.done.unknown(unknown, segmentName(words, model.method.kind, missing.tier))];
}
