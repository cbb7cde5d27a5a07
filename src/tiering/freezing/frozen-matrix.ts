import { matrixLevels } from '../methods/matrix-levels';
import type { MethodSpec } from '../model';
import { comparedBy } from '../placing/compared';
import type { Run } from '../run-types';
import type { AxisSpec, MatrixSpec } from '../specs/method-spec';
import { floorsBetween } from './floors-between';

/**
 * A matrix whose sides are read by fixed limits instead of shares of clients or of value: each where the last client of a level
 * stands. A side whose values stand too close for limits to part them stays as it is, and so do forced shares.
 */
export function frozenMatrix(run: Run, spec: MatrixSpec): MethodSpec {
  return { ...spec, rows: frozenAxis(run, spec.rows), columns: frozenAxis(run, spec.columns) };
}

function frozenAxis(run: Run, axis: AxisSpec): AxisSpec {
  if ('floors' in axis) return axis;
  const { values, direction } = comparedBy(run, axis.of);
  const { classes } = matrixLevels(values, axis, direction);
  const count = ('shares' in axis ? axis.shares : axis.cuts).length + 1;
  const frozen = { of: axis.of, floors: floorsBetween({ values, classes, direction, count }) };
  const again = matrixLevels(values, frozen, direction).classes;
  return classes.every((level, client) => again[client] === level) ? frozen : axis;
}
