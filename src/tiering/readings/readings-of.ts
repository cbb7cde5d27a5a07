import type { Criterion, Reading } from '../model';
import type { ClientOrders } from '../orders/client-orders';
import { measureOrders } from '../orders/measure-orders';
import { numbersIn } from '../reading/column-readings';
import type { Register } from '../register';
import { significant } from '../stats/significant';
import { daysSince } from './days-since';
import { difference } from './difference';
import { labelReadings } from './label-readings';
import { legalForm } from './legal-form';
import { mean } from './mean';
import { netProfit } from './net-profit';
import { perTime } from './per-time';
import { quotient } from './quotient';
import type { Readings } from './readings';
import { referrals } from './referrals';
import { stage } from './stage';

/** What readings are taken from beside the register. */
export interface ReadBeside {
  /** The day of the run, ISO (see `resolveAsOf`); dates after it are missing, with a notice. */
  readonly asOf: string;
  /** Those of this register on this day (see `clientOrders`); null where no criterion reads orders. */
  readonly orders: ClientOrders | null;
}

type Reader<Kind extends Reading['kind']> = (
  register: Register,
  reading: Extract<Reading, { readonly kind: Kind }>,
  beside: ReadBeside,
) => Readings;

/** One entry a kind: forgetting a reading does not compile. */
const readers: { readonly [Kind in Reading['kind']]: Reader<Kind> } = {
  column: (register, { header }) => numbersIn(register, header),
  daysSince: (register, { header }, { asOf }) => daysSince(register, header, asOf),
  perTime: (register, reading, { asOf }) => perTime(register, reading, asOf),
  netProfit: (register, reading, { asOf }) => netProfit(register, reading, asOf),
  mean: (register, { headers }) => mean(register, headers),
  quotient,
  difference,
  referrals: (register, { header }) => referrals(register, header),
  legalForm: (register, { header }) => legalForm(register, header),
  stage,
  orders: (_, reading, { orders }) => {
    if (orders === null) throw new Error('a criterion reads orders, and none were handed in');
    return measureOrders(orders, reading);
  },
};

/** The readings that are computed from several cells: rounded once, so that equal figures are equal. */
const computed: ReadonlySet<Reading['kind']> = new Set([
  'perTime',
  'netProfit',
  'mean',
  'quotient',
  'difference',
  'stage',
]);

/**
 * The readings of a criterion, one a client in register order, NaN where missing: numbers, or, where the scale reads words,
 * what these stand for (see `labelReadings`). What is computed from several cells is rounded to twelve digits. Throws where the register has no such column, or orders are needed and missing.
 */
export function readingsOf(register: Register, criterion: Criterion, beside: ReadBeside): Readings {
  const { reading, scale } = criterion;
  const numbers = (): Readings => {
    // The compiler cannot follow that entry and reading are of one kind; the type of the registry says so.
    const read = readers[reading.kind] as (
      register: Register,
      reading: Reading,
      beside: ReadBeside,
    ) => Readings;
    const found = read(register, reading, beside);
    return computed.has(reading.kind) ? { ...found, readings: found.readings.map(significant) } : found;
  };
  if (scale.kind === 'map' || scale.kind === 'yesno')
    return labelReadings(register, criterion, scale, numbers);
  return numbers();
}
