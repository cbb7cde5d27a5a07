import type { ZipPackage } from '../../container/zip-package';
import type { SheetFrame } from '../../workbook-file';
import { isTrue } from '../../xml/attributes';
import { childNamed, childrenNamed } from '../../xml/children';
import { readRelationships } from '../relationships';
import type { Styles } from '../styles/read-styles';
import { blockIn } from './blocks';
import { columnLooks, defaultSizes } from './columns';
import { formatRules } from './format-rules';
import { readNotDrawn } from './not-drawn';
import { readPivots } from './pivots';
import { readChildren } from './read-children';
import { sheetView } from './sheet-view';
import { readTables } from './tables';

/** All that a frame is made from: neither rows nor what a sheet may list by the hundred thousand. */
const WANTED: ReadonlySet<string> = new Set([
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetProtection',
  'autoFilter',
  'mergeCells',
  'conditionalFormatting',
  'tableParts',
  'extLst',
]);

/** Reads all of a worksheet but its cells. */
export async function readFrame(zip: ZipPackage, part: string, styles: Styles): Promise<SheetFrame> {
  const sheet = await readChildren(zip, part, 'worksheet', WANTED);
  const relationships = await readRelationships(zip, part);
  const protection = childNamed(sheet, 'sheetProtection');
  const filter = childNamed(sheet, 'autoFilter');
  const merges = childNamed(sheet, 'mergeCells');
  return {
    tables: await readTables(zip, sheet, part, relationships),
    merges: (merges === null ? [] : childrenNamed(merges, 'mergeCell')).map((merge) =>
      blockIn(merge, 'ref', part),
    ),
    protected: protection !== null && isTrue(protection, 'sheet'),
    filter: filter === null || !filter.attributes.has('ref') ? null : blockIn(filter, 'ref', part),
    ...sheetView(sheet, part),
    pivots: await readPivots(zip, relationships),
    columns: columnLooks(sheet, part),
    ...defaultSizes(sheet),
    rules: formatRules(sheet, part, styles),
    notDrawn: await readNotDrawn(zip, sheet, relationships),
  };
}
