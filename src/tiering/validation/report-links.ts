import type { Model } from '../model';
import type { ReportSpec } from '../specs/report-spec';
import { inside, type Place } from './check';
import { checkCriterion, checkLength, checkOrder } from './link-checks';

/** What the reports of a model must have to do with its criteria: ids that exist, limits in order, tables that fit. */
export function checkReports(model: Model, place: Place): void {
  model.reports.forEach((spec, index) => checkReport(spec, model, inside(place, index)));
}

function checkReport(spec: ReportSpec, model: Model, place: Place): void {
  switch (spec.kind) {
    case 'concentration':
    case 'ranking':
    case 'thresholds':
      return checkCriterion(model, spec.of, { place: inside(place, 'of') });
    case 'under-served':
      return checkCriterion(model, spec.prospects, { place: inside(place, 'prospects') });
    case 'referrals':
      return checkCriterion(model, spec.value, { place: inside(place, 'value') });
    case 'customer-value':
      return checkCriterion(model, spec.margin, { place: inside(place, 'margin') });
    case 'cross':
      return checkCross(spec, model, place);
    default:
  }
}

function checkCross(
  { rows, columns, actions }: Extract<ReportSpec, { readonly kind: 'cross' }>,
  model: Model,
  place: Place,
): void {
  const row = inside(place, 'rows');
  const column = inside(place, 'columns');
  checkCriterion(model, rows.of, { direction: 'more', place: inside(row, 'of') });
  checkOrder(rows.cuts, 'ascending', inside(row, 'cuts'));
  checkCriterion(model, columns.of, { direction: 'less', place: inside(column, 'of') });
  checkOrder(columns.limits, 'ascending', inside(column, 'limits'));
  if (actions === null) return;
  const at = inside(place, 'actions');
  checkLength(actions, rows.cuts.length + 1, at);
  actions.forEach((cells, index) => checkLength(cells, columns.limits.length + 1, inside(at, index)));
}
