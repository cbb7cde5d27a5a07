import fc from 'fast-check';
import { abcClass, tier } from '../../src/functions';
import { checkModel, readRegister, run } from '../../src/tiering';
import { column } from './columns';

type Cell = number | string | null;

/** Money as registers have it: whole and broken, returns, blanks, numbers as text of one meaning; no zeros, see functions. */
const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.integer({ min: -40, max: 400 }).filter((value) => value !== 0),
  fc.integer({ min: 1, max: 9_999 }).map((cents) => cents / 100),
  fc.integer({ min: 1, max: 99 }).map((value) => `${value},5 €`),
  fc.constant(null),
);
const register = fc.array(cell, { minLength: 2, maxLength: 40 });

/** The tiers that the pane's recipe gives a register of one column, by client. */
function placedByRun(cells: readonly Cell[], method: object, tiers: readonly string[]): readonly string[] {
  const model = checkModel({
    schema: 1,
    name: 'one column',
    criteria: [
      { id: 'amount', reading: { kind: 'column', header: 'Revenue' }, direction: 'more', weight: 1 },
    ],
    method: { ...method, of: 'amount' },
    ladder: { tiers: tiers.map((name) => ({ name })), missing: { name: 'none' } },
  });
  const keys = cells.map((_, index) => `c${index}`);
  const grid = {
    firstRow: 1,
    columns: [
      ['Client', ...keys],
      ['Revenue', ...cells],
    ],
  };
  const read = readRegister(grid, { key: 'Client', label: null, headerIndex: 0 });
  if (!model.ok || !read.ok) throw new Error(JSON.stringify([model, read]));
  const placed = run(read.value, model.value, '2026-01-01');
  if (!placed.ok) throw new Error(JSON.stringify(placed.notices));
  return cells.map((_, client) => placed.value.placement(client).tier);
}

describe('a cell function gives what the pane gives', () => {
  it('=TIER() as the method by share of clients', () => {
    fc.assert(
      fc.property(register, (cells) => {
        fc.pre(cells.some((value) => value !== null));
        const method = { kind: 'quota', shares: [0.15, 0.25] };
        const expected = placedByRun(cells, method, ['Platinum', 'Gold', 'Silver']);
        const answers = expected.map((name) => (name === 'none' ? '' : name));
        expect(tier(column(...cells), column(...cells))).toEqual(column(...answers));
      }),
    );
  });

  it('=ABC_CLASS() as the method by running share of value, but that a blank is a 0', () => {
    fc.assert(
      fc.property(register, (cells) => {
        fc.pre(cells.some((value) => typeof value === 'string' || (value ?? 0) > 0));
        const method = { kind: 'pareto', cuts: [0.8, 0.95], boundary: 'up' };
        const expected = placedByRun(cells, method, ['A', 'B', 'C']);
        const answers = expected.map((name) => (name === 'none' ? 'C' : name));
        expect(abcClass(column(...cells), column(...cells))).toEqual(column(...answers));
      }),
    );
  });
});
