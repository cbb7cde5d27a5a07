import fc from 'fast-check';
import { time } from '../../../src/tiering/reports/time';
import { asking, smallRun, specIn } from './small-runs';

const timeOf = (points: readonly (number | null)[], rest: object = {}) => {
  const rows = points.map((one, place) => [`C${place}`, one]);
  const done = smallRun([['Client', 'Points'], ...rows], asking('time', rest));
  return time(done, specIn(done, 'time'));
};

it('S2-8: of a week of 40 hours the best class has 60 %, the next 30 %, the last 10 %, each client its part', () => {
  const { tiers } = timeOf([90, 80, 70, 10, 20, 30, 40, null]);
  expect(tiers).toEqual([
    { tier: 'Platinum', clients: 2, share: 0.6, hours: 24, hoursPerClient: 12 },
    { tier: 'Gold', clients: 1, share: 0.3, hours: 12, hoursPerClient: 12 },
    { tier: 'Silver', clients: 4, share: 0.1, hours: 4, hoursPerClient: 1 },
    { tier: 'D', clients: 1, share: 0, hours: 0, hoursPerClient: 0 },
  ]);
});

it("an empty class's time goes to the others in proportion", () => {
  const { tiers } = timeOf([90, 10]);
  expect(tiers.map(({ share }) => Number(share.toFixed(9)))).toEqual([0.857142857, 0, 0.142857143, 0]);
  expect(tiers[1]?.hoursPerClient).toBeNull();
});

it('a share for the clients without data may be added', () => {
  const { tiers } = timeOf([90, 70, 10, null], { shares: [0.5, 0.3, 0.1, 0.1], hoursAWeek: 30 });
  expect(tiers.map(({ hours }) => hours)).toEqual([15, 9, 3, 3]);
});

it('what the shares leave free stays free, and more than a week is cut down to one', () => {
  expect(timeOf([90, 70, 10], { shares: [0.5, 0.2] }).tiers.map(({ hours }) => hours)).toEqual([20, 8, 0, 0]);
  const { tiers } = timeOf([90, 70, 10], { shares: [1, 0.6, 0.4] });
  expect(tiers.map(({ hours }) => hours)).toEqual([20, 12, 8, 0]);
});

it('nobody in the classes that get time: nobody gets any', () => {
  expect(timeOf([null, null]).tiers.map(({ hours }) => hours)).toEqual([0, 0, 0, 0]);
});

it('the same part of the week is spent whatever the classes hold, as long as one holds somebody', () => {
  const points = fc.array(fc.constantFrom(90, 70, 10), { minLength: 2, maxLength: 12 });
  fc.assert(
    fc.property(points, (list) => {
      const { tiers } = timeOf(list);
      expect(tiers.reduce((sum, { hours }) => sum + hours, 0)).toBeCloseTo(40, 9);
    }),
    { numRuns: 200 },
  );
});
