import { fault, inside, shown, type Check, type Place } from './check';

/** A text with at least one visible letter, up to a length. */
export function text(longest: number): Check<string> {
  return (plain, place) => {
    const checked = anyText(longest)(plain, place);
    if (checked === null || checked.trim() !== '') return checked;
    return fault(place, 'model-out-of-range', {
      path: place.path,
      expected: 'a text that is not blank',
      found: '',
    });
  };
}

/** An id: a text that can be the key of a record. "__proto__" is none, it would change the record itself. */
export function identifier(longest: number): Check<string> {
  return (plain, place) => {
    const checked = text(longest)(plain, place);
    if (checked !== '__proto__') return checked;
    return fault(place, 'model-out-of-range', { path: place.path, expected: 'another name', found: checked });
  };
}

/** A text up to a length, blank or not. */
export function anyText(longest: number): Check<string> {
  return (plain, place) => {
    if (typeof plain !== 'string') return wrongType(plain, place, 'text');
    if (plain.length <= longest) return plain;
    const expected = `at most ${longest} characters`;
    return fault(place, 'model-out-of-range', {
      path: place.path,
      expected,
      found: `${plain.length} characters`,
    });
  };
}

/** A finite number from `low` to `high`. */
export function numberWithin(low: number, high: number): Check<number> {
  return (plain, place) => {
    if (typeof plain !== 'number') return wrongType(plain, place, 'number');
    // Adding 0 makes -0 an ordinary zero, which text cannot tell apart.
    if (plain >= low && plain <= high) return plain + 0;
    return fault(place, 'model-out-of-range', {
      path: place.path,
      expected: `${low} to ${high}`,
      found: shown(plain),
    });
  };
}

/** Any number that leaves room for sums. */
export const anyNumber: Check<number> = numberWithin(-1e300, 1e300);

/** A whole number from `low` to `high`. */
export function wholeNumber(low: number, high: number): Check<number> {
  return (plain, place) => {
    const checked = numberWithin(low, high)(plain, place);
    if (checked === null || Number.isInteger(checked)) return checked;
    return fault(place, 'model-out-of-range', {
      path: place.path,
      expected: `a whole number, ${low} to ${high}`,
      found: shown(plain),
    });
  };
}

/** A part of a whole, above 0 and up to 1: 80 per cent is 0.8. */
export const share: Check<number> = (plain, place) => {
  const checked = numberWithin(0, 1)(plain, place);
  if (checked !== 0) return checked;
  return fault(place, 'model-out-of-range', { path: place.path, expected: 'above 0, up to 1', found: '0' });
};

/** One of a few words. */
export function oneOf<Choice extends string>(choices: readonly Choice[]): Check<Choice> {
  return (plain, place) => {
    const choice = choices.find((one) => one === plain);
    if (choice !== undefined) return choice;
    return fault(place, 'model-unknown-choice', { path: place.path, known: choices, found: shown(plain) });
  };
}

/** Yes or no. */
export const anyTruth: Check<boolean> = (plain, place) =>
  typeof plain === 'boolean' ? plain : wrongType(plain, place, 'true or false');

/** A list of so many; a longer one is refused before its entries are looked at. */
export function listOf<Entry>(
  check: Check<Entry>,
  { least, most }: { readonly least: number; readonly most: number },
): Check<readonly Entry[]> {
  return (plain, place) => {
    if (!Array.isArray(plain)) return wrongType(plain, place, 'list');
    if (plain.length < least || plain.length > most) {
      const expected = `${least} to ${most} entries`;
      return fault(place, 'model-out-of-range', {
        path: place.path,
        expected,
        found: `${plain.length} entries`,
      });
    }
    const entries: Entry[] = [];
    // Not `map`: a list may have holes, and a hole must be refused as well.
    for (let index = 0; index < plain.length; index += 1) {
      const entry = check(plain[index], inside(place, index));
      if (entry !== null) entries.push(entry);
    }
    return entries.length === plain.length ? entries : null;
  };
}

/** A list in which no entry stands twice. */
export function distinct<Entry extends string>(check: Check<readonly Entry[]>): Check<readonly Entry[]> {
  return (plain, place) => {
    const entries = check(plain, place);
    const repeated = entries?.findIndex((entry, index) => entries.indexOf(entry) < index) ?? -1;
    if (entries === null || repeated < 0) return entries;
    const { path } = inside(place, repeated);
    return fault(place, 'model-duplicate', { path, found: entries[repeated] ?? '' });
  };
}

/** Notes that something else was expected. */
export function wrongType(plain: unknown, place: Place, expected: string): null {
  const found = plain === undefined ? 'nothing' : shown(plain);
  return fault(place, 'model-wrong-type', { path: place.path, expected, found });
}
