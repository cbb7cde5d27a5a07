/** A workbook that is open in the grid: what the page shows and presses. Made by the entry, over a host. */
import type { Session } from '../session';
import type { FileProblemCode, RefusedAttempt, UndrawnThing } from '../words';

export interface Book {
  /** The name of the copies that are saved, such as "clients.xlsx". */
  readonly name: string;
  /** The pane's session over this workbook. */
  readonly session: Session;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Whether something was done since the file was opened or last saved. */
  readonly changed: boolean;
  /** What the sheets hold that is not drawn, each kind once. */
  readonly notDrawn: readonly UndrawnThing[];
  /** The encoding of a text file where it could only be guessed. */
  readonly guessedEncoding: string | null;
  undo(): Promise<void>;
  redo(): Promise<void>;
  /** Called after each change of what can be undone and of `changed`; the answer ends it. */
  subscribe(listener: () => void): () => void;
  setDark(dark: boolean): void;
  /** Hands the user a copy with all changes; the answer says why it could not be made, or null. */
  saveCopy(): Promise<FileProblem | null>;
  /** From here on nothing counts as changed. */
  markSaved(): void;
  /** Puts the keyboard into the grid. */
  focus(): void;
  dispose(): void;
}

/** Why a file was not opened or not saved. */
export interface FileProblem {
  readonly code: FileProblemCode;
  /** Names a part, sheet, cell or row. */
  readonly detail: string;
}

/** A file that the user chose; nothing of it is read before `bytes`. */
export interface OfferedFile {
  readonly name: string;
  readonly bytes: () => Promise<Uint8Array>;
}

export type Opening =
  { readonly ok: true; readonly book: Book } | { readonly ok: false; readonly problem: FileProblem };

/** How the page wants a book to begin. */
export interface BookWishes {
  readonly dark: boolean;
  /** Called with what the user tried that the file could not keep. */
  readonly refused: (attempt: RefusedAttempt) => void;
}

/** Opens a file in the grid beside one that may be open still. Every failure is an answer. */
export type OpenBook = (file: OfferedFile, wishes: BookWishes) => Promise<Opening>;
