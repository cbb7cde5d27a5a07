/** Edits carried out in Excel, in one conversation. */
import type { SheetEdit, Watch } from '../../sheet';
import { addTableColumns } from './add-table-columns';
import { cellsFilling } from './cells-filling';
import { excelColours } from './colours';
import { dropTableColumns } from './drop-table-columns';
import { fillRange, type Filling } from './fill-range';
import type { HeldAreas } from './held-areas';
import type { KeptRange } from './kept-range';
import { forgetText, keepText } from './kept-text';
import { excelNewSheet } from './new-sheet';
import { isFilling, preflight, type FillingEdit } from './preflight';
import { putBackFillings } from './put-back-fillings';
import { talk } from './talk';

type OtherEdit = Exclude<SheetEdit, FillingEdit>;

const fillingsOf = (edit: FillingEdit): readonly Filling[] =>
  edit.kind === 'cells' ? [cellsFilling(edit)] : putBackFillings(edit);

/** Progress goes over all fillings of the range, each of which sets a part of its cells. */
const fill = async (
  context: Excel.RequestContext,
  kept: KeptRange,
  fillings: readonly Filling[],
  watch: Watch,
): Promise<void> => {
  for (const [index, filling] of fillings.entries()) {
    await fillRange(context, kept, filling, (done, total) =>
      watch(Math.floor((index * total + done) / fillings.length), total),
    );
  }
};

const carryOut = (
  context: Excel.RequestContext,
  edit: OtherEdit,
  stillToFill: readonly KeptRange[],
): Promise<void> => {
  switch (edit.kind) {
    case 'table-columns':
      return addTableColumns(context, edit, stillToFill);
    case 'drop-table-columns':
      return dropTableColumns(context, edit, stillToFill);
    case 'colours':
      return excelColours(context, edit);
    case 'new-sheet':
      return excelNewSheet(context, edit);
    case 'remember':
      return edit.text === null ? forgetText(context, edit.key) : keepText(context, edit.key, edit.text);
  }
};

const cellsIn = (edit: SheetEdit): number => (isFilling(edit) ? edit.area.rows * edit.area.columns : 0);

/** Whether areas that were looked at before are written to or moved now. */
const ends = (edit: SheetEdit): boolean => isFilling(edit) || 'table' in edit;

/** See `Spreadsheet.apply`. */
export const excelApply = (held: HeldAreas, edits: readonly SheetEdit[], watch?: Watch): Promise<void> =>
  talk(async (context) => {
    const kept = await preflight(context, edits);
    if (edits.some(ends)) await held.settle([...kept.values()].map(({ area }) => area));
    const total = edits.reduce((sum, edit) => sum + cellsIn(edit), 0);
    let before = 0;
    for (const [index, edit] of edits.entries()) {
      if (isFilling(edit)) {
        const start = before;
        const range = kept.get(edit);
        if (range === undefined) throw new Error('every area to fill is looked at before');
        await fill(context, range, fillingsOf(edit), (done) => watch?.(start + done, total));
        before += cellsIn(edit);
      } else {
        const later = edits.slice(index + 1).map((one) => kept.get(one));
        await carryOut(
          context,
          edit,
          later.filter((one) => one !== undefined),
        );
      }
    }
  });
