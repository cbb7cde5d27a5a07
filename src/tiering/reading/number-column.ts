import type { CellValue } from '../model';
import { notice, type Seen } from '../notice';
import type { Notice } from '../notices';
import type { DecimalSign } from '../register';
import { knownRange } from '../stats/known-range';
import { cellsAStep, finish, stepThrough, type Steps } from '../steps';
import { rowsKept } from '../tally';
import { cellsOfKind, type SeenCells } from './cells-of-kind';
import { cleanText } from './clean-text';
import { decimalEvidence } from './decimal-evidence';
import { isPlain } from './is-plain';
import { mixedMoney } from './mixed-money';
import { isPercent, mixedPercent } from './mixed-percent';
import { mixedUnits } from './mixed-units';
import type { NamedCells } from './named-cells';
import { parseNumber } from './parse-number';
import { plainCells } from './plain-cells';

export interface NumberCounts {
  readonly numbers: number;
  /** Of those: texts that had to be converted. */
  readonly fromText: number;
  readonly missing: number;
  /** Texts and yes/no cells that are no numbers, and error values. */
  readonly unreadable: number;
}

/** One column read as numbers. */
export interface NumberColumn {
  /** NaN = missing. */
  readonly readings: Float64Array;
  readonly counts: NumberCounts;
  readonly notices: readonly Notice[];
}

/** What each cell turned out to be, as small numbers: one byte a cell, whatever the size of the register. */
const kind = {
  missing: 0,
  typed: 1,
  plain: 2,
  plainPoint: 3,
  point: 4,
  comma: 5,
  neither: 6,
  open: 7,
  bad: 8,
  error: 9,
};

interface Sight {
  readonly source: NamedCells;
  readonly cells: readonly CellValue[];
  readonly readings: Float64Array;
  readonly kinds: Uint8Array;
  /** How many cells are of each kind. */
  readonly counts: number[];
  readonly currencies: Set<string>;
  /** True where a text bears a percent sign. */
  percent: boolean;
}

/**
 * Reads a column as numbers. Each text speaks for the decimal sign of the whole column; texts that leave it open
 * ("1.234") follow the others, and without others the habit, with a notice. What cannot be read is missing, never 0.
 * A column with two kinds of money gets an error notice: the rate between them is not ours to guess.
 */
export function numberColumn(source: NamedCells, habit: DecimalSign): NumberColumn {
  return finish(numberColumnSteps(source, habit));
}

/** The same in steps. */
export function* numberColumnSteps(source: NamedCells, habit: DecimalSign): Steps<NumberColumn> {
  const known = isPlain(source.cells) ? null : columnOfNumbers(source, source.cells.numbers);
  if (known !== null) return known;
  const cells = plainCells(source.cells);
  const sight: Sight = {
    source,
    cells,
    readings: new Float64Array(cells.length),
    kinds: new Uint8Array(cells.length),
    counts: new Array<number>(Object.keys(kind).length).fill(0),
    currencies: new Set(),
    percent: false,
  };
  for (let start = 0; start < cells.length; start += cellsAStep) {
    readCells(sight, start, Math.min(cells.length, start + cellsAStep));
    yield;
  }
  const decimal = decideDecimal(sight, habit);
  if (count(sight, kind.open) > 0) yield* settleOpen(sight, decimal);
  return { readings: sight.readings, counts: countsOf(sight), notices: noticesOf(sight) };
}

const largest = 1e300;

/** Numbers alone are readings as they stand; null where one of them is too great for that. */
function columnOfNumbers({ header, rows }: NamedCells, numbers: Float64Array): NumberColumn | null {
  const { least, greatest, known } = knownRange(numbers);
  if (greatest > largest || least < -largest) return null;
  const missing = numbers.length - known;
  return {
    readings: numbers,
    counts: { numbers: known, fromText: 0, missing, unreadable: 0 },
    notices:
      missing === 0 ? [] : [notice('missing-reading', blanksAmong(numbers, rows, missing), { header })],
  };
}

/** The blanks of a column of which so many are missing. */
function blanksAmong(numbers: Float64Array, rows: Uint32Array, missing: number): Seen {
  const first: number[] = [];
  const listed = Math.min(missing, rowsKept);
  for (let client = 0; first.length < listed; client += 1) {
    if (Number.isNaN(numbers[client])) first.push(rows[client] ?? 0);
  }
  return { count: missing, rows: first };
}

function readCells(sight: Sight, start: number, end: number): void {
  const { cells, readings, kinds, counts } = sight;
  let typed = 0;
  for (let client = start; client < end; client += 1) {
    const cell = cells[client] ?? null;
    // By far the most cells are numbers already, and they must cost next to nothing.
    if (typeof cell === 'number' && cell <= largest && cell >= -largest) {
      readings[client] = cell;
      kinds[client] = kind.typed;
      typed += 1;
      continue;
    }
    readings[client] = NaN;
    const found = readOther(sight, client, cell);
    kinds[client] = found;
    counts[found] = (counts[found] ?? 0) + 1;
  }
  counts[kind.typed] = (counts[kind.typed] ?? 0) + typed;
}

/** Stores the reading of a cell that is no usable number, if it has one, and answers its kind. */
function readOther(sight: Sight, client: number, cell: CellValue): number {
  if (cell === null) return kind.missing;
  return typeof cell === 'string' ? readText(sight, client, cell) : kind.bad;
}

const plainWhole = /^-?\d{1,15}$/;
const plainDecimal = /^-?\d{1,15}\.\d{1,15}$/;
/** Before any but three digits a point is decimal: a shortcut, since whole files are written so. */
const surelyDecimal = /^-?\d{1,15}\.(?:\d{1,2}|\d{4,15})$/;
/** As surely, with a comma: whole files of other countries are written so. */
const surelyComma = /^-?\d{1,15},(?:\d{1,2}|\d{4,15})$/;

function readText(sight: Sight, client: number, text: string): number {
  if (plainWhole.test(text)) {
    sight.readings[client] = Number(text) + 0;
    return kind.plain;
  }
  if (
    surelyDecimal.test(text) ||
    (plainDecimal.test(text) && decimalEvidence(text.replace('-', '')) === 'point')
  ) {
    sight.readings[client] = Number(text) + 0;
    return kind.plainPoint;
  }
  if (surelyComma.test(text)) {
    sight.readings[client] = Number(text.replace(',', '.')) + 0;
    return kind.comma;
  }
  const parsed = parseNumber(text);
  if (parsed.kind === 'missing') return kind.missing;
  if (parsed.kind === 'error') return kind.error;
  if (parsed.kind === 'unreadable') return kind.bad;
  if (parsed.currency !== null) sight.currencies.add(parsed.currency);
  if (isPercent(text)) sight.percent = true;
  if (parsed.kind === 'ambiguous') return kind.open;
  sight.readings[client] = parsed.value;
  return kindOfEvidence(text);
}

function kindOfEvidence(text: string): number {
  // Marks and words around the digits say nothing of the decimal sign, and hold no digits themselves.
  const [digits = ''] = /\d(?:[^]*\d)?/.exec(cleanText(text)) ?? [];
  const evidence = decimalEvidence(digits);
  if (evidence === 'point') return kind.point;
  return evidence === 'comma' ? kind.comma : kind.neither;
}

function count(sight: Sight, ...kinds: readonly number[]): number {
  return kinds.reduce((sum, one) => sum + (sight.counts[one] ?? 0), 0);
}

/** The sign that most certain texts use; the habit when they are silent or evenly split. */
function decideDecimal(sight: Sight, habit: DecimalSign): DecimalSign {
  const points = count(sight, kind.point, kind.plainPoint);
  const commas = count(sight, kind.comma);
  if (points === commas) return habit;
  return points > commas ? 'point' : 'comma';
}

function* settleOpen(sight: Sight, decimal: DecimalSign): Steps<void> {
  yield* stepThrough(sight.kinds.length, (client) => {
    if (sight.kinds[client] !== kind.open) return;
    const parsed = parseNumber(String(sight.cells[client]));
    if (parsed.kind === 'ambiguous') sight.readings[client] = parsed[decimal];
  });
}

/** Texts as plain as "12" or "12.5" are worth a word only beside real numbers: in a text file every cell is text. */
function convertedKinds(sight: Sight): readonly number[] {
  const marked = [kind.point, kind.comma, kind.neither, kind.open];
  const isMixed = count(sight, kind.typed) > 0 && sight.source.isText !== true;
  return isMixed ? [kind.plain, kind.plainPoint, ...marked] : marked;
}

function countsOf(sight: Sight): NumberCounts {
  return {
    numbers: sight.cells.length - count(sight, kind.missing, kind.bad, kind.error),
    fromText: count(sight, ...convertedKinds(sight)),
    missing: count(sight, kind.missing),
    unreadable: count(sight, kind.bad, kind.error),
  };
}

/** Texts that could be meant either way, where the others do not agree on one; what says its sign is sure of itself. */
function doubtfulKinds(sight: Sight): readonly number[] {
  const points = count(sight, kind.point, kind.plainPoint);
  const commas = count(sight, kind.comma);
  return points > 0 === commas > 0 ? [kind.open] : [];
}

function seenOf(sight: Sight, kinds: readonly number[]): SeenCells | null {
  return count(sight, ...kinds) === 0 ? null : cellsOfKind(sight, kinds);
}

function noticesOf(sight: Sight): readonly Notice[] {
  const { header } = sight.source;
  const notices: Notice[] = [];
  const converted = seenOf(sight, convertedKinds(sight));
  if (converted !== null) notices.push(notice('text-as-number', converted, { header, ...converted.first }));
  const doubtful = seenOf(sight, doubtfulKinds(sight));
  if (doubtful !== null) notices.push(notice('ambiguous-number', doubtful, { header, ...doubtful.first }));
  const bad = seenOf(sight, [kind.bad]);
  if (bad !== null) notices.push(notice('unreadable-number', bad, { header, example: bad.first.example }));
  const errors = seenOf(sight, [kind.error]);
  if (errors !== null) notices.push(notice('error-cell', errors, { header, example: errors.first.example }));
  const missing = seenOf(sight, [kind.missing]);
  if (missing !== null) notices.push(notice('missing-reading', missing, { header }));
  if (bad !== null && countsOf(sight).numbers === 0) notices.push(notice('no-numbers', bad, { header }));
  return [...notices, ...mixturesOf(sight)];
}

/** What the cells of the column measure in different ways: percent, units, money. */
function mixturesOf({ source, readings, counts, percent, currencies }: Sight): readonly Notice[] {
  const marked = [kind.point, kind.comma, kind.neither, kind.open].some((one) => (counts[one] ?? 0) > 0);
  const marks = [...currencies].sort();
  return [
    percent ? mixedPercent(source, readings) : null,
    marked ? mixedUnits(source, readings) : null,
    marks.length > 1 ? mixedMoney(source, marks) : null,
  ].filter((one) => one !== null);
}
