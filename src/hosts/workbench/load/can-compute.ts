import { ALL_IMPLEMENTED_FUNCTIONS_SET } from '@univerjs/engine-formula';

/** Texts and quoted sheet names: what stands in them is no part of the formula's own words. */
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;
const OTHER_FILE = /\[\d+\]/;
/** A name before a bracket; looked for at the beginnings of names alone, so that a long one is not read from each of its letters. */
const CALLED = /(?<![\p{L}\p{N}_.])([\p{L}_][\p{L}\p{N}_.]*)\s*\(/gu;
const OF_THE_LANGUAGE: ReadonlySet<string> = new Set(['LET', 'LAMBDA']);

/**
 * Whether the grid can work out a formula: it refers to no other file and calls only functions that the grid knows.
 * Any other formula shows the value that the file keeps, and stays in the file untouched.
 */
export const canCompute = (formula: string, ours: ReadonlySet<string>): boolean => {
  // Quoted sheet names may name another file too: "'[1]Sheet 1'!A1".
  if (OTHER_FILE.test(formula.replace(/"(?:[^"]|"")*"/g, ''))) return false;
  for (const [, name = ''] of formula.replace(QUOTED, '').matchAll(CALLED)) {
    const upper = name.toUpperCase();
    if (!ALL_IMPLEMENTED_FUNCTIONS_SET.has(upper) && !ours.has(upper) && !OF_THE_LANGUAGE.has(upper))
      return false;
  }
  return true;
};
