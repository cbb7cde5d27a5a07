import { fault, inside, type Check } from './check';
import { limits } from './limits';
import { isRecord } from './record-check';
import { identifier, wrongType } from './simple-checks';

const label = identifier(limits.header);

/** A record whose keys are the user's own words; "__proto__" is no word. Words that look the same are one too many. */
export function labelsOf<Value>(check: Check<Value>): Check<Readonly<Record<string, Value>>> {
  return (plain, place) => {
    if (!isRecord(plain)) return wrongType(plain, place, 'object');
    const keys = Object.keys(plain);
    if (keys.length === 0 || keys.length > limits.labels) {
      const expected = `1 to ${limits.labels} entries`;
      return fault(place, 'model-out-of-range', {
        path: place.path,
        expected,
        found: `${keys.length} entries`,
      });
    }
    const before = place.faults.length;
    const seen = new Set<string>();
    const entries = keys.map((key) => {
      const at = inside(place, key.slice(0, 60));
      const looks = key.normalize('NFC').trim().toLowerCase();
      if (seen.has(looks)) fault(at, 'model-duplicate', { path: at.path, found: key.slice(0, 60) });
      seen.add(looks);
      return [label(key, at), check(plain[key], at)] as const;
    });
    // Every key and value was checked, or a fault was noted.
    return place.faults.length > before
      ? null
      : (Object.fromEntries(entries) as Readonly<Record<string, Value>>);
  };
}
