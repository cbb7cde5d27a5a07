import type { Reading } from '../model';
import type { Preset, PresetNeed } from './preset';
import { presetModel } from './preset-model';
import { presetReading } from './preset-reading';
import type { PresetSources } from './preset-sources';
import { usualDamping } from './usual-damping';

const profit: PresetNeed = { criterion: 'profit', roles: ['profit'], orders: null };
const first: PresetNeed = { criterion: 'profit', roles: ['first-purchase'], orders: null };

/**
 * "What does a month with this client bring?" Net profit divided by the months of cooperation, counted from the first
 * order, 90 days at least; the best 15 % of clients, the next 25 %, the rest.
 */
export const profitPerMonth: Preset = {
  name: 'profit-per-month',
  needs: [profit, first],
  model: (sources) =>
    presetModel(sources, 'statuses', {
      criteria: [
        {
          id: 'profit',
          reading: perMonth(sources),
          direction: 'more',
          scale: { kind: 'rank' },
          weight: 100,
          missing: 'skip',
        },
      ],
      method: { kind: 'quota', of: 'profit', shares: [0.15, 0.25] },
      damping: usualDamping,
      reports: [{ kind: 'thresholds', of: 'profit', classes: 3 }],
      writes: ['tier', 'position', 'why'],
    }),
};

function perMonth(sources: PresetSources): Reading {
  const [value, since] = [presetReading(sources, profit), presetReading(sources, first)];
  // Both are columns: neither need is served by orders.
  if (!('header' in value) || !('header' in since)) throw new Error('no column to divide, or to divide by');
  return { kind: 'perTime', value: value.header, since: since.header, unit: 'month', minDays: 90 };
}
