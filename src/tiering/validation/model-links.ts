import type { Model } from '../model';
import { inside, type Place } from './check';
import { checkCriteria } from './criterion-links';
import { checkHistory } from './history-links';
import { checkLadder } from './ladder-links';
import { checkCriterion } from './link-checks';
import { checkMethod } from './method-links';
import { checkOrders } from './orders-links';
import { checkReports } from './report-links';
import { checkRules } from './rule-links';
import { checkWeighting } from './weighting-links';

/** What the parts of a model must have to do with each other: names, numbers of limits, their order, weights. */
export function checkLinks(model: Model, top: Place): void {
  checkCriteria(model, inside(top, 'criteria'));
  checkMethod(model, inside(top, 'method'));
  checkCriterion(model, model.value, { place: inside(top, 'value') });
  checkWeighting(model, inside(top, 'weighting'));
  checkLadder(model, inside(top, 'ladder'));
  checkRules(model, top);
  checkReports(model, inside(top, 'reports'));
  checkOrders(model, top);
  checkHistory(model, top);
}
