/** What the command line says of files, faults and outputs, in the language that was asked for. */
import { join } from 'node:path';
import { chinese } from '../../src/entries/cli/words/chinese';
import { english } from '../../src/entries/cli/words/english';
import { russian } from '../../src/entries/cli/words/russian';
import { spanish } from '../../src/entries/cli/words/spanish';
import { call, SAMPLES, useFolder } from './command-line';

const model = join(SAMPLES, 'klienty.model.json');
const register = join(SAMPLES, 'klienty.csv');

const LANGUAGES = [
  ['en', english],
  ['ru', russian],
  ['es', spanish],
  ['zh', chinese],
] as const;

describe.each(LANGUAGES)('faults and remarks in %s', (lang, words) => {
  const folder = useFolder();
  const run = (...more: readonly string[]) => call('run', ...more, '--lang', lang);

  it('says that a file is not there', async () => {
    const { status, error } = await run('nowhere.csv', '--model', model);
    expect([status, error]).toEqual([1, `client-tiers: nowhere.csv: ${words.causes.ENOENT}\n`]);
  });

  it('says that a file is empty', async () => {
    const empty = folder.put('empty.csv', '');
    const { status, error } = await run(empty, '--model', model);
    expect([status, error]).toEqual([1, `client-tiers: ${empty}: ${words.text.empty}\n`]);
  });

  it('says that a model or a register cannot be used', async () => {
    const broken = folder.put('broken.json', '{');
    expect((await run(register, '--model', broken)).error).toContain(`${broken}: ${words.unusable.model}\n`);
    const lonely = folder.put('lonely.csv', 'Other\n1\n');
    expect((await run(lonely, '--model', model)).error).toContain(`${lonely}: ${words.unusable.register}\n`);
  });

  it('says that an output exists or is the register itself', async () => {
    const there = folder.put('there.csv', 'x');
    const exists = await run(register, '--model', model, '--out', there);
    expect([exists.status, exists.error]).toEqual([2, expect.stringContaining(words.outputs.exists(there))]);
    const itself = await run(there, '--model', model, '--out', there, '--force');
    expect(itself.error).toContain(words.outputs.isRegister('--out'));
  });

  it('says that a text file has no sheets', async () => {
    const { error } = await run(register, '--model', model, '--sheet', 'X');
    expect(error).toContain(words.sheets.none(register));
  });

  it('says what was written', async () => {
    const out = folder.path('out.csv');
    const frozen = folder.path('frozen.json');
    const { status, error } = await run(register, '--model', model, '--out', out, '--freeze', frozen);
    expect(status).toBe(0);
    expect(error).toContain(words.outputs.pane);
    expect(error).toContain(words.frozen.written(frozen));
    const again = await run(out, '--model', model);
    expect(again.status).toBe(0);
  });

  it('says what an earlier run must be', async () => {
    const file = folder.put('earlier.txt', 'no json');
    const { error } = await run(register, '--model', model, '--previous', file);
    expect(error).toContain(words.previous.notJson);
  });

  it('says what a preset lacks', async () => {
    const clients = folder.put('clients.csv', 'Client,Colour\nAnn,red\nBob,blue\n');
    const { error } = await call('preset', 'rfm', '--register', clients, '--lang', lang);
    const [before = ''] = words.preset.lacking('|', null, '').split('|');
    expect(error).toContain(before);
  });
});

/** Every text of a dictionary, its functions called with stand-ins, as [path, text]. */
const textsOf = (branch: unknown, path: string): readonly (readonly [string, string])[] => {
  if (typeof branch === 'string') return [[path, branch]];
  if (typeof branch === 'function') {
    const asList = /still$/.test(path);
    const given = asList ? [['one']] : [12, ['one'], 3, ['rest']];
    const usual = /moves$/.test(path) ? given : /(open|lacking)$/.test(path) ? ['H', ['w'], 'x'] : given;
    // Every function here takes numbers, texts or lists, which these can be printed as.
    const said: unknown = (branch as (...all: unknown[]) => unknown)(
      ...(/leftOut\.read$/.test(path) ? ['A1', 'S', true, ['r']] : usual),
    );
    return [[path, String(said)]];
  }
  return Object.entries(branch as object).flatMap(([key, part]) => textsOf(part, `${path}.${key}`));
};

it.each(LANGUAGES.slice(1))('every text differs from English and is whole: %s', (_, words) => {
  const inEnglish = new Map(textsOf(english, ''));
  const texts = textsOf(words, '');
  const wordless = /byOption$/;
  expect(texts.filter(([path, text]) => inEnglish.get(path) === text && !wordless.test(path))).toEqual([]);
  expect(texts.filter(([, text]) => text.trim() === '' || /undefined|NaN|\[object/.test(text))).toEqual([]);
});
