import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { SAMPLES, useFolder } from './command-line';

const ROOT = join(__dirname, '../..');

const start = (...argv: readonly string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', join(ROOT, 'src/entries/cli.ts'), ...argv], {
    cwd: ROOT,
    encoding: 'utf8',
  });

describe('the process client-tiers', () => {
  const folder = useFolder();

  it('prints the tiers of the sample, writes its output and ends with status 0', () => {
    const out = folder.path('tiers.csv');
    const model = join(SAMPLES, 'statuses.model.json');
    const ended = start('run', join(SAMPLES, 'northwind-clients.csv'), '--model', model, '--out', out);
    expect([ended.status, ended.stdout.split('\n')[0]]).toEqual([
      0,
      'Client statuses: 91 clients, as of 1998-05-06',
    ]);
    expect(folder.read('tiers.csv').split('\n')).toHaveLength(93);
  });

  it('ends with status 2 and a message on standard error where it is used wrongly', () => {
    const ended = start('run');
    expect([ended.status, ended.stdout]).toEqual([2, '']);
    expect(ended.stderr).toContain('client-tiers: ');
  });
});
