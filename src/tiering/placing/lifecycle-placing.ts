import { lifecycle } from '../methods/lifecycle';
import { lifecycleStates } from '../methods/lifecycle-states';
import { lifecycleDays } from './lifecycle-days';
import { noCode, noFlags, type Placing } from './outcome';

/** By the time of the orders (see `lifecycle`). */
export const lifecyclePlacing: Placing<'lifecycle'> = (input, spec) => {
  const days = lifecycleDays(input, spec);
  const { classes, limits, ownRhythm } = lifecycle(days, days.today, spec);
  const since = (day: number | undefined): number | null =>
    day === undefined || Number.isNaN(day) ? null : days.today - day;
  return {
    names: lifecycleStates,
    ordered: false,
    classes: Uint16Array.from(classes),
    positions: new Float64Array(classes.length).fill(NaN),
    code: noCode,
    reason: (client) => ({
      code: 'lifecycle',
      state: lifecycleStates[classes[client] ?? -1] ?? '',
      first: since(days.first[client]),
      last: since(days.last[client]),
      limit: limits[client] ?? spec.lapsedDays,
      ownRhythm: ownRhythm[client] === 1,
    }),
    flags: noFlags,
    notices: days.notices,
  };
};
