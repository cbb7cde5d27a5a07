/** Ours against the libraries that people use for such work, on the same columns, as ratios inside one run. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CUTS, MIN_COVERAGE, randomReadings, SHARES, WEIGHTS } from '../clients';
import { randomLines, TODAY } from '../lines';
import { mostSegments, segmentCodes, segmentNames, segmentOfCodes } from './segments';
import { installPeers, runPeers, type PeerAnswer, type Workload } from './run-peers';

type Print = (line: string) => void;

interface Work {
  readonly title: string;
  readonly workload: Workload;
  readonly rounds: number;
  /** At most so many times the fastest of the peers: the median, or the first call, which is what a user feels. */
  readonly goal: number;
  readonly call: 'median' | 'first';
  /** The peers that the goal is about; null: all. */
  readonly against: readonly string[] | null;
  readonly columns: () => Readonly<Record<string, Float64Array | Uint32Array>>;
}

const named = (readings: readonly Float64Array[]): Readonly<Record<string, Float64Array>> =>
  Object.fromEntries(readings.map((column, place) => [`c${place}.f64`, column]));

const clients = (count: number): (() => Readonly<Record<string, Float64Array>>) => {
  return () => named(randomReadings(count));
};

const lines = (count: number) => () => {
  const { client, day, amount } = randomLines(count);
  return { 'client.u32': client, 'day.f64': day, 'amount.f64': amount };
};

const median = { call: 'median', against: null } as const;

const WORKS: readonly Work[] = [
  {
    title: 'W1, 100,000 clients',
    workload: 'composite',
    rounds: 5,
    goal: 0.5,
    call: 'first',
    against: ['polars', 'DuckDB'],
    columns: clients(100_000),
  },
  {
    title: 'W1, 1,048,575 clients',
    workload: 'composite',
    rounds: 5,
    goal: 0.31,
    ...median,
    columns: clients(1_048_575),
  },
  {
    title: 'W2, 1,048,575 clients',
    workload: 'abc',
    rounds: 5,
    goal: 0.35,
    ...median,
    columns: clients(1_048_575),
  },
  {
    title: 'W3, 10,000,000 lines',
    workload: 'rfm',
    rounds: 5,
    goal: 0.5,
    ...median,
    columns: lines(10_000_000),
  },
];

const plan = {
  weights: WEIGHTS,
  shares: SHARES,
  cuts: CUTS,
  minCoverage: MIN_COVERAGE,
  today: TODAY,
  segmentCodes,
  segmentOfCodes,
  segmentNames,
  mostSegments,
};

/** The columns as raw numbers, and the plan of the work in JSON and in R. */
const putOut = (folder: string, columns: Readonly<Record<string, Float64Array | Uint32Array>>): void => {
  for (const [name, column] of Object.entries(columns)) {
    writeFileSync(join(folder, name), new Uint8Array(column.buffer, column.byteOffset, column.byteLength));
  }
  writeFileSync(join(folder, 'plan.json'), JSON.stringify(plan));
  const parts = Object.entries(plan).map(
    ([name, value]) =>
      `${name} = ${typeof value === 'number' ? value : `c(${value.map((one) => JSON.stringify(one)).join(', ')})`}`,
  );
  writeFileSync(join(folder, 'plan.R'), `list(${parts.join(', ')})\n`);
};

const differing = (one: PeerAnswer['answer'], other: PeerAnswer['answer']): number => {
  let count = Math.abs(one.length - other.length);
  for (let place = 0; place < one.length; place += 1) if (one[place] !== other[place]) count += 1;
  return count;
};

/** Prints the peers of one work; answers whether all agree, or differ by what float addition explains. */
const printWork = (
  { title, goal, call, against }: Work,
  answers: readonly PeerAnswer[],
  print: Print,
): boolean => {
  const [ours, ...others] = answers;
  if (ours === undefined) return false;
  print(`\n${title}`);
  print(`${'way'.padEnd(16)}${'first ms'.padStart(10)}${'median ms'.padStart(11)}${'x ours'.padStart(9)}`);
  let alike = true;
  for (const { name, first, median, answer } of answers) {
    const count = differing(ours.answer, answer);
    // An engine adds floats in an order of its own: of a million scores one or two then fall on the other side of a limit.
    const explained = count <= 1e-5 * ours.answer.length;
    alike &&= explained;
    const remark =
      count === 0
        ? ''
        : explained
          ? `  ${count} on the other side of a limit by the last bits`
          : `  ${count} DIFFER`;
    const figures = [first.toFixed(0).padStart(10), median.toFixed(0).padStart(11)];
    print(`${name.padEnd(16)}${figures.join('')}${(median / ours.median).toFixed(2).padStart(9)}${remark}`);
  }
  const peers = others.filter(({ name }) => against === null || against.includes(name));
  const ratio = ours[call] / Math.min(...peers.map((peer) => peer[call]));
  const what = `${call === 'first' ? 'on the first call ' : ''}of the fastest of ${peers.map(({ name }) => name).join(', ')}`;
  print(`ours takes ${ratio.toFixed(2)} ${what} (goal ${goal}: ${ratio <= goal ? 'held' : 'missed'})`);
  return alike;
};

/** Runs every work by every peer that is on this machine; answers whether all of them agree. */
export const benchPeers = (print: Print): boolean => {
  installPeers();
  const root = mkdtempSync(join(tmpdir(), 'client-tiers-peers-'));
  try {
    return WORKS.map((work, place) => {
      const folder = join(root, String(place));
      mkdirSync(folder);
      putOut(folder, work.columns());
      const { answers, absent } = runPeers(folder, work.workload, work.rounds);
      const alike = printWork(work, answers, print);
      if (absent.length > 0) print(`not on this machine: ${absent.join(', ')}`);
      rmSync(folder, { recursive: true });
      return alike;
    }).every(Boolean);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
};
