import { join } from 'node:path';
import { main } from '../../src/entries/cli/main';
import { call, SAMPLES, useFolder } from './command-line';

const REGISTER = join(SAMPLES, 'northwind-clients.csv');
const MODEL = join(SAMPLES, 'statuses.model.json');

describe('client-tiers', () => {
  const folder = useFolder();

  it.each([
    ['no command', []],
    ['an unknown command', ['tier', REGISTER]],
    ['no register', ['run', '--model', MODEL]],
    ['two registers', ['run', REGISTER, REGISTER, '--model', MODEL]],
    ['no model', ['run', REGISTER]],
    ['an unknown option', ['run', REGISTER, '--model', MODEL, '--colour']],
    ['an option without its value', ['run', REGISTER, '--model']],
    ['an unknown format', ['run', REGISTER, '--model', MODEL, '--format', 'xml']],
    ['a day that does not exist', ['run', REGISTER, '--model', MODEL, '--as-of', '2026-02-30']],
    ['a day written otherwise', ['run', REGISTER, '--model', MODEL, '--as-of', '21.11.2026']],
    ['a sheet', ['run', REGISTER, '--model', MODEL, '--sheet', 'Clients']],
    ['orders', ['run', REGISTER, '--model', MODEL, '--orders', 'orders.csv']],
    ['an output of another kind', ['run', REGISTER, '--model', MODEL, '--out', 'tiers.pdf']],
    ['a frozen model that is no JSON', ['run', REGISTER, '--model', MODEL, '--freeze', 'model.csv']],
    ['an option of another command', ['run', REGISTER, '--model', MODEL, '--register', REGISTER]],
    ['presets with a name', ['presets', 'rfm']],
    ['presets with an option', ['presets', '--register', REGISTER]],
    ['no preset', ['preset']],
    ['an unknown preset', ['preset', 'rmf']],
    ['two presets', ['preset', 'rfm', 'bank']],
    ['a preset with a model', ['preset', 'rfm', '--model', MODEL]],
    ['a sheet of no register', ['preset', 'rfm', '--sheet', 'Clients']],
  ])('calls %s wrong usage, says so on standard error and prints nothing', async (_, argv) => {
    const said = await call(...argv);
    expect([said.status, said.out]).toEqual([2, '']);
    expect(said.error).not.toBe('');
  });

  it('says how it is used', async () => {
    const said = await call('--help');
    expect([said.status, said.error]).toEqual([0, '']);
    expect(said.out).toContain('client-tiers run <register.xlsx|register.csv> --model <model.json>');
  });

  it('says its version', async () => {
    expect(await call('--version')).toEqual({
      status: 0,
      out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) as string,
      error: '',
    });
  });

  it('says what it is doing to a person who has waited for more than a second', async () => {
    let now = 0;
    let error = '';
    const status = await main(['run', REGISTER, '--model', MODEL, '--out', folder.path('tiers.csv')], {
      out: () => Promise.resolve(),
      error: (text) => void (error += text),
      interactive: true,
      today: () => '2026-11-22',
      clock: () => (now += 700),
    });
    expect(status).toBe(0);
    expect(error).toContain('Writing…');
  });
});
