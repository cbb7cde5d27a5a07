import { isTrue, numberOr } from '../../xml/attributes';
import { appendedChild, childNamed, childrenNamed, nameLike, orderedChild } from '../../xml/children';
import { escapedAttribute } from '../../xml/escape';
import { WORKSHEET_ORDER } from '../../xml/schema-order';
import type { Splice } from '../../xml/splice';
import type { XmlElement } from '../../xml/xml-tree';
import { splicedShell, type SheetShell } from '../rows/sheet-shell';

/** A run of columns as the sheet describes it; columns are counted from 1 there. */
interface Described {
  readonly element: XmlElement;
  readonly first: number;
  readonly last: number;
}

/** Somebody chose the width, or chose to hide the column: both stay. */
const isChosen = ({ element }: Described): boolean =>
  isTrue(element, 'customWidth') ||
  isTrue(element, 'hidden') ||
  [...element.attributes.keys()].some((name) => name.startsWith('{'));

const tag = (name: string, attributes: ReadonlyMap<string, string>): string =>
  `<${name}${[...attributes].map(([key, value]) => ` ${key}="${escapedAttribute(value)}"`).join('')}/>`;

const spanned = (
  attributes: ReadonlyMap<string, string>,
  first: number,
  last: number,
): ReadonlyMap<string, string> => new Map([...attributes, ['min', String(first)], ['max', String(last)]]);

const wide = (
  attributes: ReadonlyMap<string, string>,
  column: number,
  width: number,
): ReadonlyMap<string, string> =>
  new Map([...spanned(attributes, column, column), ['width', String(width)], ['customWidth', '1']]);

/** A described run parted, so that columns within it get widths of their own. */
const parted = (
  name: string,
  { element, first, last }: Described,
  widths: ReadonlyMap<number, number>,
): string => {
  const pieces: string[] = [];
  let from = first;
  const rest = (until: number): void => {
    if (from <= until) pieces.push(tag(name, spanned(element.attributes, from, until)));
  };
  for (const [column, width] of widths) {
    if (column < first || column > last) continue;
    rest(column - 1);
    pieces.push(tag(name, wide(element.attributes, column, width)));
    from = column + 1;
  }
  rest(last);
  return pieces.join('');
};

/** The splices that give columns (from 1, ascending) widths where nobody chose one. */
const splicesFor = (
  text: string,
  list: XmlElement,
  widths: ReadonlyMap<number, number>,
): readonly Splice[] => {
  const name = nameLike(list, 'col');
  const described = childrenNamed(list, 'col').map((element) => ({
    element,
    first: numberOr(element, 'min', 0),
    last: numberOr(element, 'max', 0),
  }));
  const meets = ({ first, last }: Described): boolean =>
    [...widths.keys()].some((column) => column >= first && column <= last);
  const splices: Splice[] = described
    .filter((one) => meets(one) && !isChosen(one))
    .map((one) => ({ at: one.element.start, until: one.element.end, text: parted(name, one, widths) }));
  let behind = '';
  for (const [column, width] of widths) {
    if (described.some(({ first, last }) => column >= first && column <= last)) continue;
    const piece = tag(name, wide(new Map(), column, width));
    const next = described.find(({ first }) => first > column)?.element.start;
    if (next === undefined) behind += piece;
    else splices.push({ at: next, until: next, text: piece });
  }
  // One for all: a list that closed itself is opened only once.
  return behind === '' ? splices : [...splices, appendedChild(text, list, behind)];
};

/** The shell with columns from one on (counted from 0) as wide as given, in characters; widths that somebody chose stay. */
export const withWidths = (shell: SheetShell, first: number, widths: readonly number[]): SheetShell => {
  const { root, text } = shell;
  const byColumn = new Map(widths.map((width, index) => [first + index + 1, width]));
  const list = childNamed(root, 'cols');
  if (list !== null) return splicedShell(shell, splicesFor(text, list, byColumn));
  const name = nameLike(root, 'col');
  const columns = [...byColumn].map(([column, width]) => tag(name, wide(new Map(), column, width)));
  const piece = `<${nameLike(root, 'cols')}>${columns.join('')}</${nameLike(root, 'cols')}>`;
  return splicedShell(shell, [orderedChild(text, root, WORKSHEET_ORDER, { name: 'cols', text: piece })]);
};
