/** Names in formulas: as people type and read them, and as a file keeps them. */
import { isCall, operandEnd, referenceStart } from './formula-operands';
import { argumentsOf, formulaTokens, singleArguments, type FormulaToken } from './formula-tokens';
import { NEWER_FUNCTIONS, OWN_FUNCTIONS, SHEET_FUNCTIONS } from './newer-functions';

/** Excel takes no longer formula: such a one is left as it is. */
const LONGEST = 8192;
const PREFIX = /^(?:_xlfn\.|_xlws\.|_xlpm\.|_xleta\.|_xludf\.|_xldudf_)+/i;
const OPTIONAL = /^_xlop\.(.*)$/i;
const ANCHOR = '_xlfn.ANCHORARRAY';
const SINGLE = '_xlfn.SINGLE';

/**
 * A formula as people read it. Texts and quoted sheet names stay as they are; so does a formula that could not be
 * kept again as it was.
 * @example shownFormula('_xlfn.XLOOKUP(A1,_xlfn.ANCHORARRAY(B1),C:C)'); // => 'XLOOKUP(A1,B1#,C:C)'
 */
export function shownFormula(stored: string): string {
  if (stored.length > LONGEST || !/_xl/i.test(stored)) return stored;
  const shown = withoutMarks(stored);
  return storedFormula(shown) === stored ? shown : stored;
}

function withoutMarks(stored: string): string {
  const tokens = formulaTokens(stored);
  const texts = tokens.map(({ kind, text }) => (kind === 'name' ? shownName(text) : text));
  const closes = singleArguments(tokens);
  tokens.forEach(({ text }, at) => {
    const close = closes.get(at + 1);
    if (close === undefined) return;
    if (text === ANCHOR) [texts[at], texts[at + 1], texts[close]] = ['', '', '#'];
    if (text !== SINGLE) return;
    texts[at] = '@';
    // What is more than one operand keeps its brackets.
    if (tokens[at + 2]?.kind !== 'open' && operandEnd(tokens, at + 2) === close)
      [texts[at + 1], texts[close]] = ['', ''];
  });
  return texts.join('');
}

const shownName = (kept: string): string => {
  const optional = OPTIONAL.exec(kept)?.[1];
  return optional === undefined ? kept.replace(PREFIX, '') : `[${optional}]`;
};

/**
 * A formula as a file keeps it, without "=".
 * @example storedFormula('=LET(x,2,x*TIER(B2,B2:B9))'); // => '_xlfn.LET(_xlpm.x,2,_xlpm.x*_xldudf_TIER(B2,B2:B9))'
 */
export function storedFormula(shown: string): string {
  const tokens = formulaTokens(shown.replace(/^\s*=/, ''));
  const texts = tokens.map((token, at) => (isCall(tokens, at) ? storedName(token.text) : token.text));
  tokens.forEach((_, at) => nameParameters(tokens, texts, at));
  tokens.forEach(({ kind, text }, at) => {
    if (kind === 'column' && text.startsWith('[@') && tokens[at - 1]?.kind === 'name')
      texts[at] = rowReference(text.slice(2, -1));
    if (kind === 'other' && text === '#') markSpilled(tokens, texts, at);
  });
  tokens.forEach(({ kind, text }, at) => {
    if (kind === 'other' && text === '@') markSingle(tokens, texts, at);
  });
  return texts.join('');
}

/** The column of a table in the row of the formula. */
function rowReference(column: string): string {
  if (column === '') return '[#This Row]';
  return column.startsWith('[') ? `[[#This Row],${column}]` : `[[#This Row],[${column}]]`;
}

function markSpilled(tokens: readonly FormulaToken[], texts: string[], at: number): void {
  const start = referenceStart(tokens, at - 1);
  if (start === null) return;
  texts[start] = `${ANCHOR}(${texts[start] ?? ''}`;
  texts[at] = ')';
}

function markSingle(tokens: readonly FormulaToken[], texts: string[], at: number): void {
  const end = operandEnd(tokens, at + 1);
  if (end === null) return;
  const bracketed = tokens[at + 1]?.kind === 'open';
  texts[at] = bracketed ? SINGLE : `${SINGLE}(`;
  if (!bracketed) texts[end - 1] = `${texts[end - 1] ?? ''})`;
}

/** Whether a formula can be kept: what begins in it ends, and a file has words for all of it. */
export function canStore(shown: string): boolean {
  const stored = storedFormula(shown);
  const tokens = formulaTokens(stored).filter(({ kind }) => kind !== 'space');
  const last = tokens.at(-1);
  if (last === undefined || stored.length > LONGEST || /^[-+*/^&=<>:,!]$/.test(last.text)) return false;
  return closesAll(tokens) && tokens.every(isKnown);
}

/** A mark that was left has no operand; a quote or a bracket has nothing that closes it. */
const isKnown = ({ kind, text }: FormulaToken): boolean =>
  kind === 'column' ? !text.startsWith('[@') : kind !== 'other' || !/^[@#"'[\]]$/.test(text);

function closesAll(tokens: readonly FormulaToken[]): boolean {
  const open: string[] = [];
  for (const { kind, text } of tokens) {
    if (kind === 'open') open.push(text);
    if (kind === 'close' && open.pop() !== (text === '}' ? '{' : '(')) return false;
    // Between arguments stand commas; semicolons part the rows of an array that is written out.
    if (text === ';' && open.at(-1) !== '{') return false;
  }
  return open.length === 0;
}

function storedName(typed: string): string {
  const name = typed.toUpperCase();
  if (OWN_FUNCTIONS.has(name)) return `_xldudf_${name}`;
  if (SHEET_FUNCTIONS.has(name)) return `_xlfn._xlws.${name}`;
  return NEWER_FUNCTIONS.has(name) ? `_xlfn.${name}` : typed;
}

/** The names that LET and LAMBDA bring in are marked wherever they stand within the call. */
function nameParameters(tokens: readonly FormulaToken[], texts: string[], at: number): void {
  const name = tokens[at]?.text.toUpperCase();
  if (!isCall(tokens, at) || (name !== 'LET' && name !== 'LAMBDA')) return;
  const given = argumentsOf(tokens, at + 1);
  const named = given.slice(0, -1).filter((_, index) => name === 'LAMBDA' || index % 2 === 0);
  const places = named.map(({ from, until }) => firstFilled(tokens, from, until));
  const parameters = new Set<string>();
  for (const place of places) {
    const { kind, text } = tokens[place] ?? NO_TOKEN;
    // An optional parameter stands in brackets.
    parameters.add(text.replace(/^\[|\]$/g, '').toLowerCase());
    if (kind === 'column') texts[place] = `_xlop.${text.slice(1, -1)}`;
  }
  markNames(tokens, texts, { from: at + 2, until: given.at(-1)?.until ?? at }, parameters);
}

const NO_TOKEN: FormulaToken = { kind: 'other', text: '' };

const firstFilled = (tokens: readonly FormulaToken[], from: number, until: number): number =>
  tokens.findIndex(({ kind }, at) => at >= from && at < until && kind !== 'space');

function markNames(
  tokens: readonly FormulaToken[],
  texts: string[],
  { from, until }: { readonly from: number; readonly until: number },
  parameters: ReadonlySet<string>,
): void {
  for (let at = from; at < until; at += 1) {
    const token = tokens[at];
    if (token?.kind === 'name' && parameters.has(token.text.toLowerCase())) texts[at] = `_xlpm.${token.text}`;
  }
}
