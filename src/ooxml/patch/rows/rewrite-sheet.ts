/** A sheet's part as it will be, piece by piece: bytes of rows that do not change are copied. */
import type { Layer } from './layers';
import { byteSink, type ByteSink } from './byte-sink';
import { mergeRows } from './merge-rows';
import { plannedCells } from './planned-cells';
import { walkSheet } from './sheet-walk';
import type { Survey } from './survey-sheet';
import { writeFreshRow, writeRow, type LostMasters } from './write-row';

export interface RewrittenSheet {
  readonly part: string;
  /** What stands before and behind the rows, as it will be. */
  readonly head: string;
  readonly tail: string;
  readonly layers: readonly Layer[];
  readonly survey: Pick<Survey, 'names' | 'looks' | 'mastersChange'>;
}

const writingRows = (sheet: RewrittenSheet, sink: ByteSink): ReturnType<typeof mergeRows> => {
  const { names, looks, mastersChange } = sheet.survey;
  const { prefix } = names;
  const lost: LostMasters | null = mastersChange ? new Map() : null;
  return mergeRows(sheet.layers, {
    row: (bytes, row, changes) => {
      const plans = plannedCells(changes, row, looks);
      if (plans.length === 0 && lost === null) sink.copy(bytes, row.start, row.end);
      else writeRow(sink, bytes, row, { plans, prefix, lost });
    },
    fresh: (row, changes) => writeFreshRow(sink, row, plannedCells(changes, null, looks), prefix),
  });
};

/** The rows behind the old ones are many where a sheet was empty: they too go out piece by piece. */
export async function* rewriteSheet(
  sheet: RewrittenSheet,
  old: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  const sink = byteSink();
  const rows = writingRows(sheet, sink);
  const visit = rows.row(sheet.survey.names);
  const walk = walkSheet(sheet.part, {
    head: () => sink.write(sheet.head),
    row: visit,
    between: (bytes, from, to) => sink.copy(bytes, from, to),
    tail: () => undefined,
  });
  for await (const piece of old) {
    walk.feed(piece);
    const ready = sink.take();
    if (ready !== null) yield ready;
  }
  walk.finish();
  const fresh = rows.rest();
  while (fresh.next().done !== true) {
    const ready = sink.take();
    if (ready !== null) yield ready;
  }
  sink.write(sheet.tail);
  yield sink.rest();
}
