/** The command line called as a function, in a folder of its own, with everything it said. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../src/entries/cli/main';
import type { ExitStatus } from '../../src/entries/cli/terminal';
import type { Notice, Placement, Report, TierSummary } from '../../src/tiering';

export interface Said {
  readonly status: ExitStatus;
  readonly out: string;
  readonly error: string;
}

/** The document of `--format json`, as spec'd for files that travel. */
export interface RunDocument {
  readonly run: {
    readonly model: string;
    readonly asOf: string;
    readonly clients: number;
    readonly excluded: number;
  };
  readonly tiers: readonly TierSummary[];
  readonly placements: readonly Placement[];
  readonly reports: readonly Report[];
  readonly notices: readonly Notice[];
}

export interface Folder {
  readonly path: (name: string) => string;
  readonly put: (name: string, content: string | Uint8Array) => string;
  readonly read: (name: string) => string;
  readonly names: () => readonly string[];
}

/** Calls `client-tiers` with the arguments. */
export const call = async (...argv: readonly string[]): Promise<Said> => {
  let out = '';
  let error = '';
  const status = await main(argv, {
    out: (text) => Promise.resolve(void (out += text)),
    error: (text) => void (error += text),
    interactive: false,
    today: () => '2026-11-22',
    clock: () => 0,
  });
  return { status, out, error };
};

/** Calls `client-tiers run` for its document. */
export const callForDocument = async (
  register: string,
  model: string,
  ...more: readonly string[]
): Promise<RunDocument> => {
  const said = await call('run', register, '--model', model, '--format', 'json', ...more);
  if (said.status !== 0) throw new Error(said.error);
  // The tests that follow look at every part of it.
  return JSON.parse(said.out) as RunDocument;
};

export const SAMPLES = join(__dirname, '../../assets/sample');
export const DATA = join(__dirname, '../data');

/** Gives each test of the file a folder that is gone afterwards. */
export const useFolder = (): Folder => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'client-tiers-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const path = (name: string): string => join(folder, name);
  return {
    path,
    put: (name, content) => {
      writeFileSync(path(name), content);
      return path(name);
    },
    read: (name) => readFileSync(path(name), 'utf8'),
    names: () => readdirSync(folder).sort(),
  };
};

/** Tier by key, of clients with a key of their own. */
export const tiersByKey = (document: RunDocument): Readonly<Record<string, string>> =>
  Object.fromEntries(document.placements.map(({ key, tier }) => [key, tier]));

/** How many clients each tier has. */
export const counts = (document: RunDocument): Readonly<Record<string, number>> =>
  Object.fromEntries(document.tiers.map(({ tier, clients }) => [tier, clients]));
