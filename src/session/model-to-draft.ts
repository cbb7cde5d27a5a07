import {
  comparedCriterion,
  criterionOf,
  headerOf,
  type ColumnGuess,
  type Criterion,
  type Model,
} from '../tiering';
import { draftMethod, shownLimits } from './draft-limits';
import type { ColumnChoice, Draft } from './state';

/**
 * A model as a draft over the columns of a register: its criteria in use, every other column offered, in the order of
 * the sheet. A criterion whose column is not there, or that reads orders, stays, marked by `content: null`, so that
 * nothing is left out silently.
 */
export function modelToDraft(model: Model, guesses: readonly ColumnGuess[]): Draft {
  const used = model.criteria.map((criterion) => choiceOf(criterion, guesses, true));
  const taken = new Set(model.criteria.map((criterion) => criterion.id));
  const others = guesses
    .filter(
      (guess) => !used.some(({ content, header }) => content !== null && sameHeader(header, guess.header)),
    )
    .map((guess) => choiceOf(offered(guess, taken), guesses, false));
  return {
    base: model,
    columns: inSheetOrder([...used, ...others], guesses),
    key: model.register.key,
    label: model.register.label,
    asOf: model.asOf,
    method: draftMethod(model.method),
    of: comparedCriterion(model.method) ?? null,
    limits: shownLimits(model.method),
    tierNames: model.ladder.tiers.map((tier) => tier.name),
    decimal: null,
  };
}

/** Headers are compared as people read them. */
export const sameHeader = (one: string, other: string): boolean => readable(one) === readable(other);

const readable = (header: string): string => header.normalize('NFC').trim().toLowerCase();

function choiceOf(criterion: Criterion, guesses: readonly ColumnGuess[], used: boolean): ColumnChoice {
  const header = headerOf(criterion.reading);
  const guess = header === null ? undefined : guesses.find((one) => sameHeader(one.header, header));
  const content = guess?.content ?? null;
  const held = guess === undefined ? null : { counts: guess.counts, range: guess.range };
  // Orders have no column here: their criterion goes by its id.
  return { criterion, header: header ?? criterion.id, used, content, held, original: criterion };
}

/** A column that no criterion reads yet, as the criterion it would become; a date counts as the days since then. */
function offered(guess: ColumnGuess, taken: Set<string>): Criterion {
  const usual = criterionOf(guess);
  const id = freeId(usual.id, taken);
  taken.add(id);
  if (guess.content !== 'date') return { ...usual, id };
  const direction = guess.direction ?? (guess.role === 'first-purchase' ? 'more' : 'less');
  return { ...usual, id, direction, reading: { kind: 'daysSince', header: guess.header } };
}

function freeId(wanted: string, taken: ReadonlySet<string>): string {
  let id = wanted;
  for (let number = 2; taken.has(id); number += 1) id = `${wanted}-${number}`;
  return id;
}

/** Columns that are not in the sheet come first: they need a decision. */
function inSheetOrder(
  columns: readonly ColumnChoice[],
  guesses: readonly ColumnGuess[],
): readonly ColumnChoice[] {
  const place = (column: ColumnChoice): number =>
    guesses.findIndex((guess) => sameHeader(guess.header, column.header));
  return [...columns].sort((one, other) => place(one) - place(other));
}
