import type { Report } from '../../tiering';
import { cellText, codeText, fieldLabel } from './report-cell';
import type { ReportContext } from './report-context';
import type { ReportColumn, ReportPart } from './report-part';
import { reportParts } from './report-parts';

type Portfolio = Extract<Report, { readonly kind: 'portfolio' }>;
type Group = Portfolio['groups'][number];

/** The profile of each group as a row: six factors, the two halves and what to make of their gap. */
export function portfolioParts(context: ReportContext, report: Portfolio): readonly ReportPart[] {
  const { groups, differences, ungrouped, tooMany } = report;
  if (tooMany !== null) return [{ kind: 'note', text: context.words.reports.tooManyGroups(tooMany) }];
  const shown = groups.slice(0, context.most);
  return [
    ...reportParts(context, { ungrouped }),
    {
      kind: 'table',
      title: fieldLabel(context, 'groups'),
      columns: columnsOf(context, groups[0]),
      rows: shown.map((group) => cellsOf(context, group)),
      more: groups.length - shown.length,
    },
    ...reportParts(context, { differences }),
  ];
}

function columnsOf(context: ReportContext, first: Group | undefined): readonly ReportColumn[] {
  const column = (label: string, side: ReportColumn['side'] = 'right'): ReportColumn => ({ label, side });
  const named = (field: string): ReportColumn => column(fieldLabel(context, field));
  return [
    column(fieldLabel(context, 'group'), 'left'),
    named('clients'),
    ...(first?.factors ?? []).map(({ factor }) => column(codeText(context, factor))),
    ...['external', 'internal', 'gap', 'refused'].map(named),
    column(fieldLabel(context, 'verdict'), 'left'),
  ];
}

function cellsOf(context: ReportContext, group: Group): readonly string[] {
  const { reports } = context.words;
  const half = ({ potential, incomplete }: Group['external']): string => {
    const mean = cellText(context, 'potential', potential);
    return incomplete && potential !== null ? reports.incomplete(mean) : mean;
  };
  return [
    context.tierName(group.group),
    cellText(context, 'clients', group.clients),
    ...group.factors.map(({ rating, suggestion }) =>
      rating === null && suggestion !== null
        ? reports.suggested(cellText(context, 'rating', suggestion.rating))
        : cellText(context, 'rating', rating),
    ),
    half(group.external),
    half(group.internal),
    cellText(context, 'gap', group.gap),
    cellText(
      context,
      'refused',
      group.factors.reduce((sum, { refused }) => sum + refused, 0),
    ),
    cellText(context, 'verdict', group.verdict),
  ];
}
