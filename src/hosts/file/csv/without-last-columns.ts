import type { CsvFile } from './csv-file';
import { fieldAt, splitRecords } from './split-records';

/**
 * A file without the last columns of its cells; all else stays letter by letter as it was. Records that do not reach so far stay whole.
 */
export const withoutLastColumns = (csv: CsvFile, count: number): CsvFile => {
  const { starts, ends, widths, columns } = csv.records;
  const kept = columns.length - count;
  const pieces = ends.map((end, row) => {
    const start = starts[row] ?? end;
    const cut = (widths[row] ?? 0) > kept ? endOfFields(csv, start, kept) : end;
    return csv.text.slice(start, cut) + csv.text.slice(end, starts[row + 1]);
  });
  const text = pieces.join('');
  const records = splitRecords(text, csv.separator);
  if ('code' in records) throw new Error(`a part of what was read cannot be read: ${records.code}`);
  return { ...csv, text, records };
};

/** Where the last of so many fields of a record ends. */
const endOfFields = ({ text, separator }: CsvFile, start: number, count: number): number => {
  let end = start - 1;
  for (let field = 0; field < count; field += 1) {
    const read = fieldAt(text, end + 1, separator.charCodeAt(0));
    if (read === null) throw new Error('a quote that was closed is closed');
    end = read.end;
  }
  return end;
};
