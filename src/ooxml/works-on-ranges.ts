import { isCall, operandEnd } from './formula-operands';
import { formulaTokens, type FormulaToken } from './formula-tokens';
import { OWN_FUNCTIONS } from './newer-functions';

/** Functions that take ranges as they are in every argument, and answer one value. */
const ALL = new Set(
  `SUM SUMSQ PRODUCT AVERAGE AVERAGEA COUNT COUNTA COUNTBLANK MIN MAX MINA MAXA MEDIAN MODE MODE.SNGL STDEV STDEV.S
  STDEV.P STDEVA STDEVP VAR VAR.S VAR.P VARA VARP GEOMEAN HARMEAN DEVSQ AVEDEV KURT SKEW CORREL COVAR SLOPE INTERCEPT
  RSQ ROWS COLUMNS AND OR XOR CONCAT SUMPRODUCT SUMX2MY2 SUMX2PY2 SUMXMY2 COVARIANCE.P COVARIANCE.S`.split(
    /\s+/,
  ),
);

/** Functions that take ranges as they are in some arguments, counted from 0. */
const SOME: Readonly<Record<string, (place: number) => boolean>> = {
  SUMIF: (place) => place !== 1,
  AVERAGEIF: (place) => place !== 1,
  COUNTIF: (place) => place === 0,
  COUNTIFS: (place) => place % 2 === 0,
  SUMIFS: (place) => place === 0 || place % 2 === 1,
  AVERAGEIFS: (place) => place === 0 || place % 2 === 1,
  MAXIFS: (place) => place === 0 || place % 2 === 1,
  MINIFS: (place) => place === 0 || place % 2 === 1,
  VLOOKUP: (place) => place === 1,
  HLOOKUP: (place) => place === 1,
  LOOKUP: (place) => place > 0,
  MATCH: (place) => place === 1,
  XLOOKUP: (place) => place === 1 || place === 2,
  XMATCH: (place) => place === 1,
  INDEX: (place) => place === 0,
  LARGE: (place) => place === 0,
  SMALL: (place) => place === 0,
  PERCENTILE: (place) => place === 0,
  QUARTILE: (place) => place === 0,
  'PERCENTILE.INC': (place) => place === 0,
  'PERCENTILE.EXC': (place) => place === 0,
  RANK: (place) => place === 1,
  'RANK.EQ': (place) => place === 1,
  'RANK.AVG': (place) => place === 1,
  SUBTOTAL: (place) => place > 0,
  AGGREGATE: (place) => place > 1,
  TEXTJOIN: (place) => place > 1,
  TIER: (place) => place > 0,
  ABC_CLASS: (place) => place > 0,
};

interface Call {
  readonly name: string;
  place: number;
}

const takesRange = ({ name, place }: Call): boolean => ALL.has(name) || SOME[name]?.(place) === true;

/** Functions that answer ranges, as wide as ranges themselves. */
const ANSWERS_RANGES = new Set(
  `UNIQUE FILTER SORT SORTBY SEQUENCE RANDARRAY TRANSPOSE MMULT FREQUENCY TAKE DROP HSTACK VSTACK TOCOL TOROW EXPAND
  CHOOSECOLS CHOOSEROWS WRAPROWS WRAPCOLS TEXTSPLIT MAKEARRAY MAP SCAN BYROW BYCOL LET LAMBDA OFFSET INDIRECT`.split(
    /\s+/,
  ),
);

/** Whether a token is what makes a reference more than a cell: "A1:A9", "T[Revenue]", "B2#", "{1,2}". */
const isRange = ({ kind, text }: FormulaToken): boolean => {
  if (kind === 'column') return !/^\[(?:@|\[#This Row\]|#This Row)/i.test(text) && !/^\[\d+\]$/.test(text);
  return text === ':' || text === '{' || (kind === 'other' && text === '#');
};

type Tokens = readonly FormulaToken[];

/** What a reference is made of. */
const ofReference = ({ kind, text }: FormulaToken): boolean =>
  ['name', 'number', 'text', 'column'].includes(kind) || /^[!:#]$/.test(text);

/** The next token that is no space, one way or the other. */
const beside = (tokens: Tokens, at: number, step: -1 | 1): FormulaToken | undefined => {
  let place = at + step;
  while (tokens[place]?.kind === 'space') place += step;
  return tokens[place];
};

/** Whether the tokens from one to another are all of an argument. */
const isWhole = (tokens: Tokens, first: number, last: number): boolean => {
  const before = beside(tokens, first, -1);
  const after = beside(tokens, last, 1);
  return (
    (before?.kind === 'open' || before?.kind === 'comma') &&
    (after?.kind === 'comma' || after?.kind === 'close')
  );
};

/** Whether the range that a token belongs to, or the call that it begins, is all of an argument. */
const isArgument = (tokens: Tokens, at: number): boolean => {
  if (isCall(tokens, at)) return isWhole(tokens, at, (operandEnd(tokens, at) ?? at) - 1);
  const belongs = (place: number): boolean =>
    tokens[place] !== undefined && ofReference(tokens[place] ?? NO_TOKEN);
  let first = at;
  let last = at;
  if (tokens[at]?.text === '{') last = tokens.findIndex(({ text }, place) => place > at && text === '}');
  while (belongs(first - 1)) first -= 1;
  while (belongs(last + 1)) last += 1;
  return isWhole(tokens, first, last);
};

const NO_TOKEN: FormulaToken = { kind: 'other', text: '' };

/**
 * Whether a formula works on ranges value by value: it has a range, or a function that answers one, where one value is
 * asked for. Kept as a plain formula it would be worked out for one cell of the range; some that would do as plain
 * formulas are told to be such too, which changes nothing of what they answer.
 * @example worksOnRanges('SUM(B2:B4*C2:C4)'); // => true
 */
export function worksOnRanges(formula: string): boolean {
  const tokens = formulaTokens(formula.replace(/^\s*=/, ''));
  const calls: Call[] = [];
  for (const [at, token] of tokens.entries()) {
    const inner = calls.at(-1);
    const isOne = isRange(token) || (isCall(tokens, at) && ANSWERS_RANGES.has(token.text.toUpperCase()));
    if (isOne && (inner === undefined || !takesRange(inner) || !isArgument(tokens, at))) return true;
    if (token.kind === 'open') calls.push({ name: calledBy(tokens, at), place: 0 });
    else if (token.kind === 'close') calls.pop();
    else if (token.kind === 'comma' && inner !== undefined) inner.place += 1;
  }
  return false;
}

/** The function whose arguments a bracket holds; blank for any other bracket. */
const calledBy = (tokens: Tokens, open: number): string =>
  isCall(tokens, open - 1) ? (tokens[open - 1]?.text.toUpperCase() ?? '') : '';

/** Whether a formula is one call of a function that answers one value, whatever ranges it is given. */
export function answersOneValue(formula: string): boolean {
  const tokens = formulaTokens(formula.replace(/^\s*=/, ''));
  return (
    ALL.has(tokens[0]?.text.toUpperCase() ?? '') &&
    isCall(tokens, 0) &&
    operandEnd(tokens, 0) === tokens.length
  );
}

/** Whether a formula is one call of a function of ours on cells, so that it always fills as many cells. */
export function fillsAsMany(formula: string): boolean {
  const tokens = formulaTokens(formula.replace(/^\s*=/, ''));
  if (!OWN_FUNCTIONS.has(tokens[0]?.text.toUpperCase() ?? '') || operandEnd(tokens, 0) !== tokens.length)
    return false;
  const isCell = (at: number): boolean =>
    /^\$?[A-Z]{1,3}\$?[0-9]+$/i.test(tokens[at]?.text ?? '') || tokens[at + 1]?.text === '!';
  return tokens.every(({ kind, text }, at) => {
    if (kind === 'name') return at === 0 || isCell(at);
    return kind !== 'column' && text !== '#' && text !== '@';
  });
}
