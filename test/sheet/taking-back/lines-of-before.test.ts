/** What stood in a sheet as short lines, and read from them again. */
import fc from 'fast-check';
import type { Before } from '../../../src/sheet';
import { linesOf, readingLines } from '../../../src/sheet/taking-back/lines-of-before';

const readFrom = (lines: Iterable<string>): Before | null => {
  const { take, read } = readingLines();
  for (const line of lines) if (!take(line)) break;
  return read();
};

const cell = fc.oneof(
  fc.string(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).filter((number) => !Object.is(number, -0)),
  fc.boolean(),
  fc.constant(null),
);
const typed = fc.oneof(cell, fc.record({ formula: fc.string(), value: cell }));

const columnOf = (rows: number) =>
  fc.record({
    column: fc.nat(16_383),
    header: fc.string(),
    fresh: fc.boolean(),
    cells: fc.array(typed, { minLength: rows, maxLength: rows }),
    formats: fc.oneof(fc.constant(null), fc.string(), fc.array(fc.string(), { minLength: 1 })),
    prints: fc.string({ minLength: 4 * rows, maxLength: 4 * rows }),
  });

const before: fc.Arbitrary<Before> = fc.integer({ min: 1, max: 30 }).chain((rows) =>
  fc.record({
    sheet: fc.string(),
    table: fc.option(fc.string()),
    headerRow: fc.nat(1000),
    keys: fc.record({
      column: fc.nat(100),
      cells: fc.array(cell, { minLength: rows, maxLength: rows }),
      twins: fc.option(fc.record({ columns: fc.array(fc.nat(99)), print: fc.string() })),
    }),
    columns: fc.array(columnOf(rows), { maxLength: 4 }),
    owner: fc.string(),
    colours: fc.constant(null),
    entry: fc.constant(null),
    fingerprints: fc.array(fc.string()),
  }),
);

const example: Before = {
  sheet: '1',
  table: null,
  headerRow: 0,
  keys: { column: 0, cells: ['Client', 'Альфа', 7], twins: null },
  columns: [
    {
      column: 3,
      header: 'Tier',
      fresh: false,
      cells: ['Tier', 'Gold', { formula: '=A1', value: null }],
      formats: ['General', '0.0'],
      prints: 'abcdefghijkl',
    },
  ],
  owner: 'register-1',
  colours: null,
  entry: null,
  fingerprints: ['7:a'],
};

describe('what stood in a sheet, written as lines', () => {
  it('is read from them again as it was', () => {
    fc.assert(
      fc.property(before, (given) => {
        expect(readFrom(linesOf(given))).toEqual(given);
      }),
    );
  });

  it('takes lines of a quarter of a million characters, so that none keeps the window waiting', () => {
    const rows = 40_000;
    const [column] = example.columns;
    if (column === undefined) throw new Error('the example has a column');
    const keys = Array.from({ length: rows }, (_, row) => `Client ${row} of a long register`);
    const cells = keys.map((_, row) => (row % 1000 === 0 ? '\u0001'.repeat(32_767) : `reason ${row}`));
    const large: Before = {
      ...example,
      keys: { ...example.keys, cells: keys },
      columns: [{ ...column, cells, formats: null, prints: 'abcd'.repeat(rows) }],
    };
    const lines = [...linesOf(large)];
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(500_000);
    expect(readFrom(lines)).toEqual(large);
  });

  it.each<[string, (lines: readonly string[]) => readonly string[]]>([
    ['a line is missing', (lines) => lines.slice(0, -1)],
    ['a line stands twice', (lines) => [...lines, lines.at(-1) ?? '']],
    ['a line is no JSON', (lines) => [...lines, '{']],
    [
      'a line is for a part that is not there',
      (lines) => [...lines, '["formats",0,["x"]]', '["cells",7,[1]]'],
    ],
    ['a line is for something else', (lines) => [...lines, '["__proto__",0,["x"]]']],
    ['a line is longer than any of ours', (lines) => [...lines, `["cells",0,["${'x'.repeat(1_100_000)}"]]`]],
    [
      'a cell is none',
      (lines) => [...lines.slice(0, 2), '["cells",0,["Tier",{"value":1},[]]]', ...lines.slice(3)],
    ],
    [
      'the first line holds cells',
      ([first = '', ...lines]) => [first.replace('"cells":[],"formats"', '"cells":[{}],"formats"'), ...lines],
    ],
    [
      'a list is longer than a sheet',
      (lines) => [...lines, ...new Array<string>(5).fill(`["cells",-1,[${'0,'.repeat(249_999)}0]]`)],
    ],
    ['there is no line', () => []],
    ['the first line is a list', () => ['[1]']],
  ])('is nothing where %s', (_, damage) => {
    expect(readFrom(linesOf(example))).toEqual(example);
    expect(readFrom(damage([...linesOf(example)]))).toBeNull();
  });
});
