import fc from 'fast-check';
import { nextTierOf, type CellValue, type Model, type Run } from '../../../src/tiering';
import { modelOf, registerOf, runOf } from '../register-of';
import { criteria, criterion, line, plain, registerWith, table, way } from './profit-payment-rating';

describe('where the limit moves with the clients', () => {
  const three = (one: string, readings: readonly number[], scale: object, more: object = {}): Run =>
    runOf(
      registerOf([
        ['Id', one, 'Rating'],
        ...readings.map((reading, place) => [`c${place}`, reading, 3 + place]),
      ]),
      modelOf({
        ...plain,
        criteria: [
          criterion('profit', one, 'more', 1, scale),
          criterion('rating', 'Rating', 'more', 1, { kind: 'bounds', low: 0, high: 10 }),
        ],
        method: { kind: 'counts', counts: [1, 1] },
        ...more,
      }),
    );

  it('a reading ahead of all is told where overtaking takes enough points from the others', () => {
    const answer = nextTierOf(three('Profit', [20, 10, 30], { kind: 'rank' }), 0);
    // Scores (50 + 30) / 2, (0 + 40) / 2 and (100 + 50) / 2: to pass 75 it would need 120 points. First of all it has
    // (100 + 30) / 2 = 65, and the one it has overtaken (50 + 50) / 2.
    expect(way(answer.ways, 'profit')).toMatchObject({ neededPoints: 100, neededReading: 30, beyond: true });
  });

  it('on a line to the best, the line is made long enough', () => {
    const answer = nextTierOf(three('Profit', [20, 10, 30], { kind: 'minmax' }), 0);
    // At 30 the client has 65 and the best of the others 75; at 50 that one has (50 + 50) / 2.
    expect(way(answer.ways, 'profit')).toMatchObject({ neededPoints: 100, neededReading: 50, beyond: false });
  });

  it('is not told where it would not be enough', () => {
    const answer = nextTierOf(three('Profit', [20, 10, 30], { kind: 'bounds', low: 10, high: 30 }), 0);
    expect(way(answer.ways, 'profit')).toMatchObject({ neededPoints: 120, neededReading: null });
  });

  it('is not told where nobody else has a reading: whoever is alone has the neutral 50, however far ahead', () => {
    const alone = runOf(
      registerOf([
        ['Id', 'Profit', 'Rating'],
        ['a', null, 5],
        ['b', 700, 3],
        ['c', null, 4],
        ['d', null, 1],
      ]),
      modelOf({
        ...plain,
        criteria: [
          criterion('profit', 'Profit', 'more', 3, { kind: 'rank' }),
          criterion('rating', 'Rating', 'more', 1, { kind: 'rank' }),
        ],
        method: { kind: 'counts', counts: [1, 1] },
        ladder: { ...plain.ladder, minCoverage: 0 },
      }),
    );
    const { tier, ways } = nextTierOf(alone, 1);
    expect(tier).toBe('Silver');
    expect(way(ways, 'profit')).toMatchObject({ neededReading: null });
  });

  it('no way is told past a limit at 100, where scores stop', () => {
    const bonuses = [{ when: { header: 'Profit', op: '>', value: 0 }, points: 10, reason: 'friend' }];
    const first = (ratings: readonly number[]) =>
      nextTierOf(
        runOf(
          registerOf([['Id', 'Profit', 'Rating'], ...ratings.map((one, place) => [`c${place}`, 1, one])]),
          modelOf({
            ...plain,
            criteria: [criterion('rating', 'Rating', 'more', 1, line)],
            bonuses,
            method: { kind: 'counts', counts: [1, 1] },
          }),
        ),
        1,
      );
    // 4.6 of 5 is 90 points, and 100 with the bonus: whoever has more is equal to it.
    const stopped = first([4.6, 4, 1]);
    expect(stopped.limit).toBeCloseTo(100);
    expect(stopped).toMatchObject({ moving: true, ways: [] });
    expect(first([4.2, 4, 1])).toMatchObject({ limit: 90, ways: [{ neededReading: 4.2, beyond: true }] });
  });

  it.each([
    ['natural breaks', { kind: 'breaks', classes: 3 }],
    ['computed limits', { kind: 'computed-abc' }],
    ['shares of a value that may shrink', { kind: 'pareto', cuts: [0.5, 0.8] }],
  ])('no way is told by %s: what passes the limit of today may miss that of tomorrow', (_, method) => {
    const found = three('Profit', [20, 10, 30], { kind: 'rank' }, { method });
    const ways = [0, 1, 2].flatMap((client) => nextTierOf(found, client).ways);
    expect(ways.filter(({ criterion: id }) => id === 'profit')).toEqual([]);
  });

  it('nobody is told to go below zero on the scale of logarithms, which has nothing there', () => {
    const early = (readings: readonly number[], method: object) =>
      way(
        nextTierOf(
          runOf(
            registerOf([
              ['Id', 'Days late', 'Rating'],
              ...readings.map((one, place) => [`c${place}`, one, 3 + place / 10]),
            ]),
            modelOf({
              ...plain,
              criteria: [
                criterion('late', 'Days late', 'less', 9999, { kind: 'log' }),
                criterion('rating', 'Rating', 'more', 1, line),
              ],
              method,
            }),
          ),
          0,
        ).ways,
        'late',
      );
    for (const method of [plain.method, { kind: 'counts', counts: [1, 1] }])
      expect(early([-1, -3, -2], method)).toMatchObject({ neededReading: null });
    // Half of the way from ln 1 to ln 10 000 are 50 points, 60 are 40 of 100 of it.
    expect(early([99, -3, 9999], { kind: 'cutoffs', floors: [80, 60] })?.neededReading).toBeCloseTo(38.81);
  });

  it('nobody is asked for less than nothing', () => {
    const late = runOf(
      registerOf([
        ['Id', 'Days late'],
        ['a', 0],
        ['b', 0],
        ['c', 5],
      ]),
      modelOf({
        ...plain,
        criteria: [criterion('late', 'Days late', 'less', 1, { kind: 'rank' })],
        method: { kind: 'counts', counts: [2, 1] },
      }),
    );
    expect(nextTierOf(late, 2).ways[0]).toMatchObject({ criterion: 'late', neededReading: null });
  });
});

describe('whoever does as told is lifted', () => {
  const value = fc.option(fc.integer({ min: -10, max: 40 }), { freq: 9 });
  const cells = fc.array(fc.tuple(value, value, fc.integer({ min: 1, max: 5 })), {
    minLength: 3,
    maxLength: 25,
  });
  // Nobody knows more of the others, or of nobody less than zero: what is rare by chance is half of all here.
  const registers = fc.record({
    cells,
    alone: fc.constantFrom(null, 1, 2),
    least: fc.constantFrom(-10, 0),
    most: fc.constantFrom(40, 40, 0),
  });
  const scales = fc.constantFrom(
    { kind: 'rank' },
    { kind: 'minmax' },
    { kind: 'log' },
    { kind: 'bounds', low: 0, high: 40 },
    { kind: 'as-is' },
  );
  const methods = fc.constantFrom(
    { kind: 'cutoffs', floors: [80, 60] },
    { kind: 'quota', shares: [0.15, 0.25] },
    { kind: 'counts', counts: [2, 5] },
    { kind: 'quota', of: 'profit', shares: [0.2, 0.3] },
    { kind: 'pareto', of: 'profit', cuts: [0.8, 0.95] },
    { kind: 'cutoffs', of: 'payment', floors: [3, 10] },
    { kind: 'quantiles', at: [0.7, 0.4] },
    { kind: 'quantiles', of: 'profit', at: [0.7, 0.4] },
    { kind: 'pareto', cuts: [0.5, 0.8] },
    { kind: 'breaks', classes: 3 },
    { kind: 'breaks', of: 'profit', classes: 3 },
    { kind: 'computed-abc' },
    { kind: 'computed-abc', of: 'profit' },
  );
  const policies = fc.constantFrom('skip', 'worst', 'neutral');
  const aggregations = fc.constantFrom('mean', 'geometric');

  const bonuses = fc.constantFrom(
    [],
    [{ when: { header: 'Rating', op: '>=', value: 3 }, points: 25, reason: 'friend' }],
    [{ when: { criterion: 'profit', op: '>', value: 5 }, points: 10, reason: 'known' }],
  );
  const models = fc
    .record({
      scale: scales,
      other: fc.oneof(fc.constant(table), scales),
      direction: fc.constantFrom('more', 'less'),
      method: methods,
      aggregation: aggregations,
      missing: policies,
      bonuses,
    })
    .map(({ scale, other, direction, missing, ...more }) => {
      const [profit, payment, rating] = criteria(scale);
      // Shares of profit, and limits of it, are for more of it.
      const isProfitShared = 'of' in more.method && more.method.of === 'profit';
      const asked = [
        isProfitShared ? profit : { ...profit, direction },
        { ...payment, scale: other },
        rating,
      ];
      return modelOf({
        ...plain,
        ...more,
        criteria: asked.map((one) => ({ ...one, missing })),
        ladder: { ...plain.ladder, minCoverage: 0 },
      });
    });

  /** Does as each way says and looks at the tier; how many ways there were. */
  const followed = (all: readonly (readonly CellValue[])[], model: Model, client: number): number => {
    const before = runOf(registerWith(all), model);
    const told = nextTierOf(before, client).ways.filter(({ neededReading }) => neededReading !== null);
    for (const { criterion: id, neededReading, beyond } of told) {
      const place = model.criteria.findIndex((one) => one.id === id);
      const further = (model.criteria[place]?.direction === 'more' ? 1 : -1) * (beyond ? 1e-5 : 0);
      const reading = (neededReading ?? 0) + further;
      const changed = all.map((row, at) =>
        at === client ? row.map((cell, index) => (index === 1 + place ? reading : cell)) : row,
      );
      const after = runOf(registerWith(changed), model);
      expect(after.tierOf[client]).toBeLessThan(before.tierOf[client] ?? 0);
    }
    return told.length;
  };

  it('by every way that is told, in every method and scale that can tell', () => {
    let told = 0;
    fc.assert(
      fc.property(registers, models, fc.nat(), ({ cells: values, alone, least, most }, model, pick) => {
        const client = pick % values.length;
        const known = (cell: number | null, at: number, index: number): CellValue =>
          cell === null || (alone === index && at !== client) ? null : Math.min(most, Math.max(least, cell));
        const all = values.map(([profit, late, rating], at): readonly CellValue[] => [
          `c${at}`,
          known(profit, at, 1),
          known(late, at, 2),
          rating,
        ]);
        // At the end, so that no reading makes the last row one of totals.
        all.push(['last', null, null, 1]);
        told += followed(all, model, client) + followed(all, model, (client + 1) % values.length);
      }),
      { numRuns: 1000 },
    );
    expect(told).toBeGreaterThan(500);
  });
});
