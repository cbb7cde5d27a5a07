import fc from 'fast-check';
import { sumsFromTop } from '../../../src/tiering/methods/sums-from-top';
import { ascendingValues } from '../../../src/tiering/stats/ascending-values';
import { clientsForShare } from '../../../src/tiering/stats/clients-for-share';
import { gini } from '../../../src/tiering/stats/gini';
import { herfindahl } from '../../../src/tiering/stats/herfindahl';
import { lorenzCurve } from '../../../src/tiering/stats/lorenz-curve';
import { topShare } from '../../../src/tiering/stats/top-share';
import { expectClose, oracleFile } from './oracle-file';

interface ConcentrationCase {
  readonly x: readonly number[];
  readonly gini: number;
  readonly herfindahl: number;
  readonly lorenz_p: readonly number[];
  readonly lorenz_L: readonly number[];
}

const { cases } = oracleFile<{ readonly cases: Readonly<Record<string, ConcentrationCase>> }>(
  'stats/gini_lorenz.json',
);

it.each(Object.entries(cases))(
  'O-7: gini, herfindahl and lorenzCurve agree with the R package ineq on the case %s',
  (_, one) => {
    const values = Float64Array.from(one.x);
    expectClose([gini(values), herfindahl(values)], [one.gini, one.herfindahl]);
    const curve = lorenzCurve(values, 101);
    expectClose(
      curve.map(({ clients }) => clients),
      one.lorenz_p,
    );
    expectClose(
      curve.map(({ value }) => value),
      one.lorenz_L,
    );
  },
);

it('lorenzCurve has so many points at most, and they lie on the same curve', () => {
  const values = Float64Array.from({ length: 1000 }, (_, place) => place);
  const whole = lorenzCurve(values, 1001);
  const short = lorenzCurve(values, 101);
  expect(short).toHaveLength(101);
  expectClose(
    short.map(({ value }) => value),
    whole.filter((_, place) => place % 10 === 0).map(({ value }) => value),
  );
});

it('without any positive value there is nothing to be concentrated', () => {
  const values = Float64Array.of(0, -5, NaN);
  expect(gini(values)).toBeNaN();
  expect(herfindahl(values)).toBeNaN();
  expect(lorenzCurve(values, 101)).toEqual([]);
  expect(clientsForShare(Float64Array.of(0, 0), 0.8)).toBeNaN();
});

it('a loss counts as a client with nothing', () => {
  expect(gini(Float64Array.of(-50, 100))).toBe(gini(Float64Array.of(0, 100)));
  expect(lorenzCurve(Float64Array.of(-50, 100), 101)).toEqual(lorenzCurve(Float64Array.of(0, 100), 101));
});

function sumsOf(values: readonly number[]): Float64Array {
  const column = Float64Array.from(values);
  return sumsFromTop(ascendingValues(column));
}

it('topShare rounds a part of a client up to one, but not a hair of rounding', () => {
  const sums = sumsOf([50, 20, 10, 10, 10]);
  expect(topShare(sums, 0.2)).toEqual({ clientShare: 0.2, clients: 1, valueShare: 0.5 });
  expect(topShare(sums, 0.21).clients).toBe(2);
  expect(topShare(sumsOf(new Array<number>(10).fill(7)), 0.1 + 0.2).clients).toBe(3);
});

it('clientsForShare reaches a share that floats miss by a hair', () => {
  expect(clientsForShare(Float64Array.of(0, 0.7, 1), 0.1 + 0.2 + 0.4)).toBe(1);
  expect(clientsForShare(sumsOf([22, 20, 11, 7, 6, 5, 4]), 0.8)).toBe(4);
});

const amounts = fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 40 });

it('gini is the area between the Lorenz curve and equality, doubled', () => {
  fc.assert(
    fc.property(amounts, (values) => {
      fc.pre(values.some((value) => value > 0));
      const curve = lorenzCurve(Float64Array.from(values), 101);
      const under = curve
        .slice(1)
        .reduce((sum, { value }, place) => sum + (value + (curve[place]?.value ?? 0)) / 2, 0);
      expectClose([gini(Float64Array.from(values))], [1 - (2 * under) / values.length], 1e-9);
    }),
    { numRuns: 1000 },
  );
});

it('no order of rows and no currency changes gini and herfindahl', () => {
  fc.assert(
    fc.property(amounts, fc.integer({ min: 2, max: 1000 }), (values, rate) => {
      fc.pre(values.some((value) => value > 0));
      const own = Float64Array.from(values);
      const turned = Float64Array.from([...values].reverse());
      expect([gini(turned), herfindahl(turned)]).toEqual([gini(own), herfindahl(own)]);
      const changed = own.map((value) => value * rate);
      expectClose([gini(changed), herfindahl(changed)], [gini(own), herfindahl(own)]);
    }),
    { numRuns: 1000 },
  );
});
