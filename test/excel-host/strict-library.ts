/** Switches of the library that a test wants: both are off as shipped. */

/**
 * Turns on the check that a member belongs to a supported requirement set, and makes Excel.run wait until it has
 * given its ranges back. The library must be loaded.
 */
export function makeLibraryStrict(): void {
  const library: unknown = Reflect.get(globalThis, 'OfficeExtension');
  setStatic(library, 'CommonUtility', '_doApiNotSupportedCheck');
  setStatic(library, 'Utility', '_synchronousCleanup');
}

function setStatic(library: unknown, className: string, name: string): void {
  const holder: unknown = isHolder(library) ? Reflect.get(library, className) : undefined;
  if (!isHolder(holder) || !(name in holder)) throw new Error(`the library has no ${className}.${name}`);
  Reflect.set(holder, name, true);
}

function isHolder(value: unknown): value is object {
  return (typeof value === 'object' && value !== null) || typeof value === 'function';
}
