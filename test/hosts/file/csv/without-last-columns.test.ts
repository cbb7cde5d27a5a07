import fc from 'fast-check';
import { readCsv, withoutLastColumns, type CsvFile } from '../../../../src/hosts/file';

const read = (text: string): CsvFile => {
  const reading = readCsv(new TextEncoder().encode(text));
  if (!reading.ok) throw new Error(reading.problem.code);
  return reading.csv;
};

it('the last columns are cut off and the rest stays letter by letter, quotes and line ends too', () => {
  const csv = read('a;b;Tier;Why\r\n"1;""x""";2;"A;B";z\n\r\n  3 ;;C;"two\nlines"\r\n');
  expect(withoutLastColumns(csv, 2).text).toBe('a;b\r\n"1;""x""";2\n\r\n  3 ;\r\n');
});

it('a record that does not reach so far stays whole', () => {
  expect(withoutLastColumns(read('a,b,Tier\n1,2,x\n3,4\n5\n'), 1).text).toBe('a,b\n1,2\n3,4\n5\n');
});

it('the cells that are left are those that were there', () => {
  const cell = fc.constantFrom('', '1', 'two', '"a,b"', '"say ""x"""');
  fc.assert(
    fc.property(
      fc.array(fc.tuple(cell, cell, cell), { minLength: 2 }),
      fc.constantFrom('\n', '\r\n'),
      (rows, end) => {
        const csv = read(`k,a,b,c${end}${rows.map((row) => `x,${row.join(',')}`).join(end)}${end}`);
        const kept = withoutLastColumns(csv, 2);
        expect(kept.records.columns).toEqual(csv.records.columns.slice(0, 2));
      },
    ),
  );
});
