import type { Report } from '../../tiering';
import { noticeText } from '../notice-text';
import { fieldLabel } from './report-cell';
import { nextTierParts } from './next-tier-parts';
import { movesParts } from './moves-parts';
import { offerParts } from './offer-parts';
import { portfolioParts } from './portfolio-parts';
import type { ReportContext } from './report-context';
import type { ReportPart } from './report-part';
import { reportParts } from './report-parts';
import { underServedParts } from './under-served-parts';

type ReportOf<Kind extends Report['kind']> = Extract<Report, { readonly kind: Kind }>;

/** How a report is put together whose entries alone would not be readable. */
type Builders = {
  readonly [Kind in Report['kind']]?: (
    context: ReportContext,
    report: ReportOf<Kind>,
  ) => readonly ReportPart[];
};

const builders: Builders = {
  moves: movesParts,
  'cross-sell': offerParts,
  portfolio: portfolioParts,
  'under-served': underServedParts,
  concentration: (context, { kind: _, lorenz, biggest, ...rest }) => [
    ...reportParts(context, rest),
    ...(biggest === null ? [] : reportParts(context, { biggest })),
    curvePart(context, 'lorenz', lorenz.length),
  ],
  thresholds: (context, { kind: _, notices, runningShares, ...rest }) => [
    ...notices.map((one) => note(noticeText(context.words, one))),
    ...reportParts(context, rest),
    curvePart(context, 'runningShares', runningShares.length),
  ],
  retention: (context, { kind: _, all, tiers, ...rest }) =>
    reportParts(context, {
      ...rest,
      tiers: [{ tier: context.words.reports.everybody, ...all }, ...tiers],
    }),
  cross: (context, { kind: _, cells, ...rest }) => reportParts(context, { ...rest, cells: cells.flat() }),
  // The steadiness of each client by itself is for programs; the borderline ones are listed.
  sensitivity: (context, { draws, spread, meanChanged, mostChanged, borderline, oneAtATime, leftOut }) =>
    reportParts(context, { draws, spread, meanChanged, mostChanged, borderline, oneAtATime, leftOut }),
  'customer-value': (context, { months, discount, tiers, clients }) => [
    note(context.words.reports.forecast),
    ...reportParts(context, {
      discount,
      ...(months === null ? {} : { marginMonths: months }),
      tiers,
      clients,
    }),
  ],
  lapsed: (context, { kind: _, states, returned, ...rest }) =>
    reportParts(context, {
      ...(states === null
        ? {}
        : {
            states: Object.entries(states).map(([state, clients]) => ({
              state: lifecycleName(context, state),
              clients,
            })),
          }),
      ...rest,
      returned: returned.map(({ last: cameBack, ...one }) => ({ ...one, cameBack })),
    }),
  'next-tier': nextTierParts,
  traits: (context, { kind: _, tiers, headers, numbers, ...rest }) =>
    reportParts(context, {
      headers,
      numbers,
      ...rest,
      tiers: tiers.map(({ tier, clients, tooFew }) => ({ tier, clients, tooFew })),
      allCategories: tiers.flatMap(({ tier, categories }) => categories.map((one) => ({ tier, ...one }))),
      allNumbers: tiers.flatMap(({ tier, numbers: found }) => found.map((one) => ({ tier, ...one }))),
    }),
};

function note(text: string): ReportPart {
  return { kind: 'note', text };
}

function curvePart(context: ReportContext, field: 'lorenz' | 'runningShares', points: number): ReportPart {
  return { kind: 'line', label: fieldLabel(context, field), text: context.words.reports.points(points) };
}

function lifecycleName({ words }: ReportContext, state: string): string {
  const names: Readonly<Record<string, string>> = words.segments.lifecycle;
  return names[state] ?? state;
}

/** The parts of a report that has a form of its own; null for all others. */
export function ownParts(context: ReportContext, report: Report): readonly ReportPart[] | null {
  // The compiler cannot follow that builder and report are of one kind; the type of the table says so.
  const build = builders[report.kind] as
    ((context: ReportContext, report: Report) => readonly ReportPart[]) | undefined;
  return build?.(context, report) ?? null;
}
