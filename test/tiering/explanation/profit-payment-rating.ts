/** A model of profit, payment and rating, and registers for it. */
import type { CellValue, Register, Way } from '../../../src/tiering';
import { registerOf } from '../register-of';

export const header = ['Id', 'Profit', 'Days late', 'Rating'];
export const criterion = (id: string, name: string, direction: string, weight: number, scale: object) => ({
  id,
  reading: { kind: 'column', header: name },
  direction,
  weight,
  scale,
});
export const table = {
  kind: 'points',
  table: [
    [0, 100],
    [3, 90],
    [7, 75],
    [15, 50],
    [30, 25],
  ],
  otherwise: 0,
};
export const line = { kind: 'bounds', low: 1, high: 5 };
export const criteria = (profit: object) => [
  criterion('profit', 'Profit', 'more', 2, profit),
  criterion('payment', 'Days late', 'less', 1, table),
  criterion('rating', 'Rating', 'more', 1, line),
];
export const plain = {
  schema: 1,
  name: 'Next',
  register: { key: 'Id' },
  criteria: criteria({ kind: 'rank' }),
  method: { kind: 'cutoffs', floors: [80, 60] },
  ladder: { tiers: [{ name: 'Platinum' }, { name: 'Gold' }, { name: 'Silver' }] },
};

/** A register of these clients: key, profit, days late, rating. */
export const registerWith = (cells: readonly (readonly CellValue[])[]): Register =>
  registerOf([header, ...cells]);

export const way = (ways: readonly Way[], id: string): Way | undefined =>
  ways.find((one) => one.criterion === id);
