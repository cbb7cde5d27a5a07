/** Laws of the methods that bring classes of their own: RFM and the lifecycle. */
import fc from 'fast-check';
import type { CellValue, Model } from '../../../src/tiering';
import { modelOf, registerOf, runOf, tiersByKey } from '../register-of';

const headers = ['Client', 'Days', 'Orders', 'Amount', 'First', 'Last'];
const orMissing = (value: fc.Arbitrary<CellValue>): fc.Arbitrary<CellValue> =>
  fc.oneof({ weight: 9, arbitrary: value }, fc.constant(null));
/** Serial numbers of days in 2025 and 2026. */
const day = fc.integer({ min: 45_700, max: 46_300 });
const client = fc.tuple(
  orMissing(fc.integer({ min: 0, max: 400 })),
  // Few different counts, so that ties are everywhere.
  orMissing(fc.integer({ min: 0, max: 4 })),
  orMissing(fc.integer({ min: -2000, max: 90_000 }).map((cents) => cents / 100)),
  orMissing(day),
  orMissing(day),
);
const clients = fc.array(client, { minLength: 2, maxLength: 14 });
type Cells = readonly CellValue[];

const column = (id: string, header: string, direction: string): object => ({
  id,
  reading: { kind: 'column', header },
  direction,
});
const model = (method: object): Model =>
  modelOf({
    schema: 1,
    name: 'Law',
    register: { key: 'Client' },
    criteria: [column('r', 'Days', 'less'), column('f', 'Orders', 'more'), column('m', 'Amount', 'more')],
    method,
  });
const rfm = { kind: 'rfm', recency: 'r', frequency: 'f', monetary: 'm' };
const models: readonly (readonly [string, Model])[] = [
  ['rfm, five bins', model({ ...rfm, bins: 5, segments: 'standard' })],
  ['rfm, codes', model({ ...rfm, bins: 4 })],
  ['rfm, eight classes', model({ ...rfm, segments: 'eight' })],
  [
    'rfm, own limits',
    model({ ...rfm, thresholds: { r: [30, 90], f: [1, 3], m: [0, 100] }, segments: 'standard' }),
  ],
  ['lifecycle', model({ kind: 'lifecycle', first: 'First', last: 'Last' })],
];

function tiers(rows: readonly Cells[], law: Model, keys = rows.map((_, place) => `C${place}`)) {
  const named = rows.map((cells, place) => [keys[place] ?? '', ...cells]);
  return tiersByKey(runOf(registerOf([headers, ...named]), law));
}

describe.each(models)('%s', (_, law) => {
  it('gives every client the same class whatever the order of rows', () => {
    const shuffled = clients.chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray([...rows.keys()], { minLength: rows.length })),
    );
    fc.assert(
      fc.property(shuffled, ([rows, order]) => {
        const mixed = order.map((place) => rows[place] ?? []);
        const keys = order.map((place) => `C${place}`);
        expect(tiers(mixed, law, keys)).toEqual(tiers(rows, law));
      }),
      { numRuns: 1000 },
    );
  });

  it('gives equal clients equal classes', () => {
    fc.assert(
      fc.property(clients, (rows) => {
        const twice = tiers([...rows, ...rows], law);
        rows.forEach((_cells, place) => expect(twice[`C${place}`]).toBe(twice[`C${place + rows.length}`]));
      }),
      { numRuns: 1000 },
    );
  });

  it('places everybody in a class that it named', () => {
    fc.assert(
      fc.property(clients, (rows) => {
        const named = rows.map((cells, place) => [`C${place}`, ...cells]);
        const done = runOf(registerOf([headers, ...named]), law);
        expect(done.summary.reduce((sum, tier) => sum + tier.clients, 0)).toBe(rows.length);
        expect(done.tierOf.every((tier) => tier < done.tierNames.length)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
