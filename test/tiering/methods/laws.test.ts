import fc from 'fast-check';
import { breaks } from '../../../src/tiering/methods/breaks';
import { computedAbc } from '../../../src/tiering/methods/computed-abc';
import { counts } from '../../../src/tiering/methods/counts';
import { quantiles } from '../../../src/tiering/methods/quantiles';

/** Methods that find their limits among the clients. */
const methods: Readonly<Record<string, (values: Float64Array) => { readonly classes: Uint8Array }>> = {
  counts: (values) => counts(values, [2, 3]),
  quantiles: (values) => quantiles(values, [2 / 3, 1 / 3]),
  breaks: (values) => breaks(values, 3),
  'computed ABC': (values) => computedAbc(values),
};
const missing = 3;
const all = Object.entries(methods);
const amounts = fc.array(fc.oneof(fc.integer({ min: -50, max: 2000 }), fc.constantFrom(0, 7, 7, 100, NaN)), {
  maxLength: 30,
});

const classesOf = (method: (typeof methods)[string], values: readonly number[]): number[] =>
  Array.from(method?.(Float64Array.from(values)).classes ?? []);

it.each(all)('%s: whoever has more is never in a lower class, equal ones are in the same', (_, method) => {
  fc.assert(
    fc.property(amounts, (values) => {
      const placed = classesOf(method, values)
        .map((one, client) => ({ one, value: values[client] ?? NaN }))
        .filter(({ value }) => !Number.isNaN(value))
        .sort((a, b) => b.value - a.value);
      const wrong = placed.filter(({ one, value }, place) => {
        const before = placed[place - 1];
        return before !== undefined && (before.value === value ? before.one !== one : before.one > one);
      });
      expect(wrong).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

it.each(all)('%s: missing values alone get the class after the last', (_, method) => {
  fc.assert(
    fc.property(amounts, (values) => {
      const wrong = classesOf(method, values).filter(
        (one, client) => (one === missing) !== Number.isNaN(values[client] ?? NaN),
      );
      expect(wrong).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

it.each(all)('%s: neither the order of rows nor the currency moves anybody', (_, method) => {
  fc.assert(
    fc.property(amounts, fc.constantFrom(0.001, 0.5, 3, 1e6), (values, rate) => {
      const placed = classesOf(method, values);
      expect(classesOf(method, [...values].reverse())).toEqual([...placed].reverse());
      expect(
        classesOf(
          method,
          values.map((value) => value * rate),
        ),
      ).toEqual(placed);
    }),
    { numRuns: 1000 },
  );
});

it.each(all.slice(0, 2))('%s: who grows never falls', (_, method) => {
  fc.assert(
    fc.property(amounts, fc.nat(), fc.integer({ min: 1, max: 3000 }), (values, at, more) => {
      fc.pre(values.length > 0);
      const client = at % values.length;
      const grown = values.map((value, place) => (place === client ? value + more : value));
      expect(classesOf(method, grown)[client]).toBeLessThanOrEqual(classesOf(method, values)[client] ?? 0);
    }),
    { numRuns: 1000 },
  );
});
