import { abcClients } from './abc-clients';
import { abcValue } from './abc-value';
import { bank } from './bank';
import { composite } from './composite';
import { intent } from './intent';
import { lifecycle } from './lifecycle';
import { portfolio } from './portfolio';
import type { Preset } from './preset';
import { profitPerMonth } from './profit-per-month';
import { rfm } from './rfm';
import { stages } from './stages';
import { statuses } from './statuses';

/**
 * The ready ways of tiering, as they are offered; ABC comes in two.
 * @example presets.map(({ name }) => name).slice(0, 3); // => ['statuses', 'profit-per-month', 'composite']
 */
export const presets: readonly Preset[] = [
  statuses,
  profitPerMonth,
  composite,
  bank,
  abcClients,
  abcValue,
  lifecycle,
  stages,
  rfm,
  portfolio,
  intent,
];
