/**
 * No text makes a regular expression work longer than its length explains.
 *
 * Counting the steps of an expression is not possible from outside, and a structural check (the stars within stars of
 * safe-regex) calls harmless ones harmful and misses those whose work grows with the square. So the growth is measured: eight times
 * the text may cost eight times the work; where it costs more than twenty-four times, and so long that nothing else can be the reason,
 * the work grows with the square at least (64). A few signs come first: work that doubles with each of them would never end
 * on a longer text.
 */
import { composing, patterns } from './patterns';
import { pumped, pumpsFor, type Pump } from './pumped-texts';

/** Texts so short that no work on them can be noticed. */
const SHORT = [12, 16, 20, 24, 28];
const GROWTH = 8;
const LENGTHS = [256, 2048, 16_384, 131_072];
/** Eight times as much work is expected: three times that is the square, not a busy machine. */
const MOST = 3 * GROWTH;
/** Shorter than this is nothing. */
const NOTICEABLE_MS = 20;
/** No machine takes a step in less: work by the square of a length takes at least so long, whatever else goes on. */
const LEAST_STEP_MS = 1e-7;

/** The work of one search through the whole text. */
const timeOf = (pattern: RegExp, text: string): number => {
  const start = performance.now();
  pattern.lastIndex = 0;
  // As it is used: all places for the global ones, the first for the others.
  if (pattern.global && !pattern.sticky) text.replace(pattern, '');
  else pattern.test(text);
  return performance.now() - start;
};

const leastTime = (pattern: RegExp, text: string): number => {
  const first = timeOf(pattern, text);
  return first < NOTICEABLE_MS
    ? first
    : Math.min(first, ...Array.from({ length: 4 }, () => timeOf(pattern, text)));
};

/** The first length at which the work grew out of proportion; null where it never does. */
const outOfProportion = (pattern: RegExp, pump: Pump): number | null => {
  const beyond = SHORT.find((length) => leastTime(pattern, pumped(pump, length)) > NOTICEABLE_MS);
  if (beyond !== undefined) return beyond;
  let before = 0;
  for (const length of LENGTHS) {
    const time = leastTime(pattern, pumped(pump, length));
    const square = Math.max(NOTICEABLE_MS, length * length * LEAST_STEP_MS);
    if (time > square && time > MOST * before) return length;
    before = time;
  }
  return null;
};

const slowOnes = (pattern: RegExp): readonly string[] => {
  for (const pump of pumpsFor(pattern)) {
    const length = outOfProportion(pattern, pump);
    if (length !== null) return [`${JSON.stringify(pump)} at ${length}`];
  }
  return [];
};

/** Squares that stay small, each with what keeps the text short. */
const BOUNDED: Readonly<Record<string, string>> = {
  "entries/cli/write-output.ts: /^'+|'+$/g": 'the name of a file or sheet: 255 characters',
  "entries/workbench/file-name.ts: /^[\\s']+|[\\s']+$/g": 'cut to 31 characters before',
  'ooxml/patch/columns/name-filter.ts: /([A-Z]+)(\\d+)/g': 'an address that we made ourselves: 21 characters',
  'taskpane/result/problem-lines.ts: /\\d+$/': 'an address that we made ourselves: 10 characters',
};

describe('the measure', () => {
  it.each([/(a+)+$/, /\s+$/, /^(?:a|a)*b/])('6.3-7: finds the work of %s out of proportion', (pattern) => {
    expect(slowOnes(pattern)).not.toEqual([]);
  });

  it.each([/a+b?/, /^\s*=/, /[a-z]/g])('6.3-7: finds the work of %s in proportion', (pattern) => {
    expect(slowOnes(pattern)).toEqual([]);
  });
});

describe('the regular expressions of the sources', () => {
  it('6.3-7: are all found', () => {
    expect(patterns.length).toBeGreaterThan(100);
  });

  it('6.3-7: are put together out of texts in these files alone, whose own tests give them long texts', () => {
    expect(composing).toEqual([
      'ooxml/patch/rows/shift-formula.ts',
      'tiering/reading/scan-named-month.ts',
      'tiering/readings/legal-form-of.ts',
    ]);
  });

  it('6.3-7: have no exception that is gone', () => {
    const names = patterns.map(({ name }) => name);
    expect(Object.keys(BOUNDED).filter((name) => !names.includes(name))).toEqual([]);
  });

  it.each(patterns.filter(({ name }) => !(name in BOUNDED)))(
    '6.3-7: $name takes time in proportion to the text',
    ({ pattern }) => {
      expect(slowOnes(pattern)).toEqual([]);
    },
  );
});
