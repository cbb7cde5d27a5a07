import type { Direction } from '../model';
import { isoDay } from '../calendar';
import { cellCount } from '../reading/cell-count';
import { dateColumnSteps } from '../reading/date-column';
import { numberColumnSteps, type NumberCounts } from '../reading/number-column';
import type { RegisterColumn } from '../register';
import { knownRange } from '../stats/known-range';
import { finish, type Steps } from '../steps';
import { columnContent, type ColumnContent } from './column-content';
import { columnWords } from './column-words';
import { contentFit } from './content-fit';
import { headerMatch } from './header-match';
import { roleTraits, type ColumnRole } from './roles';

export type { ColumnContent } from './column-content';

/** How many cells of each sort; dates are counted as numbers in a column of dates. */
export type ColumnCounts = NumberCounts;

/** The least and the greatest number of a column, or its first and last day (ISO). */
export type ColumnRange =
  | { readonly kind: 'numbers'; readonly least: number; readonly greatest: number }
  | { readonly kind: 'days'; readonly first: string; readonly last: string };

/** What a column probably is. */
export interface ColumnGuess {
  readonly index: number;
  readonly header: string;
  /** Null where nothing is known of it. */
  readonly role: ColumnRole | null;
  /** 0..1: from 0.8 good to be used, from 0.6 to be asked about, below not to be used. */
  readonly confidence: number;
  readonly content: ColumnContent;
  /** As a criterion: which way is better for us; null where the role is no criterion. */
  readonly direction: Direction | null;
  /** As a criterion: the usual weight, 0 where the role is none. */
  readonly weight: number;
  readonly counts: ColumnCounts;
  /** Null where nothing is known, or where it stands in texts, which may be meant otherwise. */
  readonly range: ColumnRange | null;
  /** Where the role may be told in words (stages, ratings): the different words of the column, the commonest first. */
  readonly words: readonly string[];
  /** True where every known number is the same. */
  readonly constant: boolean;
  /** True where another column has the same header, so that a model can name neither. */
  readonly ambiguous: boolean;
}

/**
 * What each column probably is, by its header in four languages and by what its cells hold; in the order of the columns.
 * Confidence: 1 for the whole header, 0.85 for words in it, 0.7 for the beginning of a word; 0.1 more where the content
 * fits, 0.4 less where it contradicts, 0.2 less for the second column of a role, 0.3 less for a number that is the same
 * for all or looks like an id. A guess, to be shown and changed, never used silently.
 * @example guessColumns([{ header: 'Выручка', cells: ['1 200,50', 300] }])[0]?.role; // => 'revenue'
 */
export function guessColumns(columns: readonly RegisterColumn[]): readonly ColumnGuess[] {
  return finish(guessSteps(columns));
}

/** The same in steps. */
export function* guessSteps(columns: readonly RegisterColumn[]): Steps<readonly ColumnGuess[]> {
  const headers = columns.map((column) => column.header);
  const guesses: ColumnGuess[] = [];
  for (const [index, column] of columns.entries()) {
    const ambiguous = headers.indexOf(column.header) !== headers.lastIndexOf(column.header);
    guesses.push({ ...(yield* guessOne(column)), index, ambiguous });
  }
  return guesses.map((guess) => {
    const rival = guesses.some((other) => other.role === guess.role && isBefore(other, guess));
    const confidence = guess.role !== null && rival ? guess.confidence - 0.2 : guess.confidence;
    return { ...guess, confidence: Math.round(Math.max(0, confidence) * 100) / 100 };
  });
}

const toldInWords: readonly ColumnRole[] = ['stage', 'intent', 'potential'];

type Ranked = Pick<ColumnGuess, 'confidence' | 'index'>;

function isBefore(one: Ranked, other: Ranked): boolean {
  return (
    one.confidence > other.confidence || (one.confidence === other.confidence && one.index < other.index)
  );
}

function* guessOne(column: RegisterColumn): Steps<Omit<ColumnGuess, 'index' | 'ambiguous'>> {
  const held = columnContent(column.cells);
  const content = held === 'number' && column.isDate === true ? 'date' : held;
  const { readings, counts } = yield* readingsOf(column, content);
  yield;
  const constant = isConstant(readings);
  const match = headerMatch(column.header);
  const words = match !== null && toldInWords.includes(match.role) ? columnWords(column.cells) : [];
  const range = rangeOf(readings, content, counts);
  const seen = { header: column.header, content, counts, range, constant, words };
  if (match === null) return { ...seen, role: null, confidence: 0, direction: null, weight: 0 };
  const { content: wanted, direction, weight } = roleTraits[match.role];
  const suspect = direction !== null && (constant || looksLikeIds(readings)) ? 0.3 : 0;
  const confidence = Math.min(1, match.score + contentFit(wanted, content, readings) - suspect);
  return { ...seen, role: match.role, confidence, direction, weight };
}

function* readingsOf(
  { header, cells }: RegisterColumn,
  content: ColumnContent,
): Steps<{ readonly readings: Float64Array; readonly counts: ColumnCounts }> {
  const source = { header, cells, rows: new Uint32Array(cellCount(cells)) };
  const numbers = yield* numberColumnSteps(source, 'point');
  if (content !== 'date') return numbers;
  const { readings } = yield* dateColumnSteps(source, {
    decimal: 'point',
    dateOrder: 'dmy',
    dateSystem: 1900,
  });
  const known = readings.filter((day) => !Number.isNaN(day)).length;
  const { missing } = numbers.counts;
  return {
    readings,
    counts: { numbers: known, fromText: 0, missing, unreadable: cellCount(cells) - known - missing },
  };
}

function rangeOf(
  readings: Float64Array,
  content: ColumnContent,
  { fromText }: ColumnCounts,
): ColumnRange | null {
  const { least, greatest, known } = knownRange(readings);
  if (known === 0 || fromText > 0) return null;
  return content === 'date'
    ? { kind: 'days', first: isoDay(least), last: isoDay(greatest) }
    : { kind: 'numbers', least, greatest };
}

function isConstant(readings: Float64Array): boolean {
  const known = readings.filter((one) => !Number.isNaN(one));
  return known.length > 1 && known.every((one) => one === known[0]);
}

const fewestIds = 5;

/** Whole numbers, no two alike, that just count the rows, or that are long and all of one length: no measure of anything. */
function looksLikeIds(readings: Float64Array): boolean {
  const known = readings.filter((one) => !Number.isNaN(one));
  if (known.length < fewestIds || !known.every((one) => Number.isInteger(one) && one > 0)) return false;
  if (known.every((one, place) => place === 0 || one === (known[place - 1] ?? 0) + 1)) return true;
  const length = String(known[0] ?? 0).length;
  const alike = length >= fewestIds && known.every((one) => String(one).length === length);
  return alike && length >= 8 && new Set(known).size === known.length;
}
