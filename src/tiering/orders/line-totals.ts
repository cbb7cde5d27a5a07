import type { Orders } from './orders';

/** Days since 1 January 1970, whole: after the first, up to and including the last. */
export interface DaySpan {
  readonly after: number;
  readonly upTo: number;
}

/** What the lines of a span of days add up to, one entry a client text of the orders (see `TextColumn`). */
export interface LineTotals {
  readonly lines: number;
  /** The first and the last day with a line. */
  readonly first: number;
  readonly latest: number;
  /** The last day with an amount above zero; `noDay` where there is none. */
  readonly lastSales: Int32Array;
  /** The number of amounts above zero. */
  readonly sales: Int32Array;
  /** The sums, returns with their sign; null where an amount is no whole number of cents. */
  readonly cents: Float64Array | null;
  /** Whether an amount is below zero. Where that cannot be told, it may be. */
  readonly hasReturns: boolean;
}

/** Earlier than any day of an order. */
export const noDay = -(2 ** 30);
/** The longest span whose days can be subtracted from each other as whole numbers of 32 bits. */
export const anyDay: DaySpan = { after: noDay, upTo: 2 ** 30 - 1 };

/** Adding it rounds a number to a whole one, and so does taking it away again, as long as the number stays below 2 ** 51. */
const roundingOff = 1.5 * 2 ** 52;
const mostCents = 2 ** 51;

/**
 * Adds up lines by client in one pass, so that each line is fetched from memory once: a second pass over ten million lines
 * takes as long as everything else. Null where a day is not whole, or a code is no text's: then nothing is added up.
 * Amounts are added in whole cents, which no order of rows can change.
 */
export function lineTotals(columns: LineColumns, span: DaySpan): LineTotals | null {
  const running = runningTotals(columns.clients.texts.length, span);
  const lines = columns.clients.codes.length;
  for (let start = 0; start < lines; start += stretch) {
    if (!addStretch(running, columns, start, Math.min(lines, start + stretch))) return null;
  }
  const { first, latest, magnitude, areCents, table } = running;
  const { sums, ...sold } = columnsOf(table);
  const cents = areCents && magnitude <= mostCents ? sums : null;
  const hasReturns = cents === null || sumOf(cents) < magnitude;
  return { ...sold, lines: running.lines, first, latest, cents, hasReturns };
}

type LineColumns = Pick<Orders, 'clients' | 'days' | 'amounts'>;

/** Lines are added in stretches: an engine makes fast code of what is called often sooner, and better, than of one long loop. */
const stretch = 2 ** 13;

/** What was added up so far. */
interface RunningTotals extends DaySpan {
  lines: number;
  first: number;
  latest: number;
  readonly table: Table;
  /** The sum in cents if none had a sign. */
  magnitude: number;
  areCents: boolean;
}

/**
 * What was added up of each client text, side by side in sixteen bytes: lines come in any order, and to fetch a client from afar once is a third of
 * fetching it from three columns.
 */
interface Table {
  /** A client's cents stand at twice its code. */
  readonly cents: Float64Array;
  /** The same memory as whole numbers: the number of sales stands at four times its code + 2, the day of the last one behind it. */
  readonly wholes: Int32Array;
}

const countPlace = 2;
const dayPlace = 3;

function newTable(texts: number): Table {
  const cents = new Float64Array(2 * texts);
  const wholes = new Int32Array(cents.buffer);
  for (let place = dayPlace; place < wholes.length; place += 4) wholes[place] = noDay;
  return { cents, wholes };
}

function columnsOf({
  cents,
  wholes,
}: Table): Pick<LineTotals, 'lastSales' | 'sales'> & { readonly sums: Float64Array } {
  const texts = cents.length >> 1;
  const sums = new Float64Array(texts);
  const sales = new Int32Array(texts);
  const lastSales = new Int32Array(texts);
  for (let code = 0; code < texts; code += 1) {
    sums[code] = cents[2 * code] ?? 0;
    sales[code] = wholes[4 * code + countPlace] ?? 0;
    lastSales[code] = wholes[4 * code + dayPlace] ?? noDay;
  }
  return { sums, sales, lastSales };
}

function runningTotals(texts: number, { after, upTo }: DaySpan): RunningTotals {
  return {
    after,
    upTo,
    lines: 0,
    first: anyDay.upTo,
    latest: noDay,
    table: newTable(texts),
    magnitude: 0,
    areCents: true,
  };
}

/** False where a line cannot be added. */
function addStretch(running: RunningTotals, columns: LineColumns, start: number, end: number): boolean {
  const { days, amounts } = columns;
  const { codes } = columns.clients;
  const { after, upTo, table } = running;
  const { cents: sums, wholes } = table;
  const texts = sums.length >> 1;
  let { first, latest } = running;
  let outside = 0;
  let magnitude = 0;
  let areCents = true;
  for (let line = start; line < end; line += 1) {
    const day = numberAt(days, line);
    const whole = day | 0;
    if (whole !== day) return false;
    if (whole <= after || whole > upTo) {
      outside += 1;
      continue;
    }
    const code = codes[line] ?? 0;
    if (!isText(code, texts)) return false;
    const amount = numberAt(amounts, line);
    const cents = amount * 100 + roundingOff - roundingOff;
    if (cents / 100 !== amount) areCents = false;
    magnitude += Math.abs(cents);
    first = Math.min(first, whole);
    latest = Math.max(latest, whole);
    addCents(sums, code, cents);
    if (amount > 0) addSale(wholes, code, whole);
  }
  running.lines += end - start - outside;
  running.magnitude += magnitude;
  running.areCents &&= areCents;
  running.first = first;
  running.latest = latest;
  return true;
}

function isText(code: number, texts: number): boolean {
  return code > 0 && code < texts;
}

function numberAt(column: Float64Array, line: number): number {
  return column[line] ?? NaN;
}

function addCents(sums: Float64Array, code: number, cents: number): void {
  sums[2 * code] = (sums[2 * code] ?? 0) + cents;
}

/** Keeps the later day without a branch: no processor foresees which of a client's lines is the last, and each wrong guess waits for memory. */
function addSale(wholes: Int32Array, code: number, day: number): void {
  const place = 4 * code;
  wholes[place + countPlace] = (wholes[place + countPlace] ?? 0) + 1;
  const last = wholes[place + dayPlace] ?? noDay;
  const lead = (last - day) | 0;
  wholes[place + dayPlace] = last - (lead & (lead >> 31));
}

function sumOf(cents: Float64Array): number {
  let sum = 0;
  for (let code = 0; code < cents.length; code += 1) sum += cents[code] ?? 0;
  return sum;
}
