/** The little of a browser window that the library needs to start in Node. In jsdom the real one is used. */

type LoadScript = (url: string) => void;

/** Where the library believes to come from; nothing is ever fetched. */
export const libraryBase = 'https://office.invalid/lib/';

/** Gives the global scope a window, where there is none, and answers the library's script elements until undone. */
export function lendWindow(load: LoadScript): () => void {
  if (typeof document === 'undefined') {
    const location = { href: libraryBase, protocol: 'https:', host: 'office.invalid', search: '', hash: '' };
    const missing = {
      window: globalThis,
      name: '',
      location,
      history: {},
      navigator: { userAgent: 'node' },
      document: { readyState: 'complete' },
    };
    for (const [name, value] of Object.entries(missing)) {
      if (!(name in globalThis)) define(globalThis, name, value);
    }
  }
  return lendScripts(load);
}

function lendScripts(load: LoadScript): () => void {
  const { document } = globalThis;
  const head = {
    appendChild: (script: { src: string; onload: () => void }) => {
      queueMicrotask(() => {
        load(script.src);
        script.onload();
      });
    },
  };
  const itself = { src: `${libraryBase}office.debug.js`, getAttribute: () => null };
  define(document, 'getElementsByTagName', (tag: string) => (tag === 'script' ? [itself] : [head]));
  define(document, 'createElement', () => ({ setAttribute: () => undefined }));
  // Deleting the own members brings back those of the prototype.
  return () => {
    Reflect.deleteProperty(document, 'getElementsByTagName');
    Reflect.deleteProperty(document, 'createElement');
  };
}

/** Defines a value that can be replaced and deleted again. */
export function define(target: object, name: string, value: unknown): void {
  Object.defineProperty(target, name, { value, configurable: true, writable: true });
}
