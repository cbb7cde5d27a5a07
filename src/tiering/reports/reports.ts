import type { Run } from '../run-types';
import type { ReportKind, ReportSpec, ReportSpecOf } from '../specs/report-spec';
import { concentration } from './concentration';
import { customerValue } from './customer-value';
import { lapsed } from './lapsed';
import { moves } from './moves';
import { newcomers } from './newcomers';
import { nextTier } from './next-tier';
import { nextOrders } from './next-orders';
import { retention } from './retention';
import { sensitivity } from './sensitivity';
import { secondOrder } from './second-order';
import { ranking } from './ranking';
import { thresholds } from './thresholds';
import { weights } from './weights';
import { cross } from './cross';
import { portfolio } from './portfolio';
import { board } from './board';
import { contacts } from './contacts';
import { crossSell } from './cross-sell';
import { pipeline } from './pipeline';
import { policy } from './policy';
import { profitParts } from './profit-parts';
import { referrals } from './referrals';
import { time } from './time';
import { traits } from './traits';
import { underServed } from './under-served';

/** How one kind of report is made of a run. */
type Reporter<Kind extends ReportKind> = (run: Run, spec: ReportSpecOf<Kind>) => { readonly kind: Kind };

/** One entry a kind: forgetting a report does not compile. */
type Reporters = { readonly [Kind in ReportKind]: Reporter<Kind> };

const reporters = {
  'customer-value': customerValue,
  lapsed,
  moves,
  newcomers,
  'next-orders': nextOrders,
  'next-tier': nextTier,
  retention,
  'second-order': secondOrder,
  sensitivity,
  concentration,
  ranking,
  thresholds,
  weights,
  board,
  contacts,
  'cross-sell': crossSell,
  pipeline,
  policy,
  'profit-parts': profitParts,
  referrals,
  time,
  traits,
  'under-served': underServed,
  cross,
  portfolio,
} satisfies Reporters;

/** What any report answers: plain data, ready for JSON. */
export type Report = ReturnType<(typeof reporters)[keyof typeof reporters]>;

/** Answers one question about the whole register, by whichever report is asked for. */
export function reportOn(run: Run, spec: ReportSpec): Report {
  // The compiler cannot follow that entry and spec are of one kind; the type of the registry says so.
  const report = reporters[spec.kind] as (run: Run, spec: ReportSpec) => Report;
  return report(run, spec);
}

/** All reports that the run's model asks for, in its order. */
export function reportsOf(run: Run): readonly Report[] {
  return run.model.reports.map((spec) => reportOn(run, spec));
}
