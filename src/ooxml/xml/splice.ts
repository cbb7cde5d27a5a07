/** One place of a text and what comes instead of it. */
export interface Splice {
  readonly at: number;
  /** Behind the last character that goes; the same as `at` where only something comes. */
  readonly until: number;
  readonly text: string;
}

/**
 * The text with every splice carried out. Places are those of the text as it was. Splices may be given in any order
 * and must not overlap; of several at one place the first given comes first.
 */
export const splice = (text: string, splices: readonly Splice[]): string => {
  const ordered = [...splices].sort((one, other) => one.at - other.at || one.until - other.until);
  const pieces: string[] = [];
  let reached = 0;
  for (const { at, until, text: piece } of ordered) {
    if (at < reached || until < at) throw new Error(`splices overlap at ${at}`);
    pieces.push(text.slice(reached, at), piece);
    reached = until;
  }
  pieces.push(text.slice(reached));
  return pieces.join('');
};
