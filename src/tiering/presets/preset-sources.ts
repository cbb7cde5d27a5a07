import type { ColumnGuess } from '../guessing/guess-columns';
import { levelOf } from '../guessing/level-words';
import type { ColumnRole } from '../guessing/roles';
import { usualHeaders } from '../guessing/usual-headers';
import type { OrdersSpec } from '../model';

/** What a preset has to read. */
export interface PresetSources {
  /** What the register's columns are; null where no register is known yet: the usual headers stand in. */
  readonly columns: readonly ColumnGuess[] | null;
  /** The orders beside the register; null where there are none. */
  readonly orders: OrdersSpec | null;
}

/** Which columns of words serve where numbers are usual: those that name levels (high, medium, low), any, or none. */
export type WordsServing = 'none' | 'levels' | 'any';

/** Guesses below this are not used. */
const sure = 0.8;
/** What is left of a sure header where its column holds words instead of numbers. */
const sureOfWords = 0.6;

/**
 * The surest column of a role whose header stands once; null where there is none. Of equals the first of the sheet.
 * Guesses below 0.8 are not used; a column of words that serves (`words`) is as good as one of numbers.
 */
export function columnOf(
  { columns }: PresetSources,
  role: ColumnRole,
  words: WordsServing = 'none',
): ColumnGuess | null {
  const least = (guess: ColumnGuess): number => (wordsServe(guess, words) ? sureOfWords : sure);
  const known = (columns ?? []).filter(
    (guess) => guess.role === role && guess.confidence >= least(guess) && !guess.ambiguous,
  );
  return known.reduce<ColumnGuess | null>(
    (best, guess) => (best === null || guess.confidence > best.confidence ? guess : best),
    null,
  );
}

function wordsServe(guess: ColumnGuess, serving: WordsServing): boolean {
  if (guess.content !== 'text' || serving === 'none') return false;
  return serving === 'any' || guess.words.some((word) => levelOf(word, guess.words) !== null);
}

/** The header of a role where the register has such a column; the usual one where no register is known; else null. */
export function headerFor(sources: PresetSources, role: ColumnRole, words?: WordsServing): string | null {
  if (sources.columns === null) return usualHeaders[role];
  return columnOf(sources, role, words)?.header ?? null;
}

/** The header of a role where the register is known to have such a column; else null. For what a model can do without. */
export function headerIfThere(sources: PresetSources, role: ColumnRole): string | null {
  return columnOf(sources, role)?.header ?? null;
}
