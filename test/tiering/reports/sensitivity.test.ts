import { parseModel, reportsOf, type CellValue } from '../../../src/tiering';
import { sensitivity } from '../../../src/tiering/reports/sensitivity';
import { seededRandom } from '../../../src/tiering/stats/seeded-random';
import { modelOf, registerOf, runOf } from '../register-of';

const asIs = (id: string, weight: number) => ({
  id,
  reading: { kind: 'column', header: id },
  direction: 'more',
  scale: { kind: 'as-is' },
  weight,
});
const plain = {
  schema: 1,
  name: 'Sensitivity',
  criteria: [asIs('one', 1), asIs('other', 1)],
  method: { kind: 'cutoffs', floors: [60] },
  ladder: { tiers: [{ name: 'A' }, { name: 'B' }] },
};
const spec = { kind: 'sensitivity', draws: 200, spread: 0.2, seed: 1, borderline: 0.8 } as const;
const rows: readonly (readonly CellValue[])[] = [
  ['sure', 90, 90],
  // 60.5 with equal weights, and below 60 as soon as the second weighs a little more.
  ['edge', 100, 21],
  ['low', 10, 10],
];
const report = (more: object = {}, cells = rows) =>
  sensitivity(runOf(registerOf([['Id', 'one', 'other'], ...cells]), modelOf({ ...plain, ...more })), spec);

it('a client at the line is borderline, one far from it is not', () => {
  const { stability, borderline, meanChanged, mostChanged } = report();
  expect(stability?.[0]).toBe(1);
  expect(stability?.[2]).toBe(1);
  expect(borderline).toEqual([{ row: 3, key: 'edge', label: 'edge', tier: 'A', stability: stability?.[1] }]);
  // Half of the draws make the second criterion weigh more.
  expect(stability?.[1]).toBeGreaterThan(0.4);
  expect(stability?.[1]).toBeLessThan(0.65);
  expect(meanChanged).toBeCloseTo((1 - (stability?.[1] ?? 0)) / 3, 9);
  expect(mostChanged).toBeCloseTo(1 / 3, 9);
});

it('each weight alone, greater and smaller, and each criterion left out, moves so many clients', () => {
  const { oneAtATime, leftOut } = report();
  // (0.8 x 100 + 21) / 1.8 = 56.1; (100 + 0.8 x 21) / 1.8 = 64.9; 64.1; 56.9
  expect(oneAtATime).toEqual([
    { criterion: 'one', factor: 0.8, up: 0, down: 1, aside: 0 },
    { criterion: 'other', factor: 0.8, up: 0, down: 0, aside: 0 },
    { criterion: 'one', factor: 1.2, up: 0, down: 0, aside: 0 },
    { criterion: 'other', factor: 1.2, up: 0, down: 1, aside: 0 },
  ]);
  expect(leftOut).toEqual([
    { criterion: 'one', factor: 0, up: 0, down: 1, aside: 0 },
    { criterion: 'other', factor: 0, up: 0, down: 0, aside: 0 },
  ]);
});

it('the only weight there is cannot be left out', () => {
  expect(report({ criteria: [asIs('one', 1), asIs('other', 0)] }).leftOut).toEqual([]);
});

it('where readings decide, weights play no part', () => {
  const read = report({ method: { kind: 'cutoffs', of: 'one', floors: [60] } });
  expect(read).toMatchObject({
    stability: null,
    meanChanged: null,
    borderline: [],
    oneAtATime: [],
    leftOut: [],
  });
});

it('C-12: the same seed gives the same draws every time and in any order of rows, another seed others', () => {
  const crowd = Array.from({ length: 30 }, (_, place) => [`c${place}`, 100 - place, 20 + place]);
  const first = report({}, crowd).stability;
  expect(report({}, crowd).stability).toEqual(first);
  expect([...(report({}, [...crowd].reverse()).stability ?? [])].reverse()).toEqual(first);
  const run = runOf(registerOf([['Id', 'one', 'other'], ...crowd]), modelOf(plain));
  expect(sensitivity(run, { ...spec, seed: 2 }).stability).not.toEqual(first);
});

it('C-12: the seed is saved with the model, so that who opens it gets the same answer', () => {
  const register = registerOf([['Id', 'one', 'other'], ...rows]);
  const asked = (more: object) => modelOf({ ...plain, reports: [{ kind: 'sensitivity', ...more }] });
  const saved = JSON.stringify(asked({}));
  expect(JSON.parse(saved)).toMatchObject({ reports: [{ kind: 'sensitivity', seed: 1 }] });
  const opened = parseModel(saved);
  const answer = reportsOf(runOf(register, asked({})));
  expect(reportsOf(runOf(register, modelOf(opened.ok ? opened.value : null)))).toEqual(answer);
  expect(reportsOf(runOf(register, asked({ seed: 2 })))).not.toEqual(answer);
});

it('draws are spread evenly from 0 to 1', () => {
  const random = seededRandom(1);
  const counts = new Array<number>(10).fill(0);
  let sum = 0;
  for (let draw = 0; draw < 100_000; draw += 1) {
    const one = random();
    sum += one;
    counts[Math.floor(one * 10)] = (counts[Math.floor(one * 10)] ?? NaN) + 1;
  }
  expect(sum / 100_000).toBeCloseTo(0.5, 2);
  // Chi-square with 9 degrees of freedom: above 27.9 once in a thousand.
  const chiSquare = counts.reduce((total, count) => total + (count - 10_000) ** 2 / 10_000, 0);
  expect(chiSquare).toBeLessThan(27.9);
});
