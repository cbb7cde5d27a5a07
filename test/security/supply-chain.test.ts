/** What is installed is what was looked at: the lockfile says where every package comes from and what it must weigh. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Entry {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
  readonly link?: boolean;
}

interface PackageFile {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly allowScripts?: Readonly<Record<string, boolean>>;
}

const read = (path: string): unknown => JSON.parse(readFileSync(join(__dirname, '../..', path), 'utf8'));

const locks = ['package-lock.json', 'test/mutation/package-lock.json'];
// npm's own form; what it may hold is checked below.
const entriesOf = (lock: string): readonly (readonly [path: string, entry: Entry])[] =>
  Object.entries((read(lock) as { readonly packages: Readonly<Record<string, Entry>> }).packages).filter(
    ([path]) => path !== '',
  );

describe.each(locks)('%s', (lock) => {
  it('6.3-12: gives every package with a sha512 of its content', () => {
    const entries = entriesOf(lock);
    expect(entries.length).toBeGreaterThan(10);
    const without = entries.filter(
      ([, { integrity }]) => !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity ?? ''),
    );
    expect(without.map(([path]) => path)).toEqual([]);
  });

  it('6.3-12: takes every package from the registry of npm', () => {
    // An address that is left out means the registry.
    const elsewhere = entriesOf(lock).filter(
      ([, { resolved, link }]) =>
        link === true || (resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/')),
    );
    expect(elsewhere.map(([path]) => path)).toEqual([]);
  });
});

describe('package.json', () => {
  // The project's own file.
  const file = read('package.json') as PackageFile;

  it('6.3-12: names every package by one version of the registry, no range, file or address', () => {
    const versions = { ...file.dependencies, ...file.devDependencies };
    const others = Object.entries(versions).filter(
      ([, version]) => !/^(?:npm:[a-z0-9@/-]+@)?\d+\.\d+\.\d+$/.test(version),
    );
    expect(others).toEqual([]);
  });

  it('6.3-12: decides of every package with an install script whether it may run', () => {
    const withScript = entriesOf('package-lock.json').filter(
      ([, { hasInstallScript }]) => hasInstallScript === true,
    );
    const names = withScript.map(([path]) =>
      path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
    );
    expect([...new Set(names)].sort()).toEqual(Object.keys(file.allowScripts ?? {}).sort());
    // What is compiled for a machine brings its own binary; nothing else runs.
    const allowed = Object.entries(file.allowScripts ?? {}).filter(([, may]) => may);
    expect(allowed.map(([name]) => name).sort()).toEqual(['@swc/core', 'esbuild', 'unrs-resolver']);
  });

  it('6.3-12: has at most 12 direct run-time dependencies, the parts of the grid counted as the one release that they are', () => {
    const names = Object.keys(file.dependencies);
    const grid = names.filter((name) => name.startsWith('@univerjs/'));
    expect(new Set(grid.map((name) => file.dependencies[name])).size).toBe(1);
    expect(names.length - grid.length + 1).toBeLessThanOrEqual(12);
  });
});
