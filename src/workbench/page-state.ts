/** Everything the workbench's page shows around the grid and the pane, as data. */
import type { Session } from '../session';
import type { RefusedAttempt, UndrawnThing } from '../words';
import type { FileProblem } from './book';

export type Message =
  | { readonly kind: 'opened'; readonly file: string }
  | { readonly kind: 'saved'; readonly file: string }
  | { readonly kind: 'not-opened'; readonly file: string; readonly problem: FileProblem }
  | { readonly kind: 'not-saved'; readonly file: string; readonly problem: FileProblem }
  | { readonly kind: 'not-drawn'; readonly things: readonly UndrawnThing[] }
  | { readonly kind: 'guessed-encoding'; readonly encoding: string }
  | { readonly kind: 'first-only'; readonly file: string }
  | { readonly kind: 'refused'; readonly attempt: RefusedAttempt }
  | { readonly kind: 'busy' };

export type MessageKind = Message['kind'];

/** The workbook that is open. */
export interface OpenFile {
  /** Which of the files opened so far, from 1. */
  readonly number: number;
  readonly name: string;
  readonly session: Session;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly changed: boolean;
  /** True while the pane writes. */
  readonly applying: boolean;
  readonly notDrawn: readonly UndrawnThing[];
}

export interface PageState {
  /** Null until the first file is open. */
  readonly file: OpenFile | null;
  /** The name of the file that is being opened; null while none is. */
  readonly opening: string | null;
  /** True while the file is being changed or written: nothing else may begin. */
  readonly busy: boolean;
  /** The name of a chosen file that waits for the user's word, since the open one has unsaved changes. */
  readonly asking: string | null;
  /** At most one of a kind, the latest last. */
  readonly messages: readonly Message[];
  /** The news, as a screen reader says them. */
  readonly said: readonly Message[];
  readonly dark: boolean;
}
