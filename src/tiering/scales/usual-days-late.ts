import type { ScaleSpec } from '../model';

/** Points for days late, as managers write them by hand: in time 100, up to 3 days 90, and so on to nothing after 30. */
export const usualDaysLate: ScaleSpec = {
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
