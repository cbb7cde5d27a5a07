/** The stand-in inside a browser page; bundled and run before any script of the page. */
import { fromSnapshot, takeSnapshot, type WorkbookSnapshot } from '../../src/hosts/memory/snapshot';
import { newFunctionCaller, type FunctionCaller } from './call-functions';
import { eventNumbers, newContainer } from './container';
import { openDocument, type ExcelDocument } from './excel-document';
import { matrixOf, type ExcelOptions } from './options';
import { makeLibraryStrict } from './strict-library';

/** What a test finds in the page as `window.excelStandIn`. */
export interface PageExcel extends ExcelDocument, FunctionCaller {
  /** The workbook as it is now. */
  readonly snapshot: () => WorkbookSnapshot;
  readonly raiseSelectionChanged: () => boolean;
}

declare global {
  interface Window {
    excelStandIn: PageExcel;
  }
}

/** Opens the workbook of a snapshot in this page. */
export function openInPage(snapshot: WorkbookSnapshot, options: ExcelOptions): void {
  const workbook = fromSnapshot(snapshot);
  const container = newContainer({ matrix: matrixOf(options), locale: options.locale ?? 'en-US' });
  const excel = openDocument(workbook, options.limits);
  container.show(excel);
  Object.defineProperty(window, 'external', {
    value: container.external,
    configurable: true,
    writable: true,
  });
  window.excelStandIn = {
    ...excel,
    ...newFunctionCaller(excel, container),
    snapshot: () => takeSnapshot(workbook),
    raiseSelectionChanged: () => container.raise(eventNumbers.selectionChanged),
  };
  document.addEventListener('load', strictOnceLoaded, { capture: true });
}

// The library arrives as a script element; its switches exist only after the second one has run.
function strictOnceLoaded({ target }: Event): void {
  if (target instanceof HTMLScriptElement && /\/excel-win32[^/]*\.js$/.test(target.src)) makeLibraryStrict();
}
