/** One row as it will be, written from its old bytes and its changed cells. */
import { escapedText } from '../../xml/escape';
import { cellReference } from '../../references';
import { attributePlace, bytesOf, digitsBetween, find } from './bytes';
import { at, firstFrom } from './cell-table';
import type { ByteSink } from './byte-sink';
import { cellText } from './cell-text';
import { formulaTag } from './formula-tag';
import type { PlannedCell } from './planned-cells';
import type { ScannedRow } from './row-scan';
import { shiftFormula } from './shift-formula';

/** Bytes of the old row and what comes instead. */
interface Segment {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

type NumberedRow = ScannedRow & { readonly row: number };

/** Shared formulas whose own cell is written over, by their number: their followers must do without. */
export type LostMasters = Map<
  string,
  { readonly row: number; readonly column: number; readonly text: string }
>;

const SPANS = bytesOf('spans');

/** Spans only hint at which columns a row uses: where they become wrong they are left out. */
const spansSegment = (bytes: Uint8Array, row: ScannedRow, plans: readonly PlannedCell[]): Segment | null => {
  const place = attributePlace(bytes, row.start, row.openEnd, SPANS);
  if (place === null) return null;
  const colon = find(bytes, place.value, 0x3a);
  const first = digitsBetween(bytes, place.value, colon);
  const last = digitsBetween(bytes, colon + 1, place.valueEnd);
  const inside = plans.every(({ change }) => change.column >= first - 1 && change.column <= last - 1);
  return inside ? null : { from: place.start, to: place.valueEnd + 1, text: '' };
};

/** Where a new cell goes before the cell of a number, or behind the last one. */
const placeBetween = ({ cells, openEnd }: ScannedRow, number: number): number => {
  if (number < cells.count) return at(cells.start, number);
  return number > 0 ? at(cells.end, number - 1) : openEnd;
};

/** The new cells, each at its place among the old ones; neighbours that are all new are one segment. */
const cellSegments = (row: NumberedRow, plans: readonly PlannedCell[], prefix: string): Segment[] => {
  const segments: Segment[] = [];
  let place = 0;
  let waiting = '';
  let waitingAt = -1;
  const flush = (): void => {
    if (waiting !== '') segments.push({ from: waitingAt, to: waitingAt, text: waiting });
    waiting = '';
  };
  for (const { change, cell, style } of plans) {
    place = firstFrom(row.cells, place, change.column);
    const text = cellText(prefix, cellReference(row.row, change.column), style, change);
    if (cell >= 0) {
      flush();
      segments.push({ from: at(row.cells.start, cell), to: at(row.cells.end, cell), text });
      continue;
    }
    const from = placeBetween(row, place);
    if (from !== waitingAt) flush();
    waitingAt = from;
    waiting += text;
  }
  flush();
  return segments;
};

interface RowPlan {
  readonly plans: readonly PlannedCell[];
  readonly prefix: string;
  /** Null where no shared formula of the sheet loses its own cell. */
  readonly lost: LostMasters | null;
}

/**
 * Followers of shared formulas whose own cell is written over get the formula that they stood for. The rows must come
 * in order: `lost` remembers the formulas from row to row.
 */
const followerSegments = (
  bytes: Uint8Array,
  row: NumberedRow,
  { plans, prefix, lost }: RowPlan,
): Segment[] => {
  const segments: Segment[] = [];
  if (lost === null) return segments;
  const { cells } = row;
  for (let cell = 0; cell < cells.count; cell += 1) {
    if (at(cells.formula, cell) < 0) continue;
    const tag = formulaTag(bytes, at(cells.formula, cell));
    if (tag.kind !== 'shared') continue;
    const column = at(cells.column, cell);
    const replaced = plans.some((plan) => plan.cell === cell);
    const master = lost.get(tag.shared);
    if (tag.text !== '' && tag.reference !== '') {
      if (replaced) lost.set(tag.shared, { row: row.row, column, text: tag.text });
      else lost.delete(tag.shared);
    } else if (master !== undefined && !replaced) {
      const formula = shiftFormula(master.text, row.row - master.row, column - master.column);
      const text = `<${prefix}f>${escapedText(formula)}</${prefix}f>`;
      segments.push({ from: at(cells.formula, cell), to: tag.end, text });
    }
  }
  return segments;
};

const emptyRow = (sink: ByteSink, bytes: Uint8Array, row: ScannedRow, segments: readonly Segment[]): void => {
  const slash = bytes.lastIndexOf(0x2f, row.openEnd - 2);
  let done = row.start;
  for (const { from, to, text } of segments.filter((one) => one.from < slash)) {
    sink.copy(bytes, done, from);
    sink.write(text);
    done = to;
  }
  sink.copy(bytes, done, slash);
  sink.write('>');
  for (const { from, text } of segments) if (from >= slash) sink.write(text);
};

export const writeRow = (sink: ByteSink, bytes: Uint8Array, row: NumberedRow, plan: RowPlan): void => {
  const { plans, prefix } = plan;
  const cells = cellSegments(row, plans, prefix);
  const followers = followerSegments(bytes, row, plan);
  const spans = cells.length === 0 ? null : spansSegment(bytes, row, plans);
  const segments = [...(spans === null ? [] : [spans]), ...cells];
  if (followers.length > 0) {
    segments.push(...followers);
    segments.sort((one, other) => one.from - other.from);
  }
  if (cells.length > 0 && row.closeStart === row.end) {
    emptyRow(sink, bytes, row, segments);
    return sink.write(`</${prefix}row>`);
  }
  let done = row.start;
  for (const { from, to, text } of segments) {
    sink.copy(bytes, done, from);
    sink.write(text);
    done = to;
  }
  sink.copy(bytes, done, row.end);
};

/** A row that the sheet has not had. */
export const writeFreshRow = (
  sink: ByteSink,
  row: number,
  plans: readonly PlannedCell[],
  prefix: string,
): void => {
  if (plans.length === 0) return;
  sink.write(`<${prefix}row r="${row + 1}">`);
  for (const { change, style } of plans) {
    sink.write(cellText(prefix, cellReference(row, change.column), style, change));
  }
  sink.write(`</${prefix}row>`);
};
