import type { Run } from '../run-types';
import { textGroups, type TextGroups } from '../reading/text-groups';

/** The groups that a portfolio is drawn of: those of a column, or (null) the tiers of the run without the one for missing data. */
export function portfolioGroups(run: Run, header: string | null): TextGroups {
  if (header !== null) return textGroups(run.register, header);
  const { tierNames, tierOf } = run;
  const met = tierNames.slice(0, -1).map((_, tier) => tierOf.includes(tier));
  const names = tierNames.filter((_, tier) => met[tier]);
  const places = tierNames.map((name) => names.indexOf(name));
  return {
    names,
    groupOf: Uint32Array.from(tierOf, (tier) => {
      const place = met[tier] ? (places[tier] ?? -1) : -1;
      return place < 0 ? names.length : place;
    }),
  };
}
