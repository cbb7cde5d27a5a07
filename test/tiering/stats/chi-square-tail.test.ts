import { chiSquareTail } from '../../../src/tiering/stats/chi-square-tail';
import { normalTails } from '../../../src/tiering/stats/normal-tails';

// Tables of the chi-square distribution with one degree of freedom.
it.each([
  [0.1, 2.705543454095404],
  [0.05, 3.841458820694124],
  [0.01, 6.634896601021213],
  [0.001, 10.827566170662733],
])('a chi-square that chance exceeds with probability %d', (chance, statistic) => {
  expect(chiSquareTail(statistic) / chance).toBeCloseTo(1, 12);
});

it('no difference at all is certain, a missing one is missing', () => {
  expect([chiSquareTail(0), chiSquareTail(NaN)]).toEqual([1, NaN]);
});

it.each([
  [1, 0.31731050786291415],
  [-2, 0.04550026389635842],
  [3, 0.0026997960632601866],
  [6, 1.9731752900753e-9],
])('beyond %d standard deviations lies a share of %d', (distance, share) => {
  expect(normalTails(distance) / share).toBeCloseTo(1, 12);
});

it('series and fraction meet where the one takes over from the other', () => {
  const [below, above] = [normalTails(3 - 1e-9), normalTails(3)];
  // The curve falls by its height there, 0.0088636968 a unit.
  expect((below - above) / 1e-9).toBeCloseTo(0.0088636968, 4);
});
