import type { Block } from '../../../sheet';
import { blockOf, referenceOf } from '../../references';
import { attributeOr, attributeSplice } from '../../xml/attributes';
import { childNamed } from '../../xml/children';
import { splicedShell, type SheetShell } from '../rows/sheet-shell';
import type { NewColumns } from './new-columns';

/** A sheet whose filter reaches over new columns: the filter as it was, and as it is. */
export interface GrownFilter {
  readonly shell: SheetShell;
  readonly before: Block;
  readonly after: Block;
}

/** The sheet's filter over new columns too, where it spanned all headers of the register; null for any other, or none. */
export const growFilter = (shell: SheetShell, { block, beside }: NewColumns): GrownFilter | null => {
  const filter = childNamed(shell.root, 'autoFilter');
  const before = filter === null ? null : blockOf(attributeOr(filter, 'ref', ''));
  if (filter === null || before === null) return null;
  const spans =
    before.row === block.row && before.column <= beside && before.column + before.columns === block.column;
  if (!spans) return null;
  const after = { ...before, columns: before.columns + block.columns };
  const splice = attributeSplice(shell.text, filter, 'ref', referenceOf(after));
  return { shell: splicedShell(shell, [splice]), before, after };
};
