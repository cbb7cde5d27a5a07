/** What a user can do with files on the workbench's page, without a window: open, save, undo, redo, read what is said. */
import { createStore, type Store } from '../session/store';
import type { RefusedAttempt } from '../words';
import type { Book, OfferedFile, OpenBook } from './book';
import { lookAfterEdits } from './look-after-edits';
import { closed, openedMessages, said } from './messages';
import type { Message, MessageKind, OpenFile, PageState } from './page-state';

export interface PageOptions {
  readonly openBook: OpenBook;
  readonly dark: boolean;
}

/** Actions that do not fit the moment do nothing, or say that the page is busy. */
export interface Page {
  readonly getState: () => PageState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Opens the first of the files; asks before, where changes would be lost. */
  readonly offer: (files: readonly OfferedFile[]) => Promise<void>;
  /** The user's word on a file that waits. */
  readonly answer: (word: 'save-first' | 'discard' | 'stay') => Promise<void>;
  readonly save: () => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly redo: () => Promise<void>;
  readonly setDark: (dark: boolean) => void;
  readonly close: (kind: MessageKind) => void;
  /** Says again what the open file holds that is not drawn. */
  readonly showNotDrawn: () => void;
  readonly focusSheet: () => void;
}

/** What stands behind the state. The one thing in this folder that changes. */
interface Desk {
  readonly options: PageOptions;
  readonly store: Store<PageState>;
  book: Book | null;
  /** Counts the files that were opened. */
  opened: number;
  /** The file that waits for the user's word. */
  waiting: OfferedFile | null;
  /** Ends what the open book tells. */
  release: () => void;
}

/** A page without a file. */
export function createPage(options: PageOptions): Page {
  const store = createStore<PageState>({
    file: null,
    opening: null,
    busy: false,
    asking: null,
    messages: [],
    said: [],
    dark: options.dark,
  });
  const desk: Desk = { options, store, book: null, opened: 0, waiting: null, release: () => undefined };
  return {
    getState: store.getState,
    subscribe: store.subscribe,
    offer: (files) => offer(desk, files),
    answer: (word) => answer(desk, word),
    save: () => whileBusy(desk, save),
    undo: () => whileBusy(desk, (book) => book.undo()),
    redo: () => whileBusy(desk, (book) => book.redo()),
    setDark: (dark) => {
      change(desk, { dark });
      desk.book?.setDark(dark);
    },
    close: (kind) => change(desk, { messages: closed(store.getState().messages, kind) }),
    showNotDrawn: () => {
      if (desk.book !== null) tell(desk, { kind: 'not-drawn', things: desk.book.notDrawn });
    },
    focusSheet: () => desk.book?.focus(),
  };
}

function change(desk: Desk, part: Partial<PageState>): void {
  desk.store.setState({ ...desk.store.getState(), ...part });
}

function tell(desk: Desk, message: Message): void {
  change(desk, said(desk.store.getState().messages, message));
}

/** Whether an action is under way that another must not meet. */
function isBusy(desk: Desk): boolean {
  const { busy, opening } = desk.store.getState();
  return busy || opening !== null || isApplying(desk.book);
}

/** Whether the pane is at work in the sheet. */
const isApplying = (book: Book | null): boolean => {
  const kind = book?.session.getState().kind;
  return kind === 'applying' || kind === 'putting-back';
};

async function offer(desk: Desk, files: readonly OfferedFile[]): Promise<void> {
  const [file] = files;
  if (file === undefined) return;
  if (isBusy(desk)) return tell(desk, { kind: 'busy' });
  if (desk.book?.changed === true) {
    desk.waiting = file;
    return change(desk, { asking: file.name });
  }
  await open(desk, file);
  if (files.length > 1) tell(desk, { kind: 'first-only', file: file.name });
}

async function answer(desk: Desk, word: 'save-first' | 'discard' | 'stay'): Promise<void> {
  const file = desk.waiting;
  desk.waiting = null;
  change(desk, { asking: null });
  if (file === null || word === 'stay') return;
  if (word === 'save-first') await whileBusy(desk, save);
  // What could not be saved is not thrown away.
  if (word === 'save-first' && desk.book?.changed === true) return;
  await open(desk, file);
}

async function open(desk: Desk, file: OfferedFile): Promise<void> {
  const wishes = {
    dark: desk.store.getState().dark,
    refused: (attempt: RefusedAttempt) => tell(desk, { kind: 'refused', attempt }),
  };
  change(desk, { opening: file.name });
  try {
    const opening = await desk.options.openBook(file, wishes);
    if (opening.ok) take(desk, opening.book);
    else tell(desk, { kind: 'not-opened', file: file.name, problem: opening.problem });
  } finally {
    change(desk, { opening: null });
  }
}

/** Puts a book in the place of the one before. */
function take(desk: Desk, book: Book): void {
  desk.release();
  desk.book?.dispose();
  desk.book = book;
  desk.opened += 1;
  const tellApart = (): void => change(desk, afterChange(desk, book));
  const ends = [book.subscribe(tellApart), book.session.subscribe(tellApart), lookAfterEdits(book)];
  desk.release = () => ends.forEach((end) => end());
  change(desk, { file: fileOf(book, desk.opened), ...openedMessages(book) });
  // The user may have changed the colours while the file was being opened.
  book.setDark(desk.store.getState().dark);
  void book.session.look();
}

const fileOf = (book: Book, number: number): OpenFile => ({
  number,
  name: book.name,
  session: book.session,
  canUndo: book.canUndo,
  canRedo: book.canRedo,
  changed: book.changed,
  applying: isApplying(book),
  notDrawn: book.notDrawn,
});

/** That a copy was saved is no longer the news once something else is changed. */
function afterChange(desk: Desk, book: Book): Partial<PageState> {
  const { messages } = desk.store.getState();
  return {
    file: fileOf(book, desk.opened),
    ...(book.changed ? { messages: closed(messages, 'saved') } : {}),
  };
}

/** Does something with the open book that nothing else may meet. */
async function whileBusy(desk: Desk, act: (book: Book, desk: Desk) => Promise<void>): Promise<void> {
  const { book } = desk;
  if (book === null) return;
  if (isBusy(desk)) return tell(desk, { kind: 'busy' });
  change(desk, { busy: true });
  try {
    await act(book, desk);
  } finally {
    change(desk, { busy: false });
  }
}

async function save(book: Book, desk: Desk): Promise<void> {
  let changes = 0;
  const stop = book.subscribe(() => (changes += 1));
  const problem = await book.saveCopy();
  stop();
  if (problem !== null) return tell(desk, { kind: 'not-saved', file: book.name, problem });
  // What was typed while the copy was written is not in it.
  if (changes === 0) book.markSaved();
  tell(desk, { kind: 'saved', file: book.name });
}
