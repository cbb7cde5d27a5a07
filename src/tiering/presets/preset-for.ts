import type { Preset, PresetName } from './preset';
import { presets } from './presets';

/** Why clients are put into tiers: the first question, from which the criteria follow. */
export type Purpose = 'discounts' | 'manager-time' | 'credit-limits' | 'retention' | 'reporting' | 'other';

const names: Readonly<Record<Exclude<Purpose, 'other'>, PresetName>> = {
  // What a client gets should follow from all that it brings.
  discounts: 'composite',
  // An hour is worth most where a month brings most.
  'manager-time': 'profit-per-month',
  // How it pays is one of four criteria there, beside what it buys.
  'credit-limits': 'statuses',
  retention: 'rfm',
  reporting: 'abc-value',
};

/**
 * "Why do we do this?" The preset for a purpose; its needs say which criteria it takes. Null for any other purpose: then one
 * begins with nothing.
 * @example presetFor('retention')?.name; // => 'rfm'
 */
export function presetFor(purpose: Purpose): Preset | null {
  if (purpose === 'other') return null;
  return presets.find(({ name }) => name === names[purpose]) ?? null;
}
