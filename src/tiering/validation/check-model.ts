import type { Model } from '../model';
import type { Answer, Notice } from '../notices';
import { fault, type Place } from './check';
import { checkLinks } from './model-links';
import { modelShape } from './model-parts';
import { isRecord } from './record-check';
import { withUsualCap } from './usual-cap';

/** The newest form of saved models that this version reads. */
const newestSchema = 1;

/**
 * Checks plain data that should be a model, and answers a copy of its own: nothing of what came in is kept or changed.
 * Every fault comes as a notice with its path; there is no half a model. Unknown keys are faults, whatever their name.
 * What may be left out, and means:
 * - the whole: purpose "", asOf "today", register and its parts null, orders and its parts null (client, date and amount
 *   aside), criteria none (where the method reads columns alone), weighting typed, aggregation mean, bonuses, rules and reports none, prospects, overrides, damping and value null,
 *   writes tier, score and why; the ladder where the method has classes of its own: no tiers, missing "D" ("No data" where a
 *   tier of the ladder is called D), minCoverage 0.6; of a tier contactDays, outward and action null
 * - a criterion: scale rank, weight 0, missing "skip" (its direction never); any header of a part that a reading does not need,
 *   `per` and `value` null, months null (all orders), unit month, minDays 90, costPerOrder and financeRate 0; of a scale
 *   otherwise 0, low 0.05 and high 0.95 of winsorised
 * - a method: of null, boundary "up", limits of xyz 0.5 and 1 (whose criterion may have any direction: less variation is better), the
 *   kinds of limits that an axis of a matrix does not have null, forceShares, bins, thresholds and segments null, split and fm mean,
 *   first and last null, newDays 90, lapsedDays 180, rhythm false, floors and source null, every factor null, superKey and
 *   margin null, cut 0.8, marginShare 0.25
 * - a rule: reason "", from and until null; a bonus: points 10, reason ""; overrides: all but the tier null, months 6; damping:
 *   margin 5, both ways, oneStep false; prospects: first and ratedOn null, cap the second tier of the ladder (null: no cap), months 12,
 *   staleMonths 6
 * - a report: see `report` in report-parts.ts, and the test of what may be left out
 * @example checkModel({ schema: 2 }).notices[0]?.code; // => 'model-newer'
 */
export function checkModel(plain: unknown): Answer<Model> {
  const notices: Notice[] = [];
  const top: Place = { path: '', faults: notices };
  const schema = isRecord(plain) ? plain['schema'] : undefined;
  if (typeof schema === 'number' && schema > newestSchema) {
    // What a newer form means is not ours to guess, so nothing else is said about it.
    fault(top, 'model-newer', { schema, known: newestSchema });
    return { ok: false, notices };
  }
  const shape = modelShape(plain, top);
  const model = shape === null ? null : withUsualCap(shape, plain);
  if (model !== null) checkLinks(model, top);
  return model !== null && notices.length === 0
    ? { ok: true, value: model, notices }
    : { ok: false, notices };
}
