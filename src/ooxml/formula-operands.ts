/** What the marks "@" and "#" of a formula belong to. */
import type { FormulaToken } from './formula-tokens';

/** Whether the token at a place names a function that is called. */
export const isCall = (tokens: readonly FormulaToken[], at: number): boolean =>
  tokens[at]?.kind === 'name' && tokens[at + 1]?.text === '(';

const isSheet = (tokens: readonly FormulaToken[], at: number): boolean =>
  (tokens[at]?.kind === 'name' || tokens[at]?.kind === 'text') && tokens[at + 1]?.text === '!';

/** Where the cell or name whose last token is given begins, with its sheet; null for anything else. */
export function referenceStart(tokens: readonly FormulaToken[], last: number): number | null {
  if (tokens[last]?.kind !== 'name') return null;
  if (tokens[last - 1]?.text !== '!') return last;
  return isSheet(tokens, last - 2) ? last - 2 : null;
}

/** Behind the bracket that closes the one at a place; null where none does. */
function closed(tokens: readonly FormulaToken[], open: number): number | null {
  let depth = 0;
  for (let at = open; at < tokens.length; at += 1) {
    if (tokens[at]?.kind === 'open') depth += 1;
    if (tokens[at]?.kind === 'close') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return null;
}

const isSpill = (token: FormulaToken | undefined): boolean => token?.kind === 'other' && token.text === '#';

/** Behind one reference, name, call or bracketed expression. */
function partEnd(tokens: readonly FormulaToken[], from: number): number | null {
  if (tokens[from]?.text === '(') return closed(tokens, from);
  let at = isSheet(tokens, from) ? from + 2 : from;
  if (tokens[at]?.kind !== 'name') return null;
  if (isCall(tokens, at)) return closed(tokens, at + 1);
  at += 1;
  while (tokens[at]?.kind === 'column') at += 1;
  return isSpill(tokens[at]) ? at + 1 : at;
}

/** Behind the operand that begins at a place: one part, or several joined by ":"; null where none begins. */
export function operandEnd(tokens: readonly FormulaToken[], from: number): number | null {
  let end = partEnd(tokens, from);
  while (end !== null && tokens[end]?.text === ':') {
    const next = partEnd(tokens, end + 1);
    // Brackets around the first part alone are no brackets around all.
    if (next === null || tokens[from]?.kind === 'open') return null;
    end = next;
  }
  return end;
}
