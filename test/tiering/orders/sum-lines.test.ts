import fc from 'fast-check';
import { exactSum } from '../../../src/tiering/stats/exact-sum';
import { measured, ordersOf } from './orders-of';

it('whole cents and other numbers side by side: each client has the exact sum of its own', () => {
  const amount = fc.oneof(
    fc.integer({ min: -1e9, max: 1e9 }).map((cents) => cents / 100),
    fc.double({ min: -1e12, max: 1e12, noNaN: true }),
    fc.constantFrom(9e15, -9e15, 0.005, 1e-7),
  );
  const lines = fc.array(fc.tuple(fc.constantFrom('Ann', 'Bob', 'Cyd'), amount), { minLength: 1 });
  fc.assert(
    fc.property(lines, (all) => {
      const rows = all.map(([client, money]) => [client, '2026-01-05', money]);
      const { readings } = measured(ordersOf([['Client', 'Date', 'Amount'], ...rows]), 'amount');
      for (const key of ['Ann', 'Bob', 'Cyd']) {
        const own = all.filter(([client]) => client === key).map(([, money]) => money);
        expect(readings[key]).toBe(exactSum(own));
      }
    }),
    { numRuns: 1000 },
  );
});
