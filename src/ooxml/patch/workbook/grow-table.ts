/** A table that grows by columns at its right end, in its part. */
import { Refusal } from '../../refusal';
import { attributeOr, attributeSplice, numberOr } from '../../xml/attributes';
import { appendedChild, childNamed, childrenNamed, nameLike } from '../../xml/children';
import { escapedAttribute } from '../../xml/escape';
import { splice, type Splice } from '../../xml/splice';
import { toXString } from '../../xml/x-string';
import { blockOf, COLUMNS, referenceOf } from '../../references';
import type { TablePart } from './tables';

/** The longest name of a table's column. */
const LONGEST_HEADER = 255;

/** The header itself, or with the first number from 2 on that makes it unlike the others: letter case is no difference. */
const freeHeader = (header: string, taken: ReadonlySet<string>): string => {
  const wanted = header === '' ? 'Column1' : header;
  for (let number = 2, name = wanted; ; number += 1) {
    if (!taken.has(name.toLowerCase())) return name;
    name = header === '' ? `Column${number}` : `${wanted}${number}`;
  }
};

/** The headers as the table will have them, each unlike all others. */
export const freeHeaders = (table: TablePart, headers: readonly string[]): readonly string[] => {
  const taken = new Set(table.headers.map((header) => header.toLowerCase()));
  return headers.map((header) => {
    const free = freeHeader(header, taken);
    taken.add(free.toLowerCase());
    return free;
  });
};

/** A name's line breaks and tabs are escaped as the format escapes, since XML makes blanks of them. */
const columnName = (header: string): string =>
  escapedAttribute(
    toXString(header).replace(/[\t\n]/g, (character) => (character === '\n' ? '_x000a_' : '_x0009_')),
  );

const checkGrowth = (table: TablePart, headers: readonly string[]): void => {
  const kind = attributeOr(table.root, 'tableType', 'worksheet');
  if (!table.headerRow || kind !== 'worksheet') throw new Refusal('unsupported', table.part);
  if (headers.some((header) => header.length > LONGEST_HEADER)) throw new Refusal('unsupported', table.part);
  if (table.area.column + table.area.columns + headers.length > COLUMNS)
    throw new Refusal('no-column', table.part);
};

/** The table's own filter reaches as far as the table does. */
const filterSplices = ({ text, root }: TablePart, by: number): readonly Splice[] => {
  const filter = childNamed(root, 'autoFilter');
  const area = filter === null ? null : blockOf(attributeOr(filter, 'ref', ''));
  if (filter === null || area === null) return [];
  return [attributeSplice(text, filter, 'ref', referenceOf({ ...area, columns: area.columns + by }))];
};

/** The table's part with new columns under these free headers. Throws a Refusal for a table that cannot grow. */
export const grownTable = (table: TablePart, headers: readonly string[]): string => {
  checkGrowth(table, headers);
  const { text, root, area } = table;
  const list = childNamed(root, 'tableColumns');
  if (list === null) throw new Refusal('damaged', table.part);
  const columns = childrenNamed(list, 'tableColumn');
  const first = columns.reduce((most, column) => Math.max(most, numberOr(column, 'id', 0)), 0) + 1;
  const tag = nameLike(root, 'tableColumn');
  const added = headers.map(
    (header, index) => `<${tag} id="${first + index}" name="${columnName(header)}"/>`,
  );
  return splice(text, [
    attributeSplice(text, root, 'ref', referenceOf({ ...area, columns: area.columns + headers.length })),
    ...filterSplices(table, headers.length),
    attributeSplice(text, list, 'count', String(columns.length + headers.length)),
    appendedChild(text, list, added.join('')),
  ]);
};
