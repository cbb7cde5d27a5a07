/** What is wrong with a command line is said in the language that it asks for. */
import { join } from 'node:path';
import { chinese } from '../../src/entries/cli/words/chinese';
import { english } from '../../src/entries/cli/words/english';
import { russian } from '../../src/entries/cli/words/russian';
import { spanish } from '../../src/entries/cli/words/spanish';
import { presets } from '../../src/tiering';
import { call, SAMPLES, useFolder } from './command-line';

const REGISTER = join(SAMPLES, 'northwind-clients.csv');
const MODEL = join(SAMPLES, 'statuses.model.json');
const RUN = ['run', REGISTER, '--model', MODEL];
const PRESETS = presets.map(({ name }) => name).join(', ');

describe.each([
  ['en', english],
  ['ru', russian],
  ['es', spanish],
  ['zh', chinese],
])('wrong usage in %s', (lang, { usage }) => {
  it.each<readonly [string, readonly string[], string]>([
    ['no command', [], usage.noCommand],
    ['an unknown command', ['tier'], usage.unknownCommand('tier')],
    ['no register', ['run'], usage.needsRegister],
    ['two registers', [...RUN, 'b.csv'], usage.oneRegister('b.csv')],
    ['no model', ['run', REGISTER], usage.needsModel],
    ['a day that does not exist', [...RUN, '--as-of', '2026-02-30'], usage.asOf('2026-02-30')],
    ['an unknown format', [...RUN, '--format', 'xml'], usage.format('xml')],
    ['an output of another kind', [...RUN, '--out', 'tiers.pdf'], usage.out],
    ['a frozen model that is no JSON', [...RUN, '--freeze', 'model.csv'], usage.freeze],
    ['an option of another command', [...RUN, '--register', REGISTER], usage.takesNo('run', '--register')],
    ['presets with a name', ['presets', 'rfm'], usage.takesNothing('presets', 'rfm')],
    ['presets with a language', ['presets'], usage.takesNo('presets', '--lang')],
    ['no preset', ['preset'], usage.needsName(PRESETS)],
    ['two presets', ['preset', 'rfm', 'bank'], usage.oneName('bank')],
    ['an unknown preset', ['preset', 'rmf'], usage.noPreset('rmf', PRESETS)],
    ['a sheet of no register', ['preset', 'rfm', '--sheet', 'Clients'], usage.sheetOfNone],
  ])('%s', async (_, argv, said) => {
    expect(await call(...argv, '--lang', lang)).toEqual({
      status: 2,
      out: '',
      error: `client-tiers: ${said}\n${usage.help}\n`,
    });
  });

  it('tells where help is, also where an option is unknown', async () => {
    const { status, error } = await call(...RUN, '--colour', `--lang=${lang}`);
    expect([status, error.endsWith(`\n${usage.help}\n`)]).toEqual([2, true]);
  });
});

it('every language says it in words of its own', () => {
  const all = [english, russian, spanish, chinese];
  for (const key of ['noCommand', 'needsRegister', 'needsModel', 'out', 'freeze', 'help'] as const)
    expect(new Set(all.map(({ usage }) => usage[key])).size).toBe(4);
});

it('a language that is not spoken is told in English', async () => {
  const { error } = await call(...RUN, '--lang', 'fr');
  expect(error).toBe(`client-tiers: --lang takes en, ru, es or zh, not "fr"\n${english.usage.help}\n`);
});

describe('a column that is not there', () => {
  const folder = useFolder();

  it.each([
    ['en', english],
    ['ru', russian],
    ['es', spanish],
    ['zh', chinese],
  ])('is told with the columns that are, in %s', async (lang, words) => {
    const other = folder.put('other.csv', 'Client,Umsatz,"Zip, town"\nAnn,1,x\nBea,2,y\n');
    const { status, error } = await call('run', other, '--model', MODEL, '--lang', lang);
    expect(status).toBe(1);
    expect(error).toMatch(/.Client.,\s?.Umsatz.,\s?.Zip, town.|.Client.、.Umsatz.、.Zip, town./);
    expect(error).toContain(
      words.columns
        .known('')
        .replace(/[.。]$/, '')
        .trim(),
    );
  });

  it('is not told as if all were named where there are more than are kept', async () => {
    const headers = Array.from({ length: 60 }, (_, column) => `c${column}`);
    const wide = folder.put('wide.csv', `${headers.join(',')}\n${headers.map(() => 1).join(',')}\n`);
    const { error } = await call('run', wide, '--model', MODEL);
    expect(error).toContain('“c49”, …');
  });
});
