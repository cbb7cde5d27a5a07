import { basename } from 'node:path';
import { csvSpreadsheet, withoutLastColumns } from '../../hosts/file';
import type { CellValue } from '../../sheet';
import { findHeader, modelColumns, type Model, type WrittenColumn } from '../../tiering';
import { pickWords } from '../../words';
import type { OpenedFile } from './open-file';
import { LANGUAGES, type Speech } from './speech';

/** A number as the columns of ours show it: "62.4", "83%", "1,5". */
const SHOWN_NUMBER = /^-?\d{1,3}([.,]\d+)?\s?%?$/;

const OF_NUMBERS: readonly WrittenColumn[] = ['score', 'coverage', 'position'];
const NEVER_BLANK: readonly WrittenColumn[] = ['tier', 'why'];

const isBlank = (cell: CellValue): boolean => cell === null || cell === '';

const holds = (what: WrittenColumn, cell: CellValue): boolean => {
  if (isBlank(cell)) return !NEVER_BLANK.includes(what);
  return !OF_NUMBERS.includes(what) || SHOWN_NUMBER.test(String(cell).trim());
};

/** Whether columns hold what a run writes; rows that are no clients, as a total, are blank in all of them. */
const holdOurs = (
  writes: readonly WrittenColumn[],
  columns: readonly (readonly CellValue[])[],
  firstRow: number,
): boolean => {
  const rows = (columns[0] ?? []).map((_, row) => columns.map((column) => column[row] ?? null));
  const filled = rows.slice(firstRow).filter((cells) => !cells.every(isBlank));
  return (
    filled.length > 0 &&
    filled.every((cells) => writes.every((what, place) => holds(what, cells[place] ?? null)))
  );
};

/** The headers of ours, in one language or another, that are the last of all; none where there is any doubt. */
const ownAtTheEnd = (headers: readonly string[], model: Model): readonly string[] => {
  const { writes, register } = model;
  // One column alone may well be somebody's own.
  if (writes.length < 2 || headers.length <= writes.length) return [];
  const last = headers.slice(-writes.length);
  const isOurs = LANGUAGES.some((language) => {
    const ours = pickWords(language).sheet.headers;
    return writes.every((what, place) => last[place] === ours[what]);
  });
  const read = [register.key, register.label, ...modelColumns(model).map(({ header }) => header)];
  return isOurs && !last.some((header) => read.includes(header)) ? last : [];
};

/**
 * An output of ours that is read again: a text file remembers nothing, so columns at its right end that carry exactly the headers of
 * what the model writes, in that order, and hold nothing else, are taken for those of an earlier run and left out, which is
 * said; an output then has the new ones in their place. Where the model reads one of them, or a cell does not fit, they are
 * somebody's own and stay.
 */
export const withoutOwnOutput = ({ cli }: Speech, file: OpenedFile, model: Model): OpenedFile => {
  if (file.kind !== 'text') return file;
  const { columns } = file.csv.records;
  const header = findHeader({ firstRow: 1, columns });
  const own = header.ok ? ownAtTheEnd(header.value.headers, model) : [];
  if (!header.ok || own.length === 0) return file;
  if (!holdOurs(model.writes, columns.slice(-own.length), header.value.headerIndex + 1)) return file;
  const csv = withoutLastColumns(file.csv, own.length);
  const remark = cli.outputs.ownAtEnd(own.join(', '));
  return {
    ...file,
    csv,
    spreadsheet: csvSpreadsheet(csv, basename(file.path)),
    remarks: [...file.remarks, remark],
  };
};
