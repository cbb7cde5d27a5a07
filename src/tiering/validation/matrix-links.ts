import type { Model } from '../model';
import type { AxisSpec, MatrixSpec } from '../specs/method-spec';
import { inside, type Place } from './check';
import {
  checkCriterion,
  checkLength,
  checkLimitsCount,
  checkName,
  checkOrder,
  checkShares,
} from './link-checks';

/** What a matrix must be: both sides read known criteria, as many cells as levels, and every cell names a tier of the ladder. */
export function checkMatrix(
  { rows, columns, table, forceShares }: MatrixSpec,
  model: Model,
  place: Place,
): void {
  checkAxis(rows, model, inside(place, 'rows'));
  checkAxis(columns, model, inside(place, 'columns'));
  const at = inside(place, 'table');
  checkLength(table, levelsOf(rows), at);
  const tiers = model.ladder.tiers.map(({ name }) => name);
  table.forEach((cells, row) => {
    checkLength(cells, levelsOf(columns), inside(at, row));
    cells.forEach((tier, column) => checkName(tier, tiers, inside(inside(at, row), column)));
  });
  if (forceShares === null) return;
  checkLimitsCount(forceShares, tiers.length, inside(place, 'forceShares'));
  checkShares(forceShares, inside(place, 'forceShares'));
}

function checkAxis(axis: AxisSpec, model: Model, place: Place): void {
  const of = inside(place, 'of');
  if ('cuts' in axis) {
    checkCriterion(model, axis.of, { direction: 'more', place: of });
    return checkOrder(axis.cuts, 'ascending', inside(place, 'cuts'));
  }
  checkCriterion(model, axis.of, { place: of });
  if ('shares' in axis) return checkShares(axis.shares, inside(place, 'shares'));
  const less = model.criteria.some(({ id, direction }) => id === axis.of && direction === 'less');
  checkOrder(axis.floors, less ? 'ascending' : 'descending', inside(place, 'floors'));
}

function levelsOf(axis: AxisSpec): number {
  if ('shares' in axis) return axis.shares.length + 1;
  return ('floors' in axis ? axis.floors.length : axis.cuts.length) + 1;
}
