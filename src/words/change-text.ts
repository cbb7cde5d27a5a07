import type { Placement, Reason } from '../tiering';
import type { Words } from './words';

/** What the steps after the method changed, one clause each, and which rules gave way to others. */
export function changeTexts(words: Words, { reasons, tier }: Placement): readonly string[] {
  return reasons.flatMap((reason, place) => {
    const next = reasons[place + 1];
    return changeText(words, reason, next !== undefined && 'from' in next ? next.from : tier);
  });
}

/** One step, and the tier after it; nothing for the method's own reason. */
function changeText(words: Words, reason: Reason, to: string): readonly string[] {
  const { reasons } = words;
  switch (reason.code) {
    case 'capped':
    case 'floored':
    case 'set':
      return ruleText(words, reason, to);
    case 'damped':
      return [reasons.damped(reason.from)];
    case 'one-step':
      return [reasons.oneStep(reason.from)];
    case 'unproven':
      return [reasons.unproven(reason.from, to)];
    case 'manual':
      return [reasons.manual(reason.from, reason.by, reason.until, reason.text)];
    default:
      return [];
  }
}

type RuleReason = Extract<Reason, { readonly code: 'capped' | 'floored' | 'set' }>;

function ruleText({ sheet: { why }, say }: Words, reason: RuleReason, to: string): readonly string[] {
  const { code, from, text, beaten = [] } = reason;
  const moved = why[code](from, to);
  const losers = beaten.map((one) => (one.text === '' ? why.rule(one.rule + 1) : say.quote(one.text)));
  return [
    text === '' ? moved : say.labelled(moved, text),
    ...(losers.length === 0 ? [] : [why.beats[code === 'set' ? 'set' : 'cap'](losers)]),
  ];
}
