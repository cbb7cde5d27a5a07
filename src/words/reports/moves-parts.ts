import type { Report } from '../../tiering';
import { cellText, fieldLabel } from './report-cell';
import type { ReportContext } from './report-context';
import type { ReportPart } from './report-part';
import { reportParts } from './report-parts';

type Moves = Extract<Report, { readonly kind: 'moves' }>;

/** Who moved, with a table from each tier to each; without a run before, that there was none and no figures. */
export function movesParts(context: ReportContext, report: Moves): readonly ReportPart[] {
  if (report.since === null) return [{ kind: 'note', text: context.words.reports.noEarlierRun }];
  const { since, until, tiers, clients, values, movers, newClients, goneClients } = report;
  const { stayed, up, down, aside, joined, gone, unsure, unnamed } = report;
  return [
    ...reportParts(context, { since, until, stayed, up, down, aside, joined, gone, unsure, unnamed }),
    matrix(context, 'clients', { tiers, cells: clients }),
    ...(values === null ? [] : [matrix(context, 'values', { tiers, cells: values })]),
    ...reportParts(context, { movers, newClients, goneClients }),
  ];
}

function matrix(
  context: ReportContext,
  field: 'clients' | 'values',
  { tiers, cells }: { readonly tiers: readonly string[]; readonly cells: readonly (readonly number[])[] },
): ReportPart {
  const names = tiers.map(context.tierName);
  return {
    kind: 'table',
    title: fieldLabel(context, field),
    columns: [
      { label: context.words.reports.fromTo, side: 'left' },
      ...names.map((label) => ({ label, side: 'right' as const })),
    ],
    rows: cells.map((row, place) => [
      names[place] ?? '',
      ...row.map((cell) => cellText(context, field, cell)),
    ]),
    more: 0,
  };
}
