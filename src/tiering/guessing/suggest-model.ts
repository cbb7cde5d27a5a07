import { emptyModel } from '../empty-model';
import type { Criterion, Model, Reading } from '../model';
import { usualDaysLate } from '../scales/usual-days-late';
import type { ColumnGuess } from './guess-columns';
import type { ColumnRole } from './roles';

/** Names in the user's language; the model's own are English. */
export interface SuggestedNames {
  readonly name: string;
  /** Best first. */
  readonly tiers?: readonly [string, string, string];
  readonly missing?: string;
}

/** Guesses below this are not used without being asked about. */
const sure = 0.8;

/** What a tier gets, and what clients are told, is for people to say. */
const labelOnly = { outward: null, action: null };

/** What the criteria are called in a model, so that files from different people agree. */
const idOf: Partial<Record<ColumnRole, string>> = {
  revenue: 'amount',
  'days-late': 'payment',
  potential: 'prospects',
  'last-purchase': 'recency',
};

/**
 * A first model from what the columns probably are: the usual weights (profit 40, revenue 25, payment 25, potential 10),
 * the best 15 % of clients Platinum, the next 25 % Gold, the rest Silver, D where too little is known.
 * Uses only sure guesses (0.8), one column a role; null where no column is sure to be a criterion.
 */
export function suggestModel(guesses: readonly ColumnGuess[], names: SuggestedNames): Model | null {
  const usable = guesses.filter((guess) => guess.confidence >= sure && !guess.ambiguous);
  const criteria = usable.filter((guess) => guess.weight > 0 && isBest(usable, guess)).map(criterionOf);
  if (criteria.length === 0) return null;
  const [platinum, gold, silver] = names.tiers ?? ['Platinum', 'Gold', 'Silver'];
  const { schema, ...empty } = emptyModel({
    key: bestOf(usable, 'key'),
    label: bestOf(usable, 'label'),
    criteria,
    method: { kind: 'quota', of: null, shares: [0.15, 0.25] },
  });
  return {
    schema,
    name: names.name,
    purpose: '',
    ...empty,
    ladder: {
      ...empty.ladder,
      tiers: [
        { name: platinum, contactDays: 14, ...labelOnly },
        { name: gold, contactDays: 30, ...labelOnly },
        { name: silver, contactDays: 90, ...labelOnly },
      ],
      missing: { ...empty.ladder.missing, name: names.missing ?? empty.ladder.missing.name },
    },
  };
}

function bestOf(guesses: readonly ColumnGuess[], role: ColumnRole): string | null {
  return guesses.find((guess) => guess.role === role && isBest(guesses, guess))?.header ?? null;
}

function isBest(guesses: readonly ColumnGuess[], guess: ColumnGuess): boolean {
  const rivals = guesses.filter((other) => other.role === guess.role);
  const better = (other: ColumnGuess): boolean =>
    other.confidence > guess.confidence ||
    (other.confidence === guess.confidence && other.index < guess.index);
  return !rivals.some(better);
}

/** The criterion that a guessed column makes. */
export function criterionOf(guess: ColumnGuess): Criterion {
  const role = guess.role;
  const reading: Reading = { kind: role === 'last-purchase' ? 'daysSince' : 'column', header: guess.header };
  return {
    id: (role === null ? undefined : (idOf[role] ?? role)) ?? `column-${guess.index + 1}`,
    reading,
    direction: guess.direction ?? 'more',
    scale: role === 'days-late' ? usualDaysLate : { kind: 'rank' },
    weight: guess.weight > 0 ? guess.weight : 10,
    missing: 'skip',
  };
}
