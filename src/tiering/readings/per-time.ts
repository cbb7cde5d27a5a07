import type { Reading } from '../model';
import { numbersIn } from '../reading/column-readings';
import type { Register } from '../register';
import type { Readings } from './readings';
import { unitsOfCooperation } from './units-of-cooperation';

type PerTimeReading = Extract<Reading, { readonly kind: 'perTime' }>;

/**
 * What a client brings a day, month or year of cooperation: the column's figure over the time since the first date, at
 * least `minDays` long; a month has 30.4375 days, a year 365.25. Losses stay below zero, 0 stays 0. Missing where the
 * figure or the first date is, or where that is later than the day of the run (`asOf`, ISO), with a notice.
 */
export function perTime(register: Register, reading: PerTimeReading, asOf: string): Readings {
  const value = numbersIn(register, reading.value);
  const time = unitsOfCooperation(register, reading, asOf);
  return {
    readings: value.readings.map((one, client) => one / (time.readings[client] ?? NaN)),
    notices: [...value.notices, ...time.notices],
  };
}
