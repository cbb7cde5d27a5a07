import type { NextTier, Report } from '../../tiering';
import { nextTierText } from '../next-tier-text';
import type { ReportContext } from './report-context';
import type { ReportPart } from './report-part';
import { tablePart } from './report-parts';

type NextTierReport = Extract<Report, { readonly kind: 'next-tier' }>;

/** What each client lacks, the nearest to its next tier first; those last whom no figure lifts. */
export function nextTierParts(context: ReportContext, { clients }: NextTierReport): readonly ReportPart[] {
  const nearest = [...clients].sort(
    (one, other) => groupOf(one) - groupOf(other) || (one.lacking ?? 0) - (other.lacking ?? 0),
  );
  return [
    tablePart(context, 'clients', nearest, (one) => {
      const { row, key, label, tier, next } = one;
      const whatLacks = nextTierText(context.words, one, context) || null;
      return { row, key, label, tier, next, whatLacks };
    }),
  ];
}

/** Those with a figure to come to, those to be lifted first, those of whom nobody can tell, those without data, the best. */
function groupOf({ next, held, lacking, unknown }: NextTier): number {
  if (unknown.length > 0) return 3;
  if (next === null) return 4;
  if (held.length > 0) return 1;
  return lacking === null ? 2 : 0;
}
