import { createSession } from '../../src/session';
import { memorySpreadsheet } from '../../src/hosts/memory/memory-spreadsheet';
import { putRows } from '../../src/hosts/memory/cells';
import { firstSheet, newWorkbook } from '../../src/hosts/memory/workbook';
import type { Book, FileProblem, OfferedFile } from '../../src/workbench/book';
import { pickWords, wordingOf } from '../../src/words';

/** A book over the memory host, and what a test does to it and learns of it. */
export interface FakeBook extends Book {
  /** As if the user had typed something. */
  readonly type: () => void;
  readonly log: string[];
}

export interface FakeBookOptions {
  readonly name?: string;
  readonly notDrawn?: Book['notDrawn'];
  readonly guessedEncoding?: string;
  /** What saving comes to, at the moment it is asked. */
  readonly saving?: (book: FakeBook) => Promise<FileProblem | null>;
}

const spreadsheet = () => {
  const workbook = newWorkbook('Clients');
  putRows(firstSheet(workbook), [
    ['Client', 'Revenue'],
    ['Ann', 100],
    ['Bob', 50],
  ]);
  return memorySpreadsheet(workbook);
};

/** An open book that keeps a log of what the page asks of it. */
export const fakeBook = (options: FakeBookOptions = {}): FakeBook => {
  const log: string[] = [];
  const listeners = new Set<() => void>();
  let changed = false;
  const change = (now: boolean): void => {
    changed = now;
    for (const listener of listeners) listener();
  };
  const note = (word: string): Promise<void> => Promise.resolve(void log.push(word));
  const book: FakeBook = {
    name: options.name ?? 'clients.xlsx',
    session: createSession({
      spreadsheet: spreadsheet(),
      today: () => '2026-11-22',
      clock: () => 0,
      wording: wordingOf(pickWords('en')),
      habits: {},
    }),
    canUndo: false,
    canRedo: false,
    get changed() {
      return changed;
    },
    notDrawn: options.notDrawn ?? [],
    guessedEncoding: options.guessedEncoding ?? null,
    undo: () => note('undo'),
    redo: () => note('redo'),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    setDark: (dark) => void log.push(dark ? 'dark' : 'light'),
    saveCopy: () => options.saving?.(book) ?? Promise.resolve(null),
    markSaved: () => {
      log.push('marked');
      change(false);
    },
    focus: () => void log.push('focus'),
    dispose: () => void log.push('disposed'),
    type: () => change(true),
    log,
  };
  return book;
};

export const offered = (name: string): OfferedFile => ({
  name,
  bytes: () => Promise.resolve(new Uint8Array()),
});
