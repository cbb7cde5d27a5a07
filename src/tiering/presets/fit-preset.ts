import { roleTraits, type ColumnRole } from '../guessing/roles';
import { usualHeaders } from '../guessing/usual-headers';
import { missingOrders } from '../missing-orders';
import type { Model } from '../model';
import type { OpenWords, Preset, PresetNeed } from './preset';
import { statusNames } from './preset-model';
import { foundReading } from './preset-reading';
import { headerIfThere, type PresetSources } from './preset-sources';

/** A column that a preset needs and the register does not have. */
export interface LackingColumn {
  /** The criterion that needs it; null: the method does. */
  readonly criterion: string | null;
  readonly role: ColumnRole;
  /** The usual header, which stands in the model for now. */
  readonly header: string;
  readonly content: 'number' | 'text' | 'date' | 'any';
}

export interface FittedPreset {
  readonly model: Model;
  /** What is to be replaced by hand before the model can run on this register; empty where all was found. */
  readonly lacking: readonly LackingColumn[];
  /** Words of the register that are to be given their meaning by hand; null where all are known. */
  readonly open: OpenWords | null;
  /** The header of turnover where a preset that counts profit found none: a turnover alone misleads. */
  readonly turnover: string | null;
}

/** What a model is called and what it is for, in the user's own words. */
export interface PresetNames {
  readonly name: string;
  readonly purpose?: string;
  /** What the tiers Platinum, Gold and Silver are called; left out: so. */
  readonly tiers?: readonly [string, string, string];
}

/**
 * A preset with the headers of a register: each thing it needs is read from the surest column of that kind (0.8 at least),
 * else from the orders where they hold it; where neither is there the usual header stands in and is listed as lacking.
 * Without a register (columns null) all headers are the usual ones and nothing is lacking.
 * @example fitPreset(presets[4], { columns: null, orders: null }, { name: 'ABC' }).model.method.kind; // => 'quota'
 */
export function fitPreset(
  preset: Preset,
  sources: PresetSources,
  { name, purpose = '', tiers }: PresetNames,
): FittedPreset {
  const unmet = preset.needs.filter((need) => foundReading(sources, need) === null);
  const { schema, ...rest } = preset.model(sources);
  const english: Model = { schema, name, purpose, ...rest };
  const model = tiers === undefined ? english : withStatuses(english, tiers);
  const readsOrders = missingOrders(model).length > 0;
  return {
    model: readsOrders ? model : { ...model, orders: null },
    lacking: unmet.map(lackingOf),
    open: preset.open?.(sources) ?? null,
    turnover: turnoverOf(preset, sources),
  };
}

/** The tiers in other words, wherever a preset names them; letters and classes of a method stay. */
function withStatuses(model: Model, names: readonly string[]): Model {
  const { ladder, prospects } = model;
  const called = (tier: string): string => names[statusNames.indexOf(tier)] ?? tier;
  return {
    ...model,
    prospects:
      prospects === null || prospects.cap === null ? prospects : { ...prospects, cap: called(prospects.cap) },
    ladder: { ...ladder, tiers: ladder.tiers.map((tier) => ({ ...tier, name: called(tier.name) })) },
  };
}

function lackingOf({ criterion, roles: [role] }: PresetNeed): LackingColumn {
  return { criterion, role, header: usualHeaders[role], content: roleTraits[role].content };
}

function turnoverOf({ needs }: Preset, sources: PresetSources): string | null {
  const either = needs.some(({ roles }) => roles.includes('profit') && roles.includes('revenue'));
  if (!either || headerIfThere(sources, 'profit') !== null) return null;
  return headerIfThere(sources, 'revenue');
}
