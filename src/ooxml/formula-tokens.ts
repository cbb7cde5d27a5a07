/** A formula cut into the pieces that its names must be told from; joined they are the formula again. */
export interface FormulaToken {
  /** 'name': of a function, a parameter, a cell, a sheet ...; 'open' and 'close' brackets; 'comma' between arguments. */
  readonly kind: 'name' | 'open' | 'close' | 'comma' | 'space' | 'column' | 'other';
  readonly text: string;
}

const TOKEN = new RegExp(
  [
    /(?<text>"(?:[^"]|"")*"|'(?:[^']|'')*')/, // a text, or the quoted name of a sheet
    /(?<column>\[(?:'.|[^[\]']|\[(?:'.|[^[\]'])*\])*\])/, // a part of a table, or another workbook
    /(?<name>[\p{L}_\\][\p{L}\p{N}\p{M}_.\\?]*)/u,
    /(?<open>[({])/,
    /(?<close>[)}])/,
    /(?<comma>,)/,
    /(?<space>\s+)/,
    /(?<other>[^])/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gu',
);

const KINDS = ['column', 'name', 'open', 'close', 'comma', 'space'] as const;

/** Texts and quoted names are 'other', so that nothing within them is taken for a name. */
export const formulaTokens = (formula: string): readonly FormulaToken[] =>
  [...formula.matchAll(TOKEN)].map(({ 0: text, groups = {} }) => ({
    kind: KINDS.find((kind) => groups[kind] !== undefined) ?? 'other',
    text,
  }));

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
