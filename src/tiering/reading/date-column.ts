import { notice } from '../notice';
import type { Notice } from '../notices';
import type { DateOrder, Habits } from '../register';
import { finish, stepThrough, type Steps } from '../steps';
import { cellAt } from './cell-at';
import { cellCount } from './cell-count';
import { cellsOfKind } from './cells-of-kind';
import { dayOfNumber } from './day-of-number';
import { isErrorText } from './error-text';
import { isMissingWord } from './missing-words';
import type { NamedCells } from './named-cells';
import { scanDate } from './scan-date';

/** One column read as days. */
export interface DateColumn {
  /** Days since 1 January 1970; NaN = missing. */
  readonly readings: Float64Array;
  readonly notices: readonly Notice[];
}

const kind = { missing: 0, typed: 1, text: 2, dmy: 3, mdy: 4, open: 5, bad: 6, error: 7, iso: 8 };
const isoShape = /^\d{4}-\d{2}-\d{2}$/;

interface Sight {
  readonly source: NamedCells;
  readonly readings: Float64Array;
  readonly kinds: Uint8Array;
  /** Texts read before. */
  readonly remembered: Map<string, TextRead>;
}

/**
 * Reads a column as days: serial numbers, ISO, 5.3.2024, 2024年3月5日, 20240305, months in words (5 Mar 2024, 5 марта 2024 г., 5 de marzo de 2024), and slashes, whose order of day and month
 * the whole column decides (then the habit, with a notice). "last year" is missing, with a notice.
 */
export function dateColumn(source: NamedCells, habits: Habits): DateColumn {
  return finish(dateColumnSteps(source, habits));
}

/** The same in steps. */
export function* dateColumnSteps(source: NamedCells, habits: Habits): Steps<DateColumn> {
  const length = cellCount(source.cells);
  const sight: Sight = {
    source,
    readings: new Float64Array(length),
    kinds: new Uint8Array(length),
    remembered: new Map(),
  };
  yield* stepThrough(length, (client) => {
    sight.kinds[client] = readCell(sight, client, habits);
  });
  const order = decideOrder(sight, habits.dateOrder);
  yield* settleOpen(sight, order);
  return { readings: sight.readings, notices: noticesOf(sight, order) };
}

function readCell(sight: Sight, client: number, habits: Habits): number {
  const cell = cellAt(sight.source.cells, client);
  sight.readings[client] = NaN;
  if (cell === null) return kind.missing;
  if (typeof cell === 'boolean') return kind.bad;
  if (typeof cell === 'string') return readText(sight, client, cell);
  const day = dayOfNumber(cell, habits.dateSystem);
  sight.readings[client] = day ?? NaN;
  return day === null ? kind.bad : kind.typed;
}

/** So many different texts are remembered: orders repeat their days, and a lookup is a fraction of a reading. */
const mostRemembered = 10_000;

function readText(sight: Sight, client: number, text: string): number {
  const known = sight.remembered.get(text);
  const read = known ?? textRead(text.trim());
  if (known === undefined && sight.remembered.size < mostRemembered) sight.remembered.set(text, read);
  sight.readings[client] = read.day;
  return read.kind;
}

/** The day is NaN where the text has none, or where the column must decide which. */
interface TextRead {
  readonly kind: number;
  readonly day: number;
}

function textRead(trimmed: string): TextRead {
  if (isMissingWord(trimmed)) return { kind: kind.missing, day: NaN };
  if (isErrorText(trimmed)) return { kind: kind.error, day: NaN };
  const scanned = scanDate(trimmed);
  if (scanned === null) return { kind: kind.bad, day: NaN };
  if (scanned.kind === 'open') return { kind: kind.open, day: NaN };
  if (scanned.kind === 'certain') return { kind: kind[scanned.order], day: scanned.day };
  return { kind: isoShape.test(trimmed) ? kind.iso : kind.text, day: scanned.day };
}

/** Whichever order most texts force; the habit when they are silent or evenly split. */
function decideOrder(sight: Sight, habit: DateOrder): DateOrder {
  let lead = 0;
  for (const found of sight.kinds) lead += found === kind.dmy ? 1 : found === kind.mdy ? -1 : 0;
  if (lead === 0) return habit;
  return lead > 0 ? 'dmy' : 'mdy';
}

function* settleOpen(sight: Sight, order: DateOrder): Steps<void> {
  yield* stepThrough(sight.kinds.length, (client) => {
    if (sight.kinds[client] !== kind.open) return;
    const scanned = scanDate(String(cellAt(sight.source.cells, client)).trim());
    if (scanned?.kind === 'open') sight.readings[client] = scanned[order];
  });
}

/** Open texts that nothing settles, and texts that force the other order than the rest. */
function doubtfulKinds(sight: Sight, order: DateOrder): readonly number[] {
  const forced = [kind.dmy, kind.mdy].filter((one) => sight.kinds.includes(one));
  if (forced.length === 0) return [kind.open];
  return forced.length === 1 ? [] : [kind.open, order === 'dmy' ? kind.mdy : kind.dmy];
}

function noticesOf(sight: Sight, order: DateOrder): readonly Notice[] {
  const { header } = sight.source;
  const notices: Notice[] = [];
  const marked = [kind.text, kind.dmy, kind.mdy, kind.open];
  // As with numbers: in a text file an ISO date is as plain as it can be, beside serial numbers it is worth a word.
  const converted = cellsOfKind(sight, sight.kinds.includes(kind.typed) ? [kind.iso, ...marked] : marked);
  if (converted !== null) notices.push(notice('text-as-date', converted, { header, ...converted.first }));
  const doubtful = cellsOfKind(sight, doubtfulKinds(sight, order));
  if (doubtful !== null)
    notices.push(notice('ambiguous-date', doubtful, { header, example: doubtful.first.example }));
  const bad = cellsOfKind(sight, [kind.bad]);
  if (bad !== null) notices.push(notice('unreadable-date', bad, { header, example: bad.first.example }));
  const errors = cellsOfKind(sight, [kind.error]);
  if (errors !== null) notices.push(notice('error-cell', errors, { header, example: errors.first.example }));
  const missing = cellsOfKind(sight, [kind.missing]);
  if (missing !== null) notices.push(notice('missing-reading', missing, { header }));
  const known = sight.kinds.some(
    (found) => found !== kind.missing && found !== kind.bad && found !== kind.error,
  );
  if (bad !== null && !known) notices.push(notice('no-numbers', bad, { header }));
  return notices;
}
