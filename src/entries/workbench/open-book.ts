import { abcClass, tier } from '../../functions';
import type { CellFunction } from '../../hosts/workbench/cell-functions';
import type { Workbench } from '../../hosts/workbench/workbench';
import { createSession, type SessionOptions } from '../../session';
import type { Book, BookWishes, OfferedFile, OpenBook, Opening } from '../../workbench/book';
import type { WorkbenchLanguage } from '../../words';
import { copyName } from './file-name';
import { download } from './download';
import { problemOf } from './problem-of';
import { readFile } from './read-file';

export interface BookPlace {
  /** Where grids are drawn, one after the other. */
  readonly grids: HTMLElement;
  readonly language: WorkbenchLanguage;
  /** What each session needs besides its spreadsheet. */
  readonly session: Omit<SessionOptions, 'spreadsheet'>;
}

const inCells =
  (answer: typeof tier): CellFunction =>
  (...given) =>
    answer(given[0], given[1], given[2], given[3]);

/** By the names that formulas know. */
const FUNCTIONS = { TIER: inCells(tier), ABC_CLASS: inCells(abcClass) };

/** Opens files in grids of their own, drawn at one place: the grid before stays until it is disposed of. */
export const bookOpener =
  (place: BookPlace): OpenBook =>
  async (file, wishes) => {
    try {
      return await open(place, file, wishes);
    } catch (thrown) {
      return { ok: false, problem: problemOf(thrown) };
    }
  };

async function open(place: BookPlace, file: OfferedFile, wishes: BookWishes): Promise<Opening> {
  // The grid is large: it is fetched while the file is read, and kept out of the page that shows at once.
  const host = import('../../hosts/workbench/open-workbench');
  const read = file.bytes().then(
    (bytes) => readFile(file.name, bytes),
    () => ({ ok: false, problem: { code: 'unreadable', detail: file.name } }) as const,
  );
  const [{ openWorkbench }, reading] = await Promise.all([host, read]);
  if (!reading.ok) return reading;
  const container = place.grids.ownerDocument.createElement('div');
  container.style.cssText = 'position:absolute;inset:0';
  place.grids.append(container);
  try {
    const { language } = place;
    const bench = await openWorkbench(reading.workbook, {
      container,
      language,
      functions: FUNCTIONS,
      ...wishes,
    });
    bench.pointAtRegister();
    const name = copyName(file.name, reading.workbook.macros);
    return { ok: true, book: bookOf(place, { name, bench, container, reading }) };
  } catch (thrown) {
    container.remove();
    throw thrown;
  }
}

interface OpenGrid {
  readonly name: string;
  readonly bench: Workbench;
  readonly container: HTMLElement;
  readonly reading: { readonly guessedEncoding: string | null };
}

function bookOf(place: BookPlace, { name, bench, container, reading }: OpenGrid): Book {
  return {
    name,
    session: createSession({ ...place.session, spreadsheet: bench.spreadsheet }),
    get canUndo() {
      return bench.canUndo;
    },
    get canRedo() {
      return bench.canRedo;
    },
    get changed() {
      return bench.changed;
    },
    notDrawn: bench.notDrawn,
    guessedEncoding: reading.guessedEncoding,
    undo: () => bench.undo(),
    redo: () => bench.redo(),
    subscribe: (listener) => bench.subscribe(listener),
    setDark: (dark) => bench.setDark(dark),
    saveCopy: () => download(name, bench.save()).then(() => null, problemOf),
    markSaved: () => bench.markSaved(),
    // The grid listens to keys in a hidden field of its own.
    focus: () => container.querySelector<HTMLElement>('[contenteditable="true"], canvas')?.focus(),
    dispose: () => {
      bench.dispose();
      container.remove();
    },
  };
}
