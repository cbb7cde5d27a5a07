import { dayOfIso } from '../calendar';
import type { Run } from '../run-types';

/** The day of the run as a number (see `dayNumber`). A run without one is none: throws. */
export function runDay({ asOf }: Pick<Run, 'asOf'>): number {
  const day = dayOfIso(asOf);
  if (day === null) throw new Error(`the day of the run is no ISO date: ${JSON.stringify(asOf)}`);
  return day;
}
