import type { ColumnLook } from '../../look';
import { Refusal } from '../../refusal';
import { attributeOr, isTrue, numberOr } from '../../xml/attributes';
import { childNamed, childrenNamed } from '../../xml/children';
import type { XmlElement } from '../../xml/xml-tree';

const COLUMNS = 16_384;

/** The looks of columns, as the sheet lists them. */
export function columnLooks(sheet: XmlElement, part: string): readonly ColumnLook[] {
  return childrenNamed(sheet, 'cols').flatMap((list) =>
    childrenNamed(list, 'col').map((element) => {
      const first = numberOr(element, 'min', 0) - 1;
      const last = numberOr(element, 'max', 0) - 1;
      if (first < 0 || last < first || last >= COLUMNS) throw new Refusal('damaged', `${part}: columns`);
      return {
        first,
        last,
        width: lengthIn(element, 'width'),
        hidden: isTrue(element, 'hidden'),
        style: numberOr(element, 'style', 0),
      };
    }),
  );
}

/** What holds for rows and columns that say nothing of their own. */
export function defaultSizes(sheet: XmlElement): {
  readonly defaultRowHeight: number | null;
  readonly defaultColumnWidth: number | null;
} {
  const format = childNamed(sheet, 'sheetFormatPr');
  return {
    defaultRowHeight: format && lengthIn(format, 'defaultRowHeight'),
    defaultColumnWidth: format && lengthIn(format, 'defaultColWidth'),
  };
}

function lengthIn(element: XmlElement, name: string): number | null {
  const length = Number(attributeOr(element, name, 'none'));
  return length >= 0 && length < 10_000 ? length : null;
}
