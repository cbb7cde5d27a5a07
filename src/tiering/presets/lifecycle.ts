import { usualHeaders } from '../guessing/usual-headers';
import type { ReportSpec } from '../model';
import type { Preset, PresetNeed } from './preset';
import { presetCriterion } from './preset-criterion';
import { presetModel } from './preset-model';
import { presetNeeds } from './preset-needs';
import { headerFor, headerIfThere, type PresetSources } from './preset-sources';

const { amount } = presetNeeds;
/** Days are taken from the orders by the method itself; the measure here only says that orders serve. */
const ofOrders = { kind: 'orders', measure: 'recencyDays', months: null } as const;
const first: PresetNeed = { criterion: null, roles: ['first-purchase'], orders: ofOrders };
const last: PresetNeed = { criterion: null, roles: ['last-purchase'], orders: ofOrders };

/**
 * "Who is new, who stays, who left?" New up to 90 days after the first order, lapsed after 180 days without one, or by
 * the client's own rhythm where the orders are known.
 */
export const lifecycle: Preset = {
  name: 'lifecycle',
  needs: [first, last, amount],
  model: (sources) => {
    const days = daysOf(sources);
    return presetModel(sources, 'own', {
      criteria: [presetCriterion(sources, amount, 0)],
      method: { kind: 'lifecycle', ...days, newDays: 90, lapsedDays: 180, rhythm: sources.orders !== null },
      value: 'amount',
      reports: lapsed(sources),
    });
  },
};

/** Both from columns, or both from the orders. */
function daysOf(sources: PresetSources): { readonly first: string | null; readonly last: string | null } {
  const found = { first: headerFor(sources, 'first-purchase'), last: headerFor(sources, 'last-purchase') };
  if (sources.orders !== null && (found.first === null || found.last === null))
    return { first: null, last: null };
  return {
    first: found.first ?? usualHeaders['first-purchase'],
    last: found.last ?? usualHeaders['last-purchase'],
  };
}

function lapsed(sources: PresetSources): readonly ReportSpec[] {
  const reason = headerIfThere(sources, 'lapse-reason');
  if (reason === null) return [];
  return [{ kind: 'lapsed', reason, action: null, lapsedDays: 180, returnedGapDays: 60 }];
}
