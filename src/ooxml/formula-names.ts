/** Names in formulas: as people type and read them, and as a file keeps them. */
import { argumentsOf, formulaTokens, singleArguments, type FormulaToken } from './formula-tokens';
import { NEWER_FUNCTIONS, OWN_FUNCTIONS, SHEET_FUNCTIONS } from './newer-functions';

/** No program takes a formula a quarter as long: such a one is left as it is. */
const LONGEST = 32_768;
const PREFIX = /^(?:_xlfn\.|_xlws\.|_xlpm\.|_xlop\.|_xleta\.|_xludf\.|_xldudf_)+/i;

/**
 * A formula as people read it. Texts and quoted sheet names stay as they are.
 * @example shownFormula('_xlfn.XLOOKUP(A1,_xlfn.ANCHORARRAY(B1),C:C)'); // => 'XLOOKUP(A1,B1#,C:C)'
 */
export function shownFormula(stored: string): string {
  if (stored.length > LONGEST || !/_xl/i.test(stored)) return stored;
  const tokens = formulaTokens(stored);
  const texts = tokens.map(({ kind, text }) => (kind === 'name' ? text.replace(PREFIX, '') : text));
  const closes = singleArguments(tokens);
  tokens.forEach(({ kind, text }, at) => {
    const close = closes.get(at + 1);
    if (close === undefined || kind !== 'name' || !/^_xlfn\.(?:ANCHORARRAY|SINGLE)$/i.test(text)) return;
    const spilled = text.toUpperCase().endsWith('Y');
    texts[at] = spilled ? '' : '@';
    texts[at + 1] = '';
    texts[close] = spilled ? '#' : '';
  });
  return texts.join('');
}

/**
 * A formula as a file keeps it, without "=".
 * @example storedFormula('=LET(x,2,x*TIER(B2,B2:B9))'); // => '_xlfn.LET(_xlpm.x,2,_xlpm.x*_xldudf_TIER(B2,B2:B9))'
 */
export function storedFormula(shown: string): string {
  const tokens = formulaTokens(shown.replace(/^\s*=/, ''));
  const texts = tokens.map((token, at) => (isCall(tokens, at) ? storedName(token.text) : token.text));
  tokens.forEach((_, at) => nameParameters(tokens, texts, at));
  tokens.forEach(({ text }, at) => {
    if (text !== '#') return;
    const before = tokens[at - 1];
    if (before?.kind !== 'name' || !/^[A-Z]{1,3}[0-9]+$/i.test(before.text)) return;
    texts[at - 1] = `_xlfn.ANCHORARRAY(${before.text}`;
    texts[at] = ')';
  });
  return texts.join('');
}

const isCall = (tokens: readonly FormulaToken[], at: number): boolean =>
  tokens[at]?.kind === 'name' && tokens[at + 1]?.text === '(';

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
