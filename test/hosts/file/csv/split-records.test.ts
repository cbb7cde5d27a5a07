import fc from 'fast-check';
import Papa from 'papaparse';
import { splitRecords, type Records } from '../../../../src/hosts/file/csv/split-records';

const split = (text: string, separator = ','): Records => {
  const records = splitRecords(text, separator);
  if ('code' in records) throw new Error(records.code);
  return records;
};

const rowsOf = (records: Records): readonly (readonly (string | null)[])[] =>
  Array.from({ length: records.rows }, (_, row) => records.columns.map((cells) => cells[row] ?? null));

describe('splitRecords', () => {
  it('gives cells column by column, blanks as null', () => {
    expect(split('a,b\n1,\n,2').columns).toEqual([
      ['a', '1', null],
      ['b', null, '2'],
    ]);
  });

  it('takes separators, line ends and doubled quotes inside quotes as text', () => {
    expect(rowsOf(split('a,b\r\n"x, ""y""\r\nz",2\r\n'))).toEqual([
      ['a', 'b'],
      ['x, "y"\r\nz', '2'],
    ]);
  });

  it('ends a record at any line end, also where a file mixes them', () => {
    expect(rowsOf(split('a;b\r\n1;2\n3;4\r5;6', ';'))).toEqual([
      ['a', 'b'],
      ['1', '2'],
      ['3', '4'],
      ['5', '6'],
    ]);
  });

  it('takes a quote inside a field as a letter, and keeps what follows a closing quote', () => {
    expect(rowsOf(split('ООО "Ромашка";1\n"Вектор" АО;2', ';'))).toEqual([
      ['ООО "Ромашка"', '1'],
      ['Вектор АО', '2'],
    ]);
  });

  it('names the record whose quote is never closed', () => {
    expect(splitRecords('a,b\n1,2\n3,"4\n5,6\n', ',')).toEqual({ code: 'unclosed-quote', row: 3 });
  });

  it('fills up short records and makes room for long ones', () => {
    const records = split('a,b\n1\n2,3,4\n');
    expect(rowsOf(records)).toEqual([
      ['a', 'b', null],
      ['1', null, null],
      ['2', '3', '4'],
    ]);
    expect(records.widths).toEqual([2, 1, 3]);
  });

  it('counts empty lines between records as rows, but not behind the last one', () => {
    const records = split('a,b\n\n1,2\n\n,\n \n');
    expect(records.rows).toBe(3);
    expect(records.columns).toEqual([
      ['a', null, '1'],
      ['b', null, '2'],
    ]);
    expect(records.ends).toHaveLength(6);
  });

  it.each(['', '\n', '\r\n\r\n'])('finds no rows in %j', (text) => {
    expect(split(text).rows).toBe(0);
  });

  it('agrees with papaparse on every file that papaparse writes', () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', 'я', '客', ' ', '"', ',', ';', '\n', '1', '.'),
      maxLength: 6,
    });
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(table, fc.constantFrom(',', ';', '\t', '|'), (rows, separator) => {
        const text = Papa.unparse(rows, { delimiter: separator, newline: '\n' });
        const oracle = Papa.parse<string[]>(text, { delimiter: separator, newline: '\n' }).data;
        const records = split(text, separator);
        const own = records.ends.map((_, row) => records.columns.map((cells) => cells[row] ?? ''));
        expect(own.slice(0, records.rows)).toEqual(
          oracle
            .slice(0, records.rows)
            .map((cells) => records.columns.map((_, column) => cells[column] ?? '')),
        );
        expect(oracle.slice(records.rows).flat().join('').trim()).toBe('');
      }),
    );
  });

  it('gives back the whole text from the extents of its records', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r'), maxLength: 40 });
    fc.assert(
      fc.property(text, (written) => {
        const records = splitRecords(written, ',');
        if ('code' in records) return;
        const again = records.ends.map((_, row) =>
          written.slice(records.starts[row], records.starts[row + 1]),
        );
        expect(again.join('')).toBe(written);
      }),
    );
  });
});
