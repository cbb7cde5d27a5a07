import { numbersIn } from '../reading/column-readings';
import type { Register } from '../register';
import type { StageReading } from '../specs/reading-spec';
import type { Readings } from './readings';
import { stageCoefficients } from './stage-coefficients';
import { stagesAtZero } from './stages-at-zero';

/**
 * How far a client is on the way to the first payment, 0..1 (see `stageCoefficients`); with a column of potential amounts
 * what may be expected of it, amount x coefficient. Missing where the stage, or the amount that is asked for, is.
 */
export function stage(register: Register, { header, coefficients, value }: StageReading): Readings {
  const stages = stageCoefficients(register, header, coefficients);
  const told = [...stages.notices, ...stagesAtZero(register, header, coefficients)];
  if (value === null) return { ...stages, notices: told };
  const amounts = numbersIn(register, value);
  return {
    readings: amounts.readings.map((one, client) => one * (stages.readings[client] ?? NaN)),
    notices: [...told, ...amounts.notices],
  };
}
