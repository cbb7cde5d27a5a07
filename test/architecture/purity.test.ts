import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../..');

/** What a program of the project prints about a tree or a text. */
const said = (words: readonly string[], cwd: string, input = ''): Promise<string> =>
  new Promise((done) => {
    // In a single run the parser would take the file on the disk instead of the text handed in.
    const env = { ...process.env, TSESTREE_SINGLE_RUN: 'false' };
    const child = execFile(
      process.execPath,
      [...words],
      { cwd, env, maxBuffer: 1e8 },
      (_error, stdout, stderr) => done(stdout + stderr),
    );
    child.stdin?.end(input);
  });

/** The errors of the core's own compiler settings on one file of the core. */
const compiled = async (text: string): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'purity-'));
  try {
    await mkdir(join(folder, 'src/tiering'), { recursive: true });
    await cp(join(ROOT, 'tsconfig.json'), join(folder, 'tsconfig.json'));
    await cp(join(ROOT, 'src/tiering/tsconfig.json'), join(folder, 'src/tiering/tsconfig.json'));
    await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
    await writeFile(join(folder, 'src/tiering/planted.ts'), text);
    const tsc = join(ROOT, 'node_modules/typescript-7/bin/tsc');
    return await said([tsc, '--noEmit', '-p', 'src/tiering'], folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

/** What the linter says of a text that stands in the place of a file of the core. */
const linted = (text: string): Promise<string> =>
  said(
    [
      join(ROOT, 'node_modules/eslint/bin/eslint.js'),
      ...[
        '--config',
        'test/architecture/eslint.config.mjs',
        '--stdin',
        '--stdin-filename',
        'src/tiering/model.ts',
      ],
    ],
    ROOT,
    text,
  );

describe('the core', () => {
  it.each(['document', 'process', 'console', 'Excel', 'Office', 'setTimeout', 'fetch'])(
    'does not compile when it names %s',
    async (name) => {
      expect(await compiled(`export const host = ${name};\n`)).toMatch(/planted\.ts.*error TS\d+/);
    },
  );

  it('compiles what the language alone offers', async () => {
    expect(await compiled('export const half = (whole: number): number => whole / 2;\n')).toBe('');
  });

  it('does not pass the linter with a clock or with chance', async () => {
    const planted = [
      'export const a = new Date();',
      'export const b = Date.now();',
      'export const c = Math.random();',
    ];
    const report = await linted(`${planted.join('\n')}\n`);
    expect(report.match(/\d+:\d+ +error .*no-restricted-syntax/g)).toHaveLength(planted.length);
    // The linter reads the types of the whole project first.
  }, 120_000);
});
