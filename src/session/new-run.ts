/** A text that tells a run from all others. */
export const newRun = (): string => crypto.getRandomValues(new Uint32Array(3)).join('-');
