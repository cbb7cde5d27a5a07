/** A model that is too large, too deep, of another version or makes no sense is refused as a whole, in words, without much work. */
import { parseModel } from '../../src/tiering';
import { noticeText, pickWords } from '../../src/words';
import { call, SAMPLES, useFolder } from '../cli/command-line';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const valid = readFileSync(join(SAMPLES, 'orders.model.json'), 'utf8');

interface Plain {
  readonly criteria: readonly Readonly<Record<string, unknown>>[];
}
// A sample of the product.
const plain = JSON.parse(valid) as Plain;
const [criterion = {}] = plain.criteria;

const withCriteria = (count: number): string =>
  JSON.stringify({
    ...plain,
    criteria: Array.from({ length: count }, (_, place) => ({ ...criterion, id: `c${place}` })),
  });

/** Of n criteria so short that a hundred thousand of them keep within the size of a text. */
const tinyCriteria = (count: number): string =>
  JSON.stringify({ ...plain, criteria: Array.from({ length: count }, () => 0) });

const odd: readonly (readonly [what: string, text: () => string, code: string])[] = [
  ['larger than 256 kB', () => JSON.stringify({ ...plain, purpose: 'x'.repeat(262_145) }), 'model-too-large'],
  [
    'larger than 256 kB in bytes',
    () => JSON.stringify({ ...plain, purpose: '户'.repeat(88_000) }),
    'model-too-large',
  ],
  [
    'deeper than 12',
    () => valid.replace('"schema"', `"x": ${'['.repeat(12)}${']'.repeat(12)}, "schema"`),
    'model-too-deep',
  ],
  ['of a hundred thousand criteria', () => withCriteria(100_000), 'model-too-large'],
  ['of a hundred thousand tiny criteria', () => tinyCriteria(100_000), 'model-out-of-range'],
  ['of 65 criteria', () => withCriteria(65), 'model-out-of-range'],
  ['with NaN', () => valid.replace(/"weight": ?\d+/, '"weight": NaN'), 'model-not-json'],
  ['with 1e999', () => valid.replace(/"weight": ?\d+/, '"weight": 1e999'), 'model-out-of-range'],
  [
    'with a criterion twice',
    () => JSON.stringify({ ...plain, criteria: [criterion, criterion] }),
    'model-duplicate',
  ],
  ['of half a text', () => valid.slice(0, valid.length / 2), 'model-not-json'],
  ['of nothing', () => '', 'model-not-json'],
];

const future: readonly (readonly [what: string, text: () => string, code: string])[] = [
  ['of schema 99', () => JSON.stringify({ ...plain, schema: 99 }), 'model-newer'],
  [
    'of schema 2 with parts that nobody knows yet',
    () => JSON.stringify({ ...plain, schema: 2, ladder: 'new', further: { kind: 'unheard-of' } }),
    'model-newer',
  ],
];

const expectRefused = (text: string, code: string): void => {
  const answer = parseModel(text);
  expect(answer.ok).toBe(false);
  // Nothing of a refused model is handed on.
  expect(Object.keys(answer).sort()).toEqual(['notices', 'ok']);
  expect(answer.notices.map((notice) => notice.code)).toContain(code);
  for (const language of ['en', 'ru', 'es', 'zh'])
    for (const notice of answer.notices) expect(noticeText(pickWords(language), notice)).toMatch(/\p{L}{2}/u);
};

it('6.3-5: the sample that the odd models are made of is a model', () => {
  expect(parseModel(valid)).toMatchObject({ ok: true });
});

it.each(odd)('6.3-5: a model %s is refused as a whole, in four languages', (_, text, code) => {
  expectRefused(text(), code);
});

it.each(future)('6.3-6: a model %s is refused with one sentence, in four languages', (_, text, code) => {
  expectRefused(text(), code);
  expect(parseModel(text()).notices).toHaveLength(1);
});

it('6.3-6: the sentence tells the version of the model and what to do', () => {
  const [notice] = parseModel(JSON.stringify({ ...plain, schema: 99 })).notices;
  if (notice === undefined) throw new Error('it is refused');
  expect(noticeText(pickWords('en'), notice)).toMatch(/newer/i);
});

describe('on the command line', () => {
  const folder = useFolder();

  it.each([...odd, ...future])('6.3-5: with a model %s nothing is written', async (_, text) => {
    const model = folder.put('model.json', text());
    const said = await call(
      'run',
      join(SAMPLES, 'northwind.xlsx'),
      '--model',
      model,
      '--out',
      folder.path('out.xlsx'),
    );
    expect(said.status).toBe(1);
    expect(said.error).toContain('the model cannot be used');
    expect(folder.names()).toEqual(['model.json']);
  });
});

describe('the work on a hostile text', () => {
  /** How many characters and entries are looked at: a text that counts each time it is asked. */
  const looksAt = (text: string): number => {
    const charAt = jest.spyOn(String.prototype, 'charAt');
    const charCodeAt = jest.spyOn(String.prototype, 'charCodeAt');
    parseModel(text);
    const looks = charAt.mock.calls.length + charCodeAt.mock.calls.length;
    jest.restoreAllMocks();
    return looks;
  };

  it.each<readonly [string, (size: number) => string]>([
    ['brackets', (size) => '['.repeat(size)],
    ['quotes', (size) => '"'.repeat(size)],
    ['backslashes', (size) => `"${'\\'.repeat(size)}`],
    ['digits', (size) => '1'.repeat(size)],
    ['entries', (size) => tinyCriteria(size)],
    ['keys', (size) => `{${Array.from({ length: size }, (_, place) => `"k${place}":0`).join()}}`],
  ])('6.3-5: %s ten times as many are ten times the work', (_, text) => {
    const [few, many] = [looksAt(text(1000)), looksAt(text(10_000))];
    expect(few).toBeGreaterThan(0);
    expect(many / few).toBeLessThan(13);
  });

  it('6.3-5: a text over the limit is not looked at', () => {
    expect(looksAt('['.repeat(300_000))).toBe(0);
  });
});
