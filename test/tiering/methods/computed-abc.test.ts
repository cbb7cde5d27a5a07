import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'papaparse';
import { computedAbc } from '../../../src/tiering/methods/computed-abc';
import { oracleFile } from '../stats/oracle-file';

interface AbcCase {
  readonly input: number | readonly (number | null | 'NA')[];
  readonly n: number;
  readonly nA: number;
  readonly nB: number;
  readonly nC: number;
}

const letters = (values: Float64Array): string =>
  Array.from(computedAbc(values).classes, (one) => 'ABC-'.charAt(one)).join('');

const sizes = (values: Float64Array): readonly number[] =>
  ['A', 'B', 'C'].map((letter) => letters(values).split(letter).length - 1);

function valuesOf({ input }: AbcCase): Float64Array {
  return Float64Array.from([input].flat(), (one) => (typeof one === 'number' ? one : NaN));
}

function expectNear(found: readonly number[], wanted: readonly number[], clients: number): void {
  const allowed = Math.max(2, 0.02 * clients);
  found.forEach((size, place) =>
    expect(Math.abs(size - (wanted[place] ?? NaN))).toBeLessThanOrEqual(allowed),
  );
}

const small = Object.entries(oracleFile<Readonly<Record<string, AbcCase>>>('abcanalysis/expected.json'));
/** The package leaves these without any class; here nobody is left out. */
const withoutStructure = ['equal10', 'one', 'two'];

it.each(small.filter(([name]) => !withoutStructure.includes(name)))(
  'O-5: %s has the classes of the R package ABCanalysis, client for client',
  (_, one) => {
    expect(sizes(valuesOf(one))).toEqual([one.nA, one.nB, one.nC]);
  },
);

it.each(small.filter(([name]) => withoutStructure.includes(name)))(
  'O-5: %s has no structure, and everyone is in C where the package gives no class at all',
  (_, one) => {
    expect(letters(valuesOf(one))).toBe('C'.repeat([one.input].flat().length));
    expect(computedAbc(valuesOf(one)).limits).toEqual([]);
  },
);

interface AbcLine {
  readonly value: string;
  readonly ABCanalysis: string;
}

it.each([
  ['northwind_expected.csv', 0],
  ['cdnow_sample_expected.csv', 3],
  ['aw_resellers_annual_revenue_expected.csv', 0],
])(
  'O-5: %s is within the tolerance of the spline: points instead of it move at most %d clients (D26)',
  (file, most) => {
    const text = readFileSync(join(__dirname, '../../data/abc', file), 'utf8');
    const lines = parse<AbcLine>(text, { header: true, skipEmptyLines: true }).data;
    const found = letters(Float64Array.from(lines, ({ value }) => Number(value)));
    const wanted = lines.map(({ ABCanalysis: letter }) => letter);
    const count = (letter: string): number => wanted.filter((one) => one === letter).length;
    expectNear(
      ['A', 'B', 'C'].map((letter) => found.split(letter).length - 1),
      ['A', 'B', 'C'].map(count),
      lines.length,
    );
    // Client for client the difference is smaller still: those of one value at a limit.
    const elsewhere = lines.filter((_, client) => found[client] !== wanted[client]);
    expect(new Set(elsewhere.map(({ value }) => value)).size).toBeLessThanOrEqual(most);
  },
);

it.each([
  // Points (1/4, 0.85), (2/4, 0.95), (3/4, 0.98), (1, 1): nearest to (0, 1) is the first, and the mean 250 ends there too.
  // B: nearest to (1/4, 1) is the first again.
  ['a giant is A whatever the curve', [850, 100, 30, 20], 'ACCC'],
  // The first is alone above the mean of 40; nearest to (0, 1) is (0.4, 0.8). B ends at (0.4, 0.8) as well.
  ['equal clients share a class', [80, 80, 20, 10, 10], 'AACCC'],
  ['zeros and losses are in C', [50, 30, 0, -40, 5], 'ABCCC'],
  ['nothing above zero', [0, -5, -7], 'CCC'],
  ['missing values get no class', [70, NaN, 20, 5, 1], 'A-BCC'],
  ['nobody', [], ''],
])('computed ABC: %s', (_, values, expected) => {
  expect(letters(Float64Array.from(values))).toBe(expected);
});

it('the limits are the least values of A and of B', () => {
  expect(computedAbc(Float64Array.of(70, 20, 5, 1.5, 1, 0.8, 0.7, 0.5, 0.3, 0.2)).limits).toEqual([70, 20]);
});

it('a client with exactly the mean value is the first of B, however the mean is rounded', () => {
  // Of 24 among four the mean is 6.
  expect(Array.from(computedAbc(Float64Array.of(9, 9, 6, 0)).classes)).toEqual([0, 0, 1, 2]);
  expect(Array.from(computedAbc(Float64Array.of(0.9, 0.9, 0.6, 0)).classes)).toEqual([0, 0, 1, 2]);
});

it('three clients are enough for a structure, two are not', () => {
  expect(Array.from(computedAbc(Float64Array.of(9, 9, 8)).classes)).toEqual([0, 0, 2]);
  expect(Array.from(computedAbc(Float64Array.of(9, 1)).classes)).toEqual([2, 2]);
});
