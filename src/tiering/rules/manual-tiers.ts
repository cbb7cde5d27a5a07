import { dayOfIso, isoDay } from '../calendar';
import { notice } from '../notice';
import type { Notice, NoticeDetails } from '../notices';
import { cleanText } from '../reading/clean-text';
import { tally, type Tally } from '../tally';
import type { Adjustment } from './adjustment';
import type { AdjustingInput } from './adjusting-input';
import { decisionsIn, type Decision } from './decisions-in';

/** Why a decision by hand is not followed. */
type Ignored = NoticeDetails['manual-ignored']['why'];

/**
 * The tiers that people set by hand: such a tier is the client's tier, whatever score and rules say, until its day.
 * It is followed when it is a tier of the model, has a reason and a name (where the model names columns for them), the name is
 * of somebody who may decide, and the day of the run lies in its time. Without a last day it holds so many months from its
 * first; without either it holds on, with a notice. What is not followed is counted in a notice and flagged `manual-ignored`;
 * a decision for a later day is neither followed nor ignored yet.
 */
export function manualTiers(
  input: Pick<AdjustingInput, 'register' | 'model' | 'asOf' | 'tierNames'>,
): readonly Adjustment[] {
  const { overrides } = input.model;
  if (overrides === null) return [];
  const today = dayOfIso(input.asOf) ?? NaN;
  const { count, decisionOf, notices } = decisionsIn(input.register, overrides);
  const places = new Map(input.tierNames.map((name, place) => [looks(name), place]));
  const allowed = overrides.allowed?.map(looks) ?? null;
  const judge = (decision: Decision): Ignored | null => {
    if (!places.has(looks(decision.tier))) return 'tier';
    if (decision.reason === '') return 'reason';
    if (decision.by === '' || (allowed !== null && !allowed.includes(looks(decision.by ?? ''))))
      return 'name';
    return decision.until < today ? 'over' : null;
  };
  const judged = new Map<number, Judged>();
  for (let client = 0; client < count; client += 1) {
    const decision = decisionOf(client);
    if (decision !== null && !(decision.from > today))
      judged.set(client, { decision, ignored: judge(decision) });
  }
  const followed = (client: number): Decision | null => {
    const one = judged.get(client);
    return one === undefined || one.ignored !== null ? null : one.decision;
  };
  return [
    {
      move: (client, tier) => places.get(looks(followed(client)?.tier ?? '')) ?? tier,
      reason: (client, from) => reasonOf(followed(client), from),
      flags: (client) => {
        const one = judged.get(client);
        return one === undefined ? [] : [one.ignored === null ? 'manual' : 'manual-ignored'];
      },
      notices: [...notices, ...noticesOf(input, judged, overrides.tier)],
    },
  ];
}

interface Judged {
  readonly decision: Decision;
  readonly ignored: Ignored | null;
}

function reasonOf(decision: Decision | null, from: string): ReturnType<Adjustment['reason']> {
  if (decision === null) throw new Error('a client without a decision by hand was not moved by one');
  const { reason, by, until } = decision;
  return {
    code: 'manual',
    from,
    text: reason ?? '',
    by: by ?? '',
    until: until === Infinity ? null : isoDay(until),
  };
}

function noticesOf(
  { register }: Pick<AdjustingInput, 'register'>,
  judged: ReadonlyMap<number, Judged>,
  header: string,
): readonly Notice[] {
  const ignored = new Map<Ignored, Tally<string>>();
  const endless = tally(null);
  for (const [client, { decision, ignored: why }] of judged) {
    const row = register.rows[client] ?? 0;
    if (why === null && decision.until === Infinity) endless.add(row, null);
    if (why === null) continue;
    const seen = ignored.get(why) ?? tally('');
    ignored.set(why, seen);
    seen.add(row, decision.tier);
  }
  return [
    ...Array.from(ignored, ([why, seen]) =>
      notice('manual-ignored', seen, { header, why, example: seen.example }),
    ),
    ...(endless.count > 0 ? [notice('manual-endless', endless, { header })] : []),
  ];
}

/** Names are the same whatever their case and the spaces around them. */
function looks(name: string): string {
  return cleanText(name).toLowerCase();
}
