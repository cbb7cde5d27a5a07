/** The peers: the same work by the libraries that people use for it, each in a process of its own, one at a time. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Workload = 'composite' | 'abc' | 'rfm';

export interface PeerAnswer {
  readonly name: string;
  /** Milliseconds of the first call, and the median of all. */
  readonly first: number;
  readonly median: number;
  /** A class or code a client. */
  readonly answer: Uint8Array | Uint16Array;
}

interface Peer {
  readonly name: string;
  readonly command: readonly [program: string, ...words: string[]];
  /** Fails where the peer is not on this machine. */
  readonly probe: readonly [program: string, ...words: string[]];
}

const script = (name: string): string => join(__dirname, name);
const main = join(__dirname, '../../..');

const OURS: Peer = {
  name: 'ours',
  command: [process.execPath, '--import', 'tsx', script('ours.ts')],
  probe: [process.execPath, '--version'],
};

/** Python and R come with the system (Debian: python3-pandas, r-cran-data.table), the others from npm. */
const PEERS: readonly Peer[] = [
  OURS,
  {
    name: 'data.table',
    command: ['Rscript', script('data_table_peer.R')],
    probe: ['Rscript', '-e', 'library(data.table)'],
  },
  {
    name: 'pandas',
    command: ['/usr/bin/python3', script('pandas_peer.py')],
    probe: ['/usr/bin/python3', '-c', 'import pandas'],
  },
  {
    name: 'polars',
    command: [process.execPath, script('polars-peer.mjs')],
    probe: [process.execPath, '--version'],
  },
  {
    name: 'DuckDB',
    command: [process.execPath, script('duckdb-peer.mjs')],
    probe: [process.execPath, '--version'],
  },
];

/** Installs what the peers in Node need beside them, from their own lockfile; the project itself never needs it. */
export const installPeers = (): void => {
  if (existsSync(join(__dirname, 'node_modules'))) return;
  // polars asks for a newer Node than it needs, and the lockfile names the packages of one platform only: hence no `ci`.
  const words = ['install', '--no-save', '--force', '--no-audit', '--no-fund'];
  execFileSync('npm', words, { cwd: __dirname, stdio: 'inherit' });
};

const isHere = ({ probe: [program, ...words] }: Peer): boolean =>
  spawnSync(program, words, { stdio: 'ignore' }).status === 0;

const answerOf = (folder: string, name: string, workload: Workload): Uint8Array | Uint16Array => {
  const bytes = readFileSync(join(folder, `${name}.answer`));
  return workload === 'rfm'
    ? new Uint16Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength))
    : new Uint8Array(bytes);
};

/** What each peer that is here takes for a workload whose columns stand in a folder; ours first. `absent` names the others. */
export const runPeers = (
  folder: string,
  workload: Workload,
  rounds: number,
): { readonly answers: readonly PeerAnswer[]; readonly absent: readonly string[] } => {
  const here = PEERS.filter(isHere);
  const answers = here.map((peer): PeerAnswer => {
    const [program, ...words] = peer.command;
    const said = execFileSync(program, [...words, folder, workload, String(rounds)], {
      cwd: main,
      encoding: 'utf8',
      maxBuffer: 1 << 24,
    });
    // The peers are our own scripts: the last line they print is this.
    const times = JSON.parse(said.trim().split('\n').at(-1) ?? '') as { first: number; median: number };
    return { name: peer.name, ...times, answer: answerOf(folder, peer.name, workload) };
  });
  return { answers, absent: PEERS.filter((peer) => !here.includes(peer)).map(({ name }) => name) };
};
