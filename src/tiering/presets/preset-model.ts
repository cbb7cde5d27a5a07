import { emptyModel } from '../empty-model';
import { foldHeader } from '../guessing/fold-header';
import { wholeHeaders } from '../guessing/whole-headers';
import type { ReportSpec, Tier } from '../model';
import type { Overrides } from '../specs/rule-spec';
import type { Preset } from './preset';
import { headerFor, headerIfThere, type PresetSources } from './preset-sources';

type PresetModel = ReturnType<Preset['model']>;

/** What a preset says itself. */
type PresetParts = Pick<PresetModel, 'criteria' | 'method'> & Partial<PresetModel>;

/** Best first, with the days between contacts. */
const tier = (name: string, contactDays: number): Tier => ({
  name,
  contactDays,
  outward: null,
  action: null,
});

/** The usual tiers, best first. */
export const statusNames: readonly string[] = ['Platinum', 'Gold', 'Silver'];

const statuses = [tier('Platinum', 14), tier('Gold', 30), tier('Silver', 90)];
const letters = [tier('A', 14), tier('B', 30), tier('C', 90)];

/** A decision by hand without an end holds for half a year. */
const overrideMonths = 6;

/**
 * A model of a preset: what it gives, over the usual rest. Ladders: Platinum, Gold and Silver; A, B and C; none where the
 * method has classes of its own. Decisions by hand (with their reason and days) and calls are looked for in the register, and left out without them.
 */
export function presetModel(
  sources: PresetSources,
  ladder: 'statuses' | 'letters' | 'own',
  { criteria, method, reports = [], ...rest }: PresetParts,
): PresetModel {
  const tiers = { statuses, letters, own: [] }[ladder];
  const contacts = ladder === 'own' ? [] : contactsOf(sources);
  const empty = emptyModel({
    key: headerFor(sources, 'key'),
    label: headerFor(sources, 'label'),
    criteria,
    method,
  });
  return {
    ...empty,
    orders: sources.orders,
    ladder: { ...empty.ladder, tiers },
    overrides: ladder === 'own' ? null : overridesOf(sources),
    reports: [...reports, ...contacts],
    writes: ladder === 'own' ? ['tier', 'why'] : empty.writes,
    ...rest,
  };
}

function overridesOf(sources: PresetSources): Overrides | null {
  const by = headerIfThere(sources, 'manual-tier');
  if (by === null) return null;
  return {
    tier: by,
    reason: headerIfThere(sources, 'manual-reason') ?? plainReason(sources),
    until: headerIfThere(sources, 'manual-until'),
    from: headerIfThere(sources, 'manual-from'),
    by: null,
    allowed: null,
    months: overrideMonths,
  };
}

/** A column that is called "Reason" and no more: beside tiers set by hand it says why. */
function plainReason(sources: PresetSources): string | null {
  const header = headerIfThere(sources, 'lapse-reason');
  const isPlain = header !== null && wholeHeaders['lapse-reason']?.includes(foldHeader(header)) === true;
  return isPlain ? header : null;
}

function contactsOf(sources: PresetSources): readonly ReportSpec[] {
  const last = headerIfThere(sources, 'last-contact');
  const owner = headerIfThere(sources, 'owner');
  return last === null ? [] : [{ kind: 'contacts', last, owner, perDay: 8, workingDaysAWeek: 5 }];
}
