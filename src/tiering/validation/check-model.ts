import type { Model } from '../model';
import type { Answer, Notice } from '../notices';
import { fault, type Place } from './check';
import { checkLinks } from './model-links';
import { modelShape } from './model-parts';
import { isRecord } from './record-check';

/** The newest form of saved models that this version reads. */
const newestSchema = 1;

/**
 * Checks plain data that should be a model, and answers a copy of its own: nothing of what came in is kept or changed.
 * Every fault comes as a notice with its path; there is no half a model. Unknown keys are faults, whatever their name.
 * What may be left out, and means: purpose "", asOf "today", register and its parts null, orders and its parts null
 * (client, date and amount aside), months null (all orders), direction never,
 * scale rank, weight 0, missing "skip", otherwise 0, value null, of null, boundary "up", contactDays null,
 * ladder.missing "D", minCoverage 0.6, rules none, reason "", damping null, writes tier, score and why.
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
  const model = modelShape(plain, top);
  if (model !== null) checkLinks(model, top);
  return model !== null && notices.length === 0
    ? { ok: true, value: model, notices }
    : { ok: false, notices };
}
