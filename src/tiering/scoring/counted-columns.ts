import type { WeighedColumn } from '../weights/weighed-column';
import type { Weighed } from './weighed';

/** The points that count towards the score, missing readings filled as their policy says; NaN where they do not count. */
export function countedColumns(all: readonly Weighed[]): readonly WeighedColumn[] {
  return all.map(({ points, weight, weights, filled }) => ({
    values: filled === null ? points : points.map((one) => (Number.isNaN(one) ? filled : one)),
    weight: weights ?? weight,
  }));
}
