import type { ColumnRole } from '../guessing/roles';
import { usualHeaders } from '../guessing/usual-headers';
import type { OrdersMeasure, OrdersSpec, Reading } from '../model';
import type { PresetNeed } from './preset';
import { headerFor, type PresetSources } from './preset-sources';

/**
 * Where a preset reads what it needs: the first of the columns that serve, else the orders where they hold it. Null where
 * neither is there.
 */
export function foundReading(sources: PresetSources, need: PresetNeed): Reading | null {
  for (const role of need.roles) {
    const header = headerFor(sources, role, need.words);
    if (header !== null) return columnReading(role, header);
  }
  const { orders } = need;
  return orders !== null && sources.orders !== null && holds(sources.orders, orders.measure) ? orders : null;
}

/** As `foundReading`; where nothing is there the usual header stands in, for somebody to replace. */
export function presetReading(sources: PresetSources, need: PresetNeed): Reading {
  const [role] = need.roles;
  return foundReading(sources, need) ?? columnReading(role, usualHeaders[role]);
}

/** The day of the last order is read as the days since then. */
function columnReading(role: ColumnRole, header: string): Reading {
  return { kind: role === 'last-purchase' ? 'daysSince' : 'column', header };
}

function holds({ cost, margin, due, paid, quantity }: OrdersSpec, measure: OrdersMeasure): boolean {
  if (measure === 'profit') return cost !== null || margin !== null;
  if (measure === 'daysLate') return due !== null && paid !== null;
  return measure !== 'quantity' || quantity !== null;
}
