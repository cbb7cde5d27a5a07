import type { Book } from './book';

/** Shorter than anyone waits for new counts, longer than the pause between two cells typed one after the other. */
const PAUSE_MS = 400;
/** Reading a longer list again takes longer than typing the next cell: then the pane's own button reads it. */
const MOST_CLIENTS = 20_000;

/** What Apply wrote was undone: only a step taken back can be done again. */
const isUndone = (book: Book): boolean => book.session.getState().kind === 'done' && book.canRedo;

const isStale = (book: Book): boolean => {
  const state = book.session.getState();
  if (state.kind !== 'ready') return isUndone(book);
  return state.work.register.clients <= MOST_CLIENTS;
};

/** Lets the pane read its list again when cells were typed or undone; the answer ends it. */
export const lookAfterEdits = (book: Book): (() => void) => {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const end = book.subscribe(() => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      if (isStale(book)) void book.session.lookAgain();
    }, PAUSE_MS);
  });
  return () => {
    clearTimeout(waiting);
    end();
  };
};
