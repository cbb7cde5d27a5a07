import { cellCount } from '../reading/cell-count';
import { foldWords } from '../reading/clean-text';
import { numberColumn } from '../reading/number-column';
import type { OrdersSpec } from '../model';
import type { RegisterColumn } from '../register';
import { columnContent } from './column-content';
import { contentFit } from './content-fit';
import { foldHeader } from './fold-header';
import { orderWords, type OrdersRole } from './order-words';
import { wordScore } from './word-score';

/** Columns that look less sure than this are not taken. */
const sure = 0.8;

interface Match {
  readonly role: OrdersRole;
  readonly score: number;
  readonly word: string;
  /** The place of the word in its list: the usual ones stand first. */
  readonly place: number;
}

/**
 * Whether columns are those of orders, and which is which: by their headers in four languages and by what they hold. Each
 * column is what it matches best; of two of one kind the surer is taken, then the one with the more usual name ("order date"
 * before "shipped date"); headers that stand twice are not taken. Null where client, date or amount
 * cannot be told. A guess, to be shown and changed.
 * @example guessOrders([{ header: 'Customer', cells: ['C1'] }, { header: 'Date', cells: ['2026-01-05'] }, { header: 'Amount', cells: [9] }])?.client; // => 'Customer'
 */
export function guessOrders(columns: readonly RegisterColumn[]): OrdersSpec | null {
  const once = columns.filter(
    ({ header }) => columns.filter((other) => other.header === header).length === 1,
  );
  const taken = taking(once);
  const { client, date, amount } = taken;
  if (client === undefined || date === undefined || amount === undefined) return null;
  const rest = (role: OrdersRole): string | null => taken[role] ?? null;
  return {
    sheet: null,
    file: null,
    client,
    date,
    amount,
    order: rest('order'),
    quantity: rest('quantity'),
    product: rest('product'),
    cost: rest('cost'),
    margin: rest('margin'),
    due: rest('due'),
    paid: rest('paid'),
    reason: rest('reason'),
    terms: rest('terms'),
  };
}

function taking(columns: readonly RegisterColumn[]): Readonly<Partial<Record<OrdersRole, string>>> {
  const taken: Partial<Record<OrdersRole, { readonly header: string; readonly match: Match }>> = {};
  for (const column of columns) {
    const match = bestMatch(column);
    if (match === null) continue;
    const rival = taken[match.role]?.match;
    if (rival === undefined || isSurer(match, rival)) taken[match.role] = { header: column.header, match };
  }
  return Object.fromEntries(Object.entries(taken).map(([role, { header }]) => [role, header]));
}

function isSurer(one: Match, other: Match): boolean {
  return one.score > other.score || (one.score === other.score && one.place < other.place);
}

/** What a column is most likely to be; of equal matches the longer word says more. Null where nothing is sure. */
function bestMatch({ header, cells }: RegisterColumn): Match | null {
  const content = columnContent(cells);
  const source = { header, cells, rows: new Uint32Array(cellCount(cells)) };
  const readings = content === 'number' ? numberColumn(source, 'point').readings : new Float64Array();
  const folded = foldHeader(header);
  let best: Match | null = null;
  for (const { role, wanted, words } of roleWords) {
    const fit = contentFit(wanted, content, readings);
    for (const [place, word] of words.entries()) {
      const known = wordScore(folded, word);
      const match = { role, score: known === 0 ? 0 : Math.min(1, known + fit), word, place };
      if (match.score >= sure && (best === null || saysMore(match, best))) best = match;
    }
  }
  return best;
}

function saysMore(one: Match, other: Match): boolean {
  return one.score > other.score || (one.score === other.score && one.word.length > other.word.length);
}

// The keys of a record that lists every role are the roles; Object.entries forgets that.
const roleWords = (Object.entries(orderWords) as [OrdersRole, (typeof orderWords)[OrdersRole]][]).map(
  ([role, { content, words }]) => ({ role, wanted: content, words: words.map(foldWords) }),
);
