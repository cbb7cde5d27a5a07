import type { Report } from '../../tiering';
import type { ReportContext } from './report-context';
import type { ReportPart } from './report-part';
import { reportParts, tablePart } from './report-parts';

type UnderServed = Extract<Report, { readonly kind: 'under-served' }>;
type Reason = UnderServed['clients'][number]['reasons'][number];

/** Who deserves more than it gets, with the reasons as sentences. */
export function underServedParts(
  context: ReportContext,
  { lowTiers, clients, potentials, slips }: UnderServed,
): readonly ReportPart[] {
  return [
    ...reportParts(context, { lowTiers }),
    tablePart(context, 'clients', clients, ({ row, key, label, tier, reasons }) => ({
      row,
      key,
      label,
      tier,
      reason: context.words.say.clauses(reasons.map((one) => reasonText(context, one))),
    })),
    ...reportParts(context, { potentials, slips }),
  ];
}

function reasonText({ words: { reports } }: ReportContext, reason: Reason): string {
  const { prospects, wallet, contacts } = reports.underServed;
  switch (reason.code) {
    case 'prospects':
      return prospects(reason.reading);
    case 'wallet':
      return wallet(reason.potential);
    case 'contacts':
      return contacts(reason.days, reason.limit);
  }
}
