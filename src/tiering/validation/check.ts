import { notice, nowhere } from '../notice';
import type { Notice, NoticeCode, NoticeDetails } from '../notices';

/** Where in the model a check is, and the faults found so far. */
export interface Place {
  readonly path: string;
  readonly faults: Notice[];
}

/** Checks plain data and answers its own typed copy, or notes at least one fault and answers null. */
export type Check<Checked> = (plain: unknown, place: Place) => Checked | null;

/** More faults than this help nobody, and a hostile file could bring thousands. */
const mostFaults = 50;

/** Notes a fault; answers null, so that a check can return it. */
export function fault<Code extends NoticeCode>(place: Place, code: Code, details: NoticeDetails[Code]): null {
  if (place.faults.length < mostFaults) place.faults.push(notice(code, nowhere, details));
  return null;
}

/** The place of a key or index inside another. */
export function inside(place: Place, key: string | number): Place {
  const step = typeof key === 'number' ? `[${key}]` : place.path === '' ? key : `.${key}`;
  return { path: `${place.path}${step}`, faults: place.faults };
}

const longestShown = 60;

/** What was found instead, short enough for a message. */
export function shown(plain: unknown): string {
  if (plain === null) return 'null';
  if (Array.isArray(plain)) return 'list';
  if (typeof plain === 'object') return 'object';
  if (typeof plain === 'string') return plain.slice(0, longestShown);
  return typeof plain === 'number' || typeof plain === 'boolean' ? String(plain) : typeof plain;
}
