import type { Reason } from '../tiering';
import type { Words } from './words';

/** What a step after the method changed; nothing for the method's own reason. */
export function changeText({ sheet: { why }, reasons }: Words, reason: Reason): readonly string[] {
  switch (reason.code) {
    case 'capped':
      return [why.capped(reason.from, reason.text)];
    case 'floored':
      return [why.floored(reason.from, reason.text)];
    case 'set':
      return [why.set(reason.from, reason.text)];
    case 'damped':
      return [reasons.damped(reason.from)];
    case 'unproven':
      return [reasons.unproven(reason.from)];
    case 'manual':
      return [reasons.manual(reason.from, reason.by, reason.until, reason.text)];
    default:
      return [];
  }
}
