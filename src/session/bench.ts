import { addressOf } from '../sheet';
import {
  columnsBelow,
  guessColumns,
  readRegister,
  type Answer,
  type ColumnGuess,
  type Model,
  type Register,
} from '../tiering';
import { ownHeaders, type Basis } from './basis';
import { draftToModel } from './draft-to-model';
import { modelToDraft, sameHeader } from './model-to-draft';
import { createPreviewer, type Previewer } from './previewer';
import { weightsOf } from './weights-of';
import type { Draft, FoundRegister, Preview, SavedModel, Work } from './state';

/** One register on the bench: what its columns probably are, and what any draft gives on it. */
export interface Bench {
  readonly basis: Basis;
  /** Guesses about the register's own columns, in the order of the sheet. */
  readonly guesses: readonly ColumnGuess[];
  readonly work: (draft: Draft) => Work;
}

/** A bench for what was read. The register is read anew only when its key or label column changes. */
export function createBench(basis: Basis, today: () => string): Bench {
  const own = ownHeaders(basis);
  const guesses = guessColumns(
    columnsBelow(basis.grid, basis.header.headerIndex).filter((column) => !own.includes(column.header)),
  );
  let current: {
    readonly choice: string;
    readonly register: Answer<Register>;
    readonly preview: Previewer;
  } | null = null;
  const registerFor = (draft: Draft): NonNullable<typeof current> => {
    const { key, label } = draft;
    const choice = JSON.stringify([key, label]);
    if (current?.choice === choice) return current;
    const register = readRegister(basis.grid, { key, label, headerIndex: basis.header.headerIndex });
    current = { choice, register, preview: previewerOf(register, today) };
    return current;
  };
  return {
    basis,
    guesses,
    work: (draft) => {
      const { register, preview } = registerFor(draft);
      return {
        register: foundRegister(basis, register, own),
        saved: savedModel({ basis, guesses }, draft),
        draft,
        weights: weightsOf(draft),
        preview: preview(draftToModel(draft)),
      };
    },
  };
}

function previewerOf(register: Answer<Register>, today: () => string): Previewer {
  if (register.ok) return createPreviewer(register.value, today);
  const refused: Preview = { kind: 'problem', problem: { kind: 'notices', notices: register.notices } };
  return () => refused;
}

function foundRegister(basis: Basis, register: Answer<Register>, own: readonly string[]): FoundRegister {
  const { found, header } = basis;
  return {
    sheetName: found.sheetName,
    address: addressOf(found.area),
    headerRow: found.area.row + header.headerIndex + 1,
    clients: register.ok ? register.value.rows.length : 0,
    excluded: register.ok ? register.value.excluded : 0,
    rowsBelow: found.rowsBelow,
    headers: header.headers.filter((name) => !own.includes(name)),
  };
}

function savedModel({ basis, guesses }: Pick<Bench, 'basis' | 'guesses'>, draft: Draft): SavedModel | null {
  if (basis.before === null) return null;
  const { model, asOf } = basis.before;
  const found = readHeaders(model).filter((header) =>
    guesses.some((guess) => sameHeader(guess.header, header)),
  );
  return {
    name: model.name,
    asOf,
    criteria: model.criteria.length,
    criteriaFound: found.length,
    // Both sides are made by the same functions, so their texts can be compared.
    inUse: JSON.stringify(draftToModel(modelToDraft(model, guesses))) === JSON.stringify(draftToModel(draft)),
  };
}

const readHeaders = (model: Model): readonly string[] =>
  model.criteria.map((criterion) => criterion.reading.header);
