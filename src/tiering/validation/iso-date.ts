import { dayOfIso } from '../calendar';
import { fault, shown, type Check } from './check';
import { wrongType } from './simple-checks';

/** A day as ISO text, or one of a few words instead. */
export function dateOr(words: readonly string[]): Check<string> {
  return (plain, place) => {
    if (typeof plain !== 'string') return wrongType(plain, place, 'text');
    if (words.includes(plain) || dayOfIso(plain) !== null) return plain;
    const known = [...words, 'YYYY-MM-DD'];
    return fault(place, 'model-unknown-choice', { path: place.path, known, found: shown(plain) });
  };
}

export const isoDate = dateOr([]);
