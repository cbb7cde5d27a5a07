import fc from 'fast-check';
import { naturalBreaks } from '../../../src/tiering/stats/natural-breaks';
import { expectClose, oracleFile } from './oracle-file';

interface Parting {
  readonly fisher_brks: readonly number[];
  readonly sizes: readonly number[];
  readonly gvf: number;
}

interface File {
  readonly cases: Readonly<
    Record<string, { readonly x: readonly number[] } & Readonly<Record<string, Parting>>>
  >;
  readonly ckmeans: readonly {
    readonly x: readonly number[];
    readonly k: number;
    readonly clusters?: readonly (readonly number[])[];
    readonly cluster?: readonly number[];
  }[];
}

const file = oracleFile<File>('stats/natural_breaks.json');
const partings = Object.entries(file.cases).flatMap(([name, one]) =>
  Object.keys(one)
    .filter((key) => key.startsWith('k'))
    .map((key) => ({ name, key, x: one.x, classes: Number(key.slice(1)), wanted: one[key] as Parting })),
);

/** The class of each value, 0 the lowest, by limits that stand highest first. */
function classesBy(limits: readonly number[], values: readonly number[]): readonly number[] {
  return values.map((value) => limits.filter((limit) => value >= limit).length);
}

function sizes(classes: readonly number[]): readonly number[] {
  return Array.from(
    { length: Math.max(...classes) + 1 },
    (_, one) => classes.filter((two) => two === one).length,
  );
}

it('the file of R holds partings', () => {
  expect(partings).toHaveLength(14);
});

it.each(partings)('O-9: naturalBreaks parts $name by $key as R does', ({ x, classes, wanted }) => {
  const { limits, fit } = naturalBreaks(Float64Array.from(x), classes);
  expectClose([...limits].reverse(), wanted.fisher_brks.slice(1, -1));
  expect(sizes(classesBy(limits, x))).toEqual(wanted.sizes);
  expectClose([fit], [wanted.gvf], 1e-12);
});

it.each(file.ckmeans)(
  'O-9: naturalBreaks groups $x into $k as Ckmeans.1d.dp does',
  ({ x, k, clusters, cluster }) => {
    const found = classesBy(naturalBreaks(Float64Array.from(x), k).limits, x);
    const wanted =
      cluster?.map((one) => one - 1) ?? x.map((value) => clusters?.findIndex((one) => one.includes(value)));
    expect(found).toEqual(wanted);
  },
);

it('naturalBreaks never parts equal values, and has fewer limits where there are fewer different values', () => {
  expect(naturalBreaks(Float64Array.of(5, 5, 5, 9, 9), 4)).toEqual({ limits: [7], fit: 1 });
  expect(naturalBreaks(Float64Array.of(5, 5, 5), 3)).toEqual({ limits: [], fit: 1 });
  expect(naturalBreaks(new Float64Array(0), 3)).toEqual({ limits: [], fit: 1 });
});

it('naturalBreaks of one class has no limit and no fit', () => {
  expect(naturalBreaks(Float64Array.of(1, 2, 9), 1)).toEqual({ limits: [], fit: 0 });
});

it('naturalBreaks takes of two equally good partings the one with the larger upper class', () => {
  expect(naturalBreaks(Float64Array.of(0, 1, 2), 2).limits).toEqual([0.5]);
});

it('naturalBreaks leaves missing values out', () => {
  expect(naturalBreaks(Float64Array.of(NaN, 1, 2, NaN, 50, 51), 2).limits).toEqual([26]);
});

it('naturalBreaks puts a limit above the lower of two neighbouring numbers with none between them', () => {
  const next = 1 + Number.EPSILON;
  expect(naturalBreaks(Float64Array.of(1, next), 2).limits).toEqual([next]);
});

it('naturalBreaks sees small groups beside one huge client', () => {
  const values = Float64Array.of(-1e9, 1, 1.001, 2, 2.001, 3, 3.001, 1e9);
  expectClose(naturalBreaks(values, 5).limits, [500000001.5005, 2.5005, 1.5005, -499999999.5]);
});

it('naturalBreaks sees small differences between numbers of a billion', () => {
  const values = Float64Array.of(0, 1, 2, 40, 41, 90).map((value) => 1e9 + value / 1000);
  expectClose(naturalBreaks(values, 3).limits, [1e9 + 0.0655, 1e9 + 0.021], 1e-14);
});

it('naturalBreaks of few clients a cent apart are the same beside two who are a billion away', () => {
  // The pair at the left lies 0.02 apart, the one at the right 0.2: with four classes of five the left pair stays together.
  const values = Float64Array.of(-1e9, -1e9 + 0.02, 0, 1e9, 1e9 + 0.2);
  expectClose(naturalBreaks(values, 4).limits, [1e9 + 0.1, 5e8, -5e8 + 0.01], 1e-14);
});

it('naturalBreaks are the same in every currency', () => {
  const numbers = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 2, maxLength: 20 });
  fc.assert(
    fc.property(numbers, fc.constantFrom(0.01, 0.1, 1.1, 92.37, 1e6 / 3), (values, rate) => {
      const own = Float64Array.from(values);
      const changed = own.map((value) => value * rate);
      const classes = (of: Float64Array): readonly number[] =>
        classesBy(naturalBreaks(of, 3).limits, Array.from(of));
      expect(classes(changed)).toEqual(classes(own));
    }),
    { numRuns: 1000 },
  );
});

it('naturalBreaks refuses what is no number of classes', () => {
  expect(() => naturalBreaks(Float64Array.of(1), 0)).toThrow(RangeError);
  expect(() => naturalBreaks(Float64Array.of(1), 2.5)).toThrow(RangeError);
});

/** By trying every parting: the least sum of squares within classes. */
function leastSquares(ascending: readonly number[], classes: number): number {
  const own = (part: readonly number[]): number => {
    const mean = part.reduce((sum, one) => sum + one, 0) / part.length;
    return part.reduce((sum, one) => sum + (one - mean) ** 2, 0);
  };
  if (classes === 1) return own(ascending);
  let least = own(ascending);
  for (let cut = 1; cut < ascending.length; cut += 1)
    least = Math.min(least, own(ascending.slice(0, cut)) + leastSquares(ascending.slice(cut), classes - 1));
  return least;
}

function squaresBy(limits: readonly number[], values: readonly number[]): number {
  const classes = classesBy(limits, values);
  return [...new Set(classes)].reduce((sum, one) => {
    const part = values.filter((_, place) => classes[place] === one);
    return sum + leastSquares(part, 1);
  }, 0);
}

it('O-9: naturalBreaks is as good as the best of all partings', () => {
  const numbers = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 2, maxLength: 12 });
  fc.assert(
    fc.property(numbers, fc.integer({ min: 2, max: 4 }), (values, classes) => {
      const { limits } = naturalBreaks(Float64Array.from(values), classes);
      const ascending = [...values].sort((one, other) => one - other);
      expect(squaresBy(limits, values)).toBeCloseTo(leastSquares(ascending, classes), 8);
    }),
    { numRuns: 1000 },
  );
});

it('naturalBreaks does not depend on the order of rows', () => {
  const numbers = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 2, maxLength: 40 });
  fc.assert(
    fc.property(numbers, fc.integer({ min: 2, max: 7 }), (values, classes) => {
      const shuffled = Float64Array.from([...values].reverse());
      expect(naturalBreaks(shuffled, classes)).toEqual(naturalBreaks(Float64Array.from(values), classes));
    }),
    { numRuns: 1000 },
  );
});
