/** A formula cut into the pieces that its names must be told from; joined they are the formula again. */
export interface FormulaToken {
  /** 'name': of a function, a parameter, a cell, a sheet ...; 'open' and 'close' brackets; 'comma' between arguments. */
  readonly kind:
    'name' | 'number' | 'text' | 'open' | 'close' | 'comma' | 'space' | 'column' | 'error' | 'other';
  readonly text: string;
}

type Kind = FormulaToken['kind'];

const NAME = /[\p{L}_\\$][\p{L}\p{N}\p{M}_.\\?$]*/uy;
const NUMBER = /[0-9][0-9.]*(?:[eE][+-]?[0-9]+)?/y;
const SPACE = /\s+/y;
const ERROR =
  /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!)/iy;

const SIGNS: Readonly<Record<string, Kind>> = {
  '(': 'open',
  '{': 'open',
  ')': 'close',
  '}': 'close',
  ',': 'comma',
};

/** Behind the quote that closes the one at a place, two of them standing for one within; -1 where none does. */
function quoteEnd(formula: string, at: number): number {
  const quote = formula.charAt(at);
  for (let place = formula.indexOf(quote, at + 1); place >= 0; place = formula.indexOf(quote, place + 2))
    if (formula.charAt(place + 1) !== quote) return place + 1;
  return -1;
}

/**
 * Behind the "]" that closes the "[" at a place, with one level of brackets within; -1 where none does. "'" takes
 * the meaning from the character after it.
 */
function columnEnd(formula: string, at: number): number {
  let depth = 0;
  for (let place = at; place < formula.length; place += 1) {
    const character = formula.charAt(place);
    if (character === "'") place += 1;
    else if (character === '[') depth += 1;
    else if (character === ']') depth -= 1;
    if (depth === 0) return place + 1;
    // Deeper ones mean nothing; to go on would be work without end in a formula that is all of them.
    if (depth > 2) return -1;
  }
  return -1;
}

function matched(pattern: RegExp, formula: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(formula) ? pattern.lastIndex : -1;
}

/** The kind of the token at a place, and where it ends; -1 where what begins there does not end. */
function tokenAt(formula: string, at: number): readonly [kind: Kind, end: number] {
  const character = formula.charAt(at);
  const sign = SIGNS[character];
  if (sign !== undefined) return [sign, at + 1];
  if (character === '"' || character === "'") return ['text', quoteEnd(formula, at)];
  if (character === '[') return ['column', columnEnd(formula, at)];
  if (character === '#') return ['error', matched(ERROR, formula, at)];
  if (character >= '0' && character <= '9') return ['number', matched(NUMBER, formula, at)];
  const name = matched(NAME, formula, at);
  return name > 0 ? ['name', name] : ['space', matched(SPACE, formula, at)];
}

/** Nothing within texts and quoted names is taken for a name. The work grows with the formula's length alone. */
export function formulaTokens(formula: string): readonly FormulaToken[] {
  const tokens: FormulaToken[] = [];
  for (let at = 0; at < formula.length;) {
    const [kind, end] = tokenAt(formula, at);
    const next = end > at ? end : at + 1;
    tokens.push({ kind: end > at ? kind : 'other', text: formula.slice(at, next) });
    at = next;
  }
  return tokens;
}

/** The arguments of a call, each from its first token to behind its last; `open` is the place of its bracket. */
export function argumentsOf(
  tokens: readonly FormulaToken[],
  open: number,
): readonly { readonly from: number; readonly until: number }[] {
  const found: { from: number; until: number }[] = [];
  let depth = 0;
  let from = open + 1;
  for (let at = open; at < tokens.length; at += 1) {
    const kind = tokens[at]?.kind;
    if (kind === 'open') depth += 1;
    if (kind === 'close') depth -= 1;
    if (depth === 0 || (depth === 1 && kind === 'comma')) {
      found.push({ from, until: at });
      from = at + 1;
    }
    if (depth === 0) break;
  }
  return found;
}

/** Where each bracket that opens is closed, by its place; only those around a single argument. */
export function singleArguments(tokens: readonly FormulaToken[]): ReadonlyMap<number, number> {
  const closes = new Map<number, number>();
  const open: { readonly at: number; single: boolean }[] = [];
  tokens.forEach(({ kind }, at) => {
    const inner = open.at(-1);
    if (kind === 'open') open.push({ at, single: true });
    else if (kind === 'comma' && inner !== undefined) inner.single = false;
    else if (kind === 'close') {
      open.pop();
      if (inner?.single === true) closes.set(inner.at, at);
    }
  });
  return closes;
}
