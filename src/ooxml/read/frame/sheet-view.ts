import type { Block } from '../../../sheet';
import type { Freeze } from '../../look';
import type { SheetFrame } from '../../workbook-file';
import { attributeOr, isTrue, numberOr } from '../../xml/attributes';
import { childNamed, childrenNamed } from '../../xml/children';
import type { XmlElement } from '../../xml/xml-tree';
import { blocksIn } from './blocks';

const FIRST_CELL: Block = { row: 0, column: 0, rows: 1, columns: 1 };
const NOTHING: Freeze = { rows: 0, columns: 0 };

/** How the sheet was last looked at. */
export function sheetView(
  sheet: XmlElement,
  part: string,
): Pick<SheetFrame, 'selection' | 'frozen' | 'rightToLeft'> {
  const views = childNamed(sheet, 'sheetViews');
  const view = views && childNamed(views, 'sheetView');
  if (view === null) return { selection: FIRST_CELL, frozen: NOTHING, rightToLeft: false };
  const pane = childNamed(view, 'pane');
  return {
    selection: selectionOf(view, pane, part),
    frozen: pane === null ? NOTHING : frozenBy(pane),
    rightToLeft: isTrue(view, 'rightToLeft'),
  };
}

/** The selection of the pane in use; of several areas the one with the active cell. */
function selectionOf(view: XmlElement, pane: XmlElement | null, part: string): Block {
  const active = pane === null ? 'topLeft' : attributeOr(pane, 'activePane', 'topLeft');
  const selections = childrenNamed(view, 'selection');
  const selection = selections.find((one) => attributeOr(one, 'pane', 'topLeft') === active) ?? selections[0];
  if (selection === undefined) return FIRST_CELL;
  const areas = blocksIn(selection, 'sqref', part);
  return areas[numberOr(selection, 'activeCellId', 0)] ?? areas[0] ?? FIRST_CELL;
}

/** A split counts rows and columns only where it is frozen; else it is a length on the screen. */
function frozenBy(pane: XmlElement): Freeze {
  if (!attributeOr(pane, 'state', 'split').startsWith('frozen')) return NOTHING;
  const count = (name: string, most: number): number =>
    Math.min(most, Math.max(0, Math.floor(Number(attributeOr(pane, name, '0'))) || 0));
  return { rows: count('ySplit', 1_048_576), columns: count('xSplit', 16_384) };
}
