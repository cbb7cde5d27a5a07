import { addressOf } from '../sheet';
import {
  columnsBelow,
  guessSteps,
  headerOf,
  modelColumns,
  oneStep,
  registerSteps,
  type Answer,
  type ColumnGuess,
  type Model,
  type Register,
  type Steps,
} from '../tiering';
import type { Basis } from './basis';
import { countable } from './countable';
import { draftToModel } from './draft-to-model';
import { modelToDraft, sameHeader } from './model-to-draft';
import { headersInOrder, plannedColumns } from './planned-columns';
import { createPreviewer, type Previewer } from './previewer';
import type { SessionOptions } from './session-options';
import { substitutes } from './substitutes';
import { suggestedDraft } from './suggested-draft';
import { weightsOf } from './weights-of';
import type { Draft, FoundRegister, Preview, SavedModel, Work } from './state';

/** One register on the bench: what its columns probably are, and what any draft gives on it. */
export interface Bench {
  readonly basis: Basis;
  /** Guesses about the register's own columns, in the order of the sheet. */
  readonly guesses: readonly ColumnGuess[];
  /** What the headers suggest; null where no column could be a criterion. */
  readonly suggested: Draft | null;
  readonly work: (draft: Draft) => Steps<Work>;
  /** The same at once, but with the counts of the draft before. */
  readonly unsettled: (draft: Draft, before: Work) => Work;
}

/** A bench for what was read. The register is read anew only when its key or label column or its decimal sign changes. */
export function* benchSteps(
  basis: Basis,
  options: Pick<SessionOptions, 'today' | 'habits' | 'wording'>,
): Steps<Bench> {
  const guesses = yield* guessSteps(columnsBelow(basis.grid, basis.header.headerIndex));
  const suggested = suggestedDraft(guesses, options.wording);
  const registerFor = registerReader(basis, options);
  const chosen = (draft: Draft): Pick<Work, ByDraftAlone> => ({
    saved: savedModel({ basis, guesses, suggested }, draft),
    draft,
    weights: weightsOf(draft),
    countable: countable(draft.columns),
    substitutes: substitutes(draft),
    columns: headersInOrder(plannedColumns(basis, draftToModel(draft), options.wording)),
    dated: isDated(draft),
  });
  return {
    basis,
    guesses,
    suggested,
    unsettled: (draft, before) => ({ ...before, ...chosen(draft), settled: false }),
    work: function* (draft) {
      const { register, preview } = yield* registerFor(draft);
      return {
        ...chosen(draft),
        register: foundRegister(basis, register),
        preview: yield* preview(draftToModel(draft)),
        settled: true,
      };
    },
  };
}

type ByDraftAlone = 'saved' | 'draft' | 'weights' | 'countable' | 'substitutes' | 'columns' | 'dated';

interface RegisterRead {
  readonly choice: string;
  readonly register: Answer<Register>;
  readonly preview: Previewer;
}

function registerReader(
  basis: Basis,
  { today, habits }: Pick<SessionOptions, 'today' | 'habits'>,
): (draft: Draft) => Steps<RegisterRead> {
  let current: RegisterRead | null = null;
  return function* ({ key, label, decimal }) {
    const choice = JSON.stringify([key, label, decimal]);
    if (current?.choice === choice) return current;
    const register = yield* registerSteps(basis.grid, {
      key,
      label,
      headerIndex: basis.header.headerIndex,
      habits: decimal === null ? habits : { ...habits, decimal },
    });
    current = { choice, register, preview: previewerOf(register, today) };
    return current;
  };
}

function previewerOf(register: Answer<Register>, today: () => string): Previewer {
  if (register.ok) return createPreviewer(register.value, today);
  const refused: Preview = {
    kind: 'problem',
    problem: { kind: 'notices', notices: register.notices, headers: [] },
  };
  return () => oneStep(() => refused);
}

function foundRegister(basis: Basis, register: Answer<Register>): FoundRegister {
  const { found, header, extent } = basis;
  const end = found.area.row + found.area.rows;
  return {
    sheetName: found.sheetName,
    address: addressOf(found.area),
    headerRow: found.area.row + header.headerIndex + 1,
    clients: register.ok ? register.value.rows.length : 0,
    excluded: register.ok ? register.value.excluded : 0,
    // A table says itself where it ends.
    below: found.table === null && extent.rows > end ? { from: end + 1, to: extent.rows } : null,
    headers: header.headers,
  };
}

/** Whether the day of the run decides anything, as far as the register's columns tell, or was chosen once. */
const isDated = (draft: Draft): boolean =>
  draft.asOf !== 'today' || modelColumns(draftToModel(draft)).some(({ days }) => days);

function savedModel(
  { basis, guesses, suggested }: Pick<Bench, 'basis' | 'guesses' | 'suggested'>,
  draft: Draft,
): SavedModel | null {
  if (basis.recognised === null) return null;
  const { model, asOf } = basis.recognised.entry;
  const found = readHeaders(model).filter((header) =>
    guesses.some((guess) => sameHeader(guess.header, header)),
  );
  return {
    name: model.name,
    asOf,
    criteria: model.criteria.length,
    criteriaFound: found.length,
    inUse: isSameModel(modelToDraft(model, guesses), draft),
    anew: suggested !== null && !isSameModel(suggested, draft),
  };
}

// Both sides are made by the same functions, so their texts can be compared.
const isSameModel = (one: Draft, other: Draft): boolean =>
  JSON.stringify(draftToModel(one)) === JSON.stringify(draftToModel(other));

const readHeaders = (model: Model): readonly string[] =>
  model.criteria.map(({ reading }) => headerOf(reading)).filter((header) => header !== null);
