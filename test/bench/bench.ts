/**
 * Speed as ratios inside one run, since seconds differ between machines: ours against peers on the same clients.
 * All must give the same tiers; where they do not, the benchmark fails.
 */
import { pareto, run, type Model, type Register } from '../../src/tiering';
import { CUTS, abcModel, compositeModel, randomReadings, registersByTurns } from './clients';
import { abcByObjects, objectsOf, tiersByObjects } from './objects-peer';
import { abcBySorting, tiersBySorting } from './sorting-peer';
import { tierThroughExcel } from './through-excel';
import { benchTextLines } from './bench-text-lines';
import { benchSteps } from './bench-steps';
import { benchFiles } from './files/bench-files';
import { benchPeers } from './peers/bench-peers';
import { timeAll, type Timed } from './timing';

const SIZES = [10_000, 100_000, 1_048_575];
const ROUNDS = 5;
const MANY = 500_000;
const EXCEL_CLIENTS = 100_000;
const STEPPED = 100_000;
const GROWTH = 13;

type Workload = 'composite' | 'abc';

const WORKLOADS: readonly { readonly workload: Workload; readonly title: string }[] = [
  { workload: 'composite', title: 'W1 eight percent ranks, weighted, by shares' },
  { workload: 'abc', title: 'W2 ABC by value' },
];

const ours = (register: Register, model: Model): Uint8Array => {
  const answer = run(register, model, '2026-11-21');
  if (!answer.ok) throw new Error(answer.notices.map((notice) => notice.code).join(', '));
  return new Uint8Array(answer.value.tierOf);
};

const print = (line: string): void => void process.stdout.write(`${line}\n`);

const differences = (one: Uint8Array, other: Uint8Array): number =>
  one.reduce((count, tier, client) => count + (tier === other[client] ? 0 : 1), 0);

/** Prints the contenders of one workload; answers how many clients any of them places otherwise than ours. */
const report = (workload: string, clients: number, timed: readonly Timed[], sort: number): number => {
  const own = timed[0];
  if (own === undefined) return 0;
  print(`\n${workload}, ${clients.toLocaleString('en')} clients`);
  print(
    `${'way'.padEnd(24)}${'first ms'.padStart(10)}${'median ms'.padStart(11)}${'x ours'.padStart(9)}${'x one sort'.padStart(12)}`,
  );
  let wrong = 0;
  for (const way of timed) {
    const differing = differences(own.tiers, way.tiers);
    const figures = [
      way.first.toFixed(1).padStart(10),
      way.median.toFixed(1).padStart(11),
      (way.median / own.median).toFixed(2).padStart(9),
      (way.median / sort).toFixed(2).padStart(12),
    ];
    print(`${way.name.padEnd(24)}${figures.join('')}${differing > 0 ? `  ${differing} tiers differ` : ''}`);
    wrong += differing;
  }
  return wrong;
};

/** The yardstick: the engine's own sort of one column of money. */
const oneSort = (column: Float64Array): number => {
  const sort = (): Uint8Array => {
    column.slice().sort();
    return new Uint8Array(0);
  };
  return timeAll([{ name: 'sort', rounds: ROUNDS, work: sort }])[0]?.median ?? NaN;
};

/** Ours and the careful peer. */
const timeColumns = (readings: readonly Float64Array[], slow: number): Record<Workload, readonly Timed[]> => {
  const next = registersByTurns(readings);
  const money = readings[0] ?? new Float64Array(0);
  let register = next();
  let copy = money;
  const prepare = (): void => {
    register = next();
    copy = money.slice();
  };
  const alone = (): Uint8Array => pareto(copy, { cuts: CUTS, boundary: 'up' }).classes;
  return {
    composite: timeAll([
      { name: 'ours', rounds: ROUNDS, prepare, work: () => ours(register, compositeModel) },
      { name: 'Float64Array.sort', rounds: slow, work: () => tiersBySorting(readings) },
    ]),
    abc: timeAll([
      { name: 'ours', rounds: ROUNDS, prepare, work: () => ours(register, abcModel) },
      { name: 'ours, method alone', rounds: ROUNDS, prepare, work: alone },
      { name: 'Float64Array.sort', rounds: slow, work: () => abcBySorting(money) },
    ]),
  };
};

/** The peer of objects comes when the others are done: a million objects would slow the collector of everybody. */
const timeObjects = (
  readings: readonly Float64Array[],
  rounds: number,
): Record<Workload, readonly Timed[]> => {
  const objects = objectsOf(readings);
  return {
    composite: timeAll([{ name: 'objects and sort', rounds, work: () => tiersByObjects(objects) }]),
    abc: timeAll([{ name: 'objects and sort', rounds, work: () => abcByObjects(objects) }]),
  };
};

interface Sized {
  readonly clients: number;
  readonly wrong: number;
  /** Milliseconds of ours. */
  readonly medians: Readonly<Record<Workload, number>>;
}

const benchSize = (clients: number): Sized => {
  const readings = randomReadings(clients);
  const slow = clients > MANY ? 1 : ROUNDS;
  const sort = oneSort(readings[0] ?? new Float64Array(0));
  const columns = timeColumns(readings, slow);
  const objects = timeObjects(readings, slow);
  const medians = { composite: columns.composite[0]?.median ?? NaN, abc: columns.abc[0]?.median ?? NaN };
  const wrong = WORKLOADS.map(({ workload, title }) =>
    report(title, clients, [...columns[workload], ...objects[workload]], sort),
  );
  return { clients, wrong: wrong.reduce((sum, one) => sum + one, 0), medians };
};

/** How much longer ours takes for each step up in clients. */
const reportGrowth = (sizes: readonly Sized[]): void => {
  print(`\nGrowth: times as long for 10 times the clients (goal ${GROWTH})`);
  for (const { workload, title } of WORKLOADS) {
    const times = sizes.slice(1).map(({ clients, medians }, place) => {
      const before = sizes[place];
      const tenfold = Math.log10(clients / (before?.clients ?? NaN));
      return ((medians[workload] / (before?.medians[workload] ?? NaN)) ** (1 / tenfold)).toFixed(1);
    });
    print(`${title.padEnd(48)}${times.map((one) => one.padStart(8)).join('')}`);
  }
};

const benchExcel = async (clients: number): Promise<void> => {
  const job = await tierThroughExcel(clients, compositeModel);
  const { read, core, write, verify } = job.milliseconds;
  print(
    `\nW5 read, place, write and verify ${clients.toLocaleString('en')} clients x 8 through Excel's stand-in`,
  );
  print(`${'phase'.padEnd(24)}${'ms'.padStart(10)}${'% of all'.padStart(11)}`);
  const phases = [
    ['read (host)', read],
    ['calculate (the core)', core],
    ['write (host)', write],
    ['verify (host)', verify],
  ] as const;
  for (const [name, time] of phases) {
    const share = (100 * time) / (read + core + write + verify);
    print(`${name.padEnd(24)}${time.toFixed(1).padStart(10)}${share.toFixed(1).padStart(11)}`);
  }
  const largest = Math.max(job.largestRequest, job.largestAnswer) / 2 ** 20;
  print(`${job.requests} requests, the largest ${largest.toFixed(2)} MB`);
};

const main = async (): Promise<void> => {
  const sizes = SIZES.map(benchSize);
  reportGrowth(sizes);
  const wrong = sizes.reduce((sum, one) => sum + one.wrong, 0);
  const smooth = benchSteps(STEPPED, print);
  const unlike = benchTextLines(print);
  const agreed = benchPeers(print);
  await benchExcel(EXCEL_CLIENTS);
  const alike = benchFiles(print);
  if (!smooth) {
    print('\nA step takes longer than a page may stand still: this must not be.');
    process.exitCode = 1;
  }
  if (!agreed) {
    print('\nOurs and a peer place more clients apart than the last bits explain: this must not be.');
    process.exitCode = 1;
  }
  if (!alike) {
    print('\nOurs and exceljs read different numbers: this must not be.');
    process.exitCode = 1;
  }
  if (wrong + unlike > 0) {
    print(`\n${wrong + unlike} tiers differ between the ways: this must not be.`);
    process.exitCode = 1;
  }
};

void main();
