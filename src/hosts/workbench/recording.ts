/** Keeps what each cell held before its first change, whoever changes it, and what each formula showed. */
import type { IRange } from '@univerjs/core';
import { keepOriginal, keepShown, type Originals, type ShownBefore } from './cell-content';
import type { Grid } from './grid/grid';
import type { Gate } from './grid/gatekeeper';
import { cellsChange, eachCell } from './grid/matrix';

const FORMATS: ReadonlySet<string> = new Set(['sheet.mutation.set.numfmt', 'sheet.mutation.remove.numfmt']);

/** A change of number formats names its ranges itself, or by format. */
interface FormatsChange {
  readonly ranges?: readonly IRange[];
  readonly refMap?: Readonly<Record<string, { readonly ranges: readonly IRange[] }>>;
}

const rangesOf = ({ ranges = [], refMap = {} }: FormatsChange): readonly IRange[] => [
  ...ranges,
  ...Object.values(refMap).flatMap((named) => named.ranges),
];

export interface Recorded {
  readonly originals: Originals;
  readonly shownBefore: ShownBefore;
}

/** Told of everything that is about to happen in the grid. Values that formulas work out are no changes. */
export const recordingOf =
  (grid: () => Grid | null, { originals, shownBefore }: Recorded): ((...what: Parameters<Gate>) => void) =>
  (id, given, options) => {
    const running = grid();
    if (running === null) return;
    const change = cellsChange(given, running.unit);
    if (change === null) return;
    const sheet = change.subUnitId;
    const isWorkedOut = options['fromFormula'] === true;
    if (id === 'sheet.mutation.set-range-values')
      eachCell(change.cellValue, (row, column) => {
        keepShown(shownBefore, running, sheet, [row, column]);
        if (!isWorkedOut) keepOriginal(originals, running, sheet, [row, column]);
      });
    if (isWorkedOut || !FORMATS.has(id)) return;
    // A change of this name is of this shape; the grid's types of commands do not say so.
    for (const range of rangesOf(change as FormatsChange))
      for (let row = range.startRow; row <= range.endRow; row += 1)
        for (let column = range.startColumn; column <= range.endColumn; column += 1)
          keepOriginal(originals, running, sheet, [row, column]);
  };
