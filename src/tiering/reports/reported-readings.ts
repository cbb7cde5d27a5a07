import type { Direction } from '../model';
import type { Run } from '../run-types';
import { valueCriterion } from '../summary';

/** The readings that a report is about. */
export interface ReportedReadings {
  /** The criterion's id. */
  readonly of: string;
  readonly direction: Direction;
  /** In register order; NaN = missing. */
  readonly readings: Float64Array;
}

/**
 * The readings of a criterion, or, where none is named, of the one that counts as the clients' value (see `valueCriterion`).
 * Null where the model has no such value. Throws for an id that was not measured: checked models have none.
 */
export function reportedReadings({ model, measured }: Run, of: string | null): ReportedReadings | null {
  const criterion = of === null ? valueCriterion(model) : model.criteria.find((one) => one.id === of);
  if (criterion === null) return null;
  const readings = measured.find(({ id }) => id === criterion?.id)?.readings;
  if (criterion === undefined || readings === undefined)
    throw new Error(`no criterion ${JSON.stringify(of)} was measured`);
  return { of: criterion.id, direction: criterion.direction, readings };
}
