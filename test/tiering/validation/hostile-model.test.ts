import fc from 'fast-check';
import { checkModel, parseModel } from '../../../src/tiering';

const valid = JSON.stringify({
  schema: 1,
  name: 'Small',
  criteria: [{ id: 'amount', reading: { kind: 'column', header: 'Revenue' }, direction: 'more', weight: 1 }],
  method: { kind: 'quota', shares: [0.15, 0.25] },
  ladder: { tiers: [{ name: 'A' }, { name: 'B' }, { name: 'C' }] },
});

function codesOf(text: string): string[] {
  const answer = parseModel(text);
  return answer.ok ? [] : answer.notices.map(({ code }) => code);
}

afterEach(() => {
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(({} as Readonly<Record<string, unknown>>)['polluted']).toBeUndefined();
});

it.each([
  ['at the top', valid.replace('{', '{"__proto__":{"polluted":1},')],
  ['in a criterion', valid.replace('"direction"', '"__proto__":{"polluted":1},"direction"')],
  ['in the method', valid.replace('"shares"', '"__proto__":{"of":"x"},"shares"')],
  ['by the constructor', valid.replace('{', '{"constructor":{"prototype":{"polluted":1}},')],
  ['in a tier', valid.replace('{"name":"A"}', '{"name":"A","hasOwnProperty":1}')],
])('a key of the language itself is an unknown key: %s', (_, text) => {
  expect(codesOf(text)).toEqual(['model-unknown-key']);
});

it.each(['__proto__', 'constructor', 'toString'])(
  'a kind or consequence called %s is an unknown choice',
  (name) => {
    expect(codesOf(valid.replace('"quota"', `"${name}"`))).toEqual(['model-unknown-choice']);
    const rules = `{"rules":[{"when":{"header":"x","op":"=","value":1},"then":{"${name}":"A"}}],`;
    expect(codesOf(valid.replace('{', rules))).toEqual(['model-unknown-choice']);
  },
);

it('a criterion may be called constructor, but not __proto__, which no record can have as a key', () => {
  expect(codesOf(valid.replace('"amount"', '"constructor"'))).toEqual([]);
  expect(codesOf(valid.replace('"amount"', '"__proto__"'))).toEqual(['model-out-of-range']);
});

it.each<[string, string, string]>([
  ['no JSON', '{', 'model-not-json'],
  ['empty text', '', 'model-not-json'],
  ['NaN', valid.replace('0.15', 'NaN'), 'model-not-json'],
  ['infinity in disguise', valid.replace('0.15', '1e999'), 'model-out-of-range'],
  ['more than 256 kB', valid.replace('Small', 'x'.repeat(262_144)), 'model-too-large'],
  ['more than 256 kB in bytes of UTF-8', valid.replace('Small', '户'.repeat(90_000)), 'model-too-large'],
  ['deeper than 12', '['.repeat(13) + ']'.repeat(13), 'model-too-deep'],
  ['100,000 brackets', '['.repeat(100_000), 'model-too-deep'],
  ['65 criteria', valid.replace('"criteria":[', `"criteria":[${'{},'.repeat(64)}`), 'model-out-of-range'],
  [
    '201 rules',
    valid.replace('{', `{"rules":[${Array.from({ length: 201 }, () => '{}').join()}],`),
    'model-out-of-range',
  ],
  ['a name of a megabyte', valid.replace('Small', 'x'.repeat(1000)), 'model-out-of-range'],
])('refused: %s', (_, text, code) => {
  expect(codesOf(text)).toEqual([code]);
});

it('brackets inside texts are not depth', () => {
  expect(codesOf(valid.replace('Small', '[{'.repeat(30) + '\\"['))).toEqual([]);
});

it('a byte order mark before the text is no fault', () => {
  expect(codesOf(`\uFEFF${valid}`)).toEqual([]);
});

it('there are never more than fifty faults', () => {
  const plain = Object.fromEntries(Array.from({ length: 500 }, (_, place) => [`key${place}`, place]));
  expect(checkModel(plain).notices).toHaveLength(50);
});

it('any plain data at all is answered, never thrown at', () => {
  fc.assert(
    fc.property(
      fc.object({ maxDepth: 6, withBigInt: true, withMap: true, withSet: true, withNullPrototype: true }),
      (plain) => {
        expect(checkModel(plain).ok).toBe(false);
      },
    ),
    { numRuns: 500 },
  );
});

it('a valid model with one part replaced by anything is either a model or refused with a path', () => {
  // The text above is a record of the five parts.
  const base = JSON.parse(valid) as Readonly<Record<string, unknown>>;
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(base)), fc.jsonValue({ maxDepth: 3 }), (key, part) => {
      const answer = checkModel({ ...base, [key]: part });
      const pathed = answer.notices.every((fault) => fault.code === 'model-newer' || 'path' in fault);
      expect(pathed && answer.ok === (answer.notices.length === 0)).toBe(true);
    }),
    { numRuns: 500 },
  );
});
