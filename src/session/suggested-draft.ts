import { suggestModel, type ColumnGuess } from '../tiering';
import { modelToDraft } from './model-to-draft';
import type { SessionWording } from './session-options';
import type { Draft } from './state';

/**
 * What the headers suggest, with names in the user's language. Where no guess is sure the usual model with nothing
 * chosen, so that the user chooses; null where no column could ever be a criterion.
 */
export function suggestedDraft(guesses: readonly ColumnGuess[], wording: SessionWording): Draft | null {
  const names = { name: wording.modelName, tiers: wording.tierNames, missing: wording.missingTierName };
  const sure = suggestModel(guesses, names);
  if (sure !== null) return modelToDraft(sure, guesses);
  const open = suggestModel(
    guesses.filter((guess) => !guess.ambiguous && holdsMeasures(guess)).map(asIfSure),
    names,
  );
  if (open === null) return null;
  const { key, label } = { key: keyOf(guesses, 'key'), label: keyOf(guesses, 'label') };
  const draft = modelToDraft(open, guesses);
  return { ...draft, key, label, columns: draft.columns.map((column) => ({ ...column, used: false })) };
}

/** True for a column of numbers or dates, or of some among other texts. */
export const holdsMeasures = ({ content }: ColumnGuess): boolean => content !== 'text' && content !== 'blank';

const asIfSure = (guess: ColumnGuess): ColumnGuess => ({
  ...guess,
  confidence: 1,
  weight: Math.max(guess.weight, 1),
});

const keyOf = (guesses: readonly ColumnGuess[], role: 'key' | 'label'): string | null =>
  guesses.find((guess) => guess.role === role && guess.confidence >= SURE)?.header ?? null;

/** From this confidence on a guess is used without being asked about. */
const SURE = 0.8;
