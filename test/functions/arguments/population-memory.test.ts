import fc from 'fast-check';
import { populationMemory } from '../../../src/functions/arguments/population-memory';
import { column, errorCell } from '../columns';

const cell = fc.oneof(
  fc.integer({ min: -3, max: 3 }),
  fc.constantFrom<unknown>(null, '', '7', 'n/a', errorCell('#N/A')),
);

describe('the memory of populations', () => {
  it('finds a list again in arrays that were built anew', () => {
    const recall = populationMemory();
    expect(recall(column(3, null, '7', errorCell('#N/A')))).toBe(
      recall(column(3, null, '7', errorCell('#N/A'))),
    );
  });

  it('takes a blank for the 0 it means', () => {
    const recall = populationMemory();
    expect(recall(column(3, null))).toBe(recall(column(3, 0)));
  });

  it('never gives an edited list an old answer', () => {
    const recall = populationMemory();
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 6 }), fc.nat(), cell, (cells, place, edited) => {
        recall(column(...cells));
        const after = cells.map((old, index) => (index === place % cells.length ? edited : old));
        expect(recall(column(...after))).toEqual(populationMemory()(column(...after)));
      }),
      { numRuns: 500 },
    );
  });

  it('tells a list from its beginning', () => {
    const recall = populationMemory();
    recall(column(1, 2, 3));
    expect(Array.from(recall(column(1, 2)).ascending)).toEqual([1, 2]);
  });

  it('keeps four lists and forgets the one not used for longest', () => {
    const recall = populationMemory();
    const first = recall(column(1));
    const second = recall(column(2));
    recall(column(3));
    recall(column(4));
    expect(recall(column(1))).toBe(first);
    recall(column(5));
    expect(recall(column(1))).toBe(first);
    expect(recall(column(2))).not.toBe(second);
  });

  it('does not keep a list that it refused', () => {
    const recall = populationMemory();
    expect(() => recall(column('abc'))).toThrow();
    expect(() => recall(column('abc'))).toThrow();
  });
});
