/** Starts the unmodified Office.js library over a workbook, in Node or jsdom. */
import { readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Workbook } from '../../src/hosts/memory/workbook';
import { newContainer, type Container } from './container';
import { openDocument, type ExcelDocument } from './excel-document';
import { newFunctionCaller, type FunctionCaller } from './call-functions';
import { define, lendWindow, libraryBase } from './node-window';
import { matrixOf, type ExcelOptions } from './options';
import { makeLibraryStrict } from './strict-library';

export interface ExcelHost extends ExcelDocument, FunctionCaller {
  /** Tells the add-in that the selection has changed; false where it does not listen. */
  readonly raiseSelectionChanged: () => boolean;
}

interface Loaded {
  readonly started: string;
  readonly container: Container;
  /** Global names that came with the library. */
  readonly names: readonly string[];
}

const folder = resolve('node_modules/@microsoft/office-js/dist');
let loaded: Loaded | null = null;

/**
 * Opens a workbook in Excel: afterwards `Excel`, `Office` and `CustomFunctions` are globals. Called again with the
 * same sets and language, the running library gets the new workbook; with others, the library is started anew.
 */
export async function startExcel(workbook: Workbook, options: ExcelOptions = {}): Promise<ExcelHost> {
  const wanted = { matrix: matrixOf(options), locale: options.locale ?? 'en-US' };
  const started = JSON.stringify(wanted);
  const document = openDocument(workbook, options.limits);
  if (loaded?.started !== started) {
    for (const name of loaded?.names ?? []) Reflect.deleteProperty(globalThis, name);
    const container = newContainer(wanted);
    container.show(document);
    loaded = { started, container, names: await loadLibrary(container) };
  }
  const { container } = loaded;
  container.show(document);
  document.clearLog();
  return {
    ...document,
    ...newFunctionCaller(document, container),
    raiseSelectionChanged: () => container.raise(2),
  };
}

async function loadLibrary(container: Container): Promise<readonly string[]> {
  const undo = lendWindow(runScript);
  define(globalThis, 'external', container.external);
  const before = new Set(Object.getOwnPropertyNames(globalThis));
  try {
    runScript(`${libraryBase}office.debug.js`);
    await Office.onReady();
    makeLibraryStrict();
  } finally {
    undo();
  }
  return Object.getOwnPropertyNames(globalThis).filter((name) => !before.has(name));
}

// Indirect eval: the library must live in the realm of the code under test, and its `var`s must become globals that
// can be deleted again.
function runScript(url: string): void {
  const path = url.slice(libraryBase.length);
  const local = join(folder, dirname(path), basename(path));
  (0, eval)(`${readFileSync(local, 'utf8')}\n//# sourceURL=${path}`);
}
