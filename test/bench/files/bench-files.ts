/** Workbook files: ours against exceljs on the same file, each job in a process of its own, as ratios of one run. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import type { Job } from './job';
import { makeWorkbook } from './make-workbook';

const ROUNDS = 3;
/** Megabytes for objects: what the peer needs, and what shows that ours needs little. */
const ROOMY = 8_192;
const TIGHT = 200;
const EDIT = 'edit: 3 columns, rules, a sheet';

interface Measured {
  readonly milliseconds: number;
  readonly megabytes: number;
  readonly answer: number;
}

export type Print = (line: string) => void;

type Side = 'ours' | 'peer';
type Work = 'read' | 'edit';

/** Each program as one file, so that no compiler shares its process. */
const buildPrograms = (folder: string): void => {
  const programs = { ours: 'ours.ts', peer: 'peer.ts', cli: '../../../src/entries/cli.ts' };
  for (const [name, source] of Object.entries(programs))
    buildSync({
      entryPoints: [join(__dirname, source)],
      bundle: true,
      platform: 'node',
      target: 'node20',
      outfile: join(folder, `${name}.cjs`),
      logLevel: 'error',
    });
};

/** Once in a process of its own; `heap` caps its memory for objects, in megabytes. */
const once = (folder: string, side: Side, { work, job, heap }: Task): Measured => {
  const args = [`--max-old-space-size=${heap}`, join(folder, `${side}.cjs`), work, JSON.stringify(job)];
  // What `perform` prints.
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as Measured;
};

interface Task {
  readonly work: Work;
  readonly job: Job;
  readonly heap: number;
}

const median = (measured: readonly Measured[]): Measured => {
  const sorted = [...measured].sort((one, other) => one.milliseconds - other.milliseconds);
  const middle = sorted[sorted.length >> 1];
  if (middle === undefined) throw new Error('nothing was measured');
  return middle;
};

/** Ours and the peer's in turn, round by round. */
const pair = (folder: string, task: Task): { readonly ours: Measured; readonly peer: Measured } => {
  const times: Readonly<Record<Side, Measured[]>> = { ours: [], peer: [] };
  for (let round = 0; round < ROUNDS; round += 1)
    for (const side of ['ours', 'peer'] as const) times[side].push(once(folder, side, task));
  return { ours: median(times.ours), peer: median(times.peer) };
};

const line = (name: string, { milliseconds, megabytes }: Measured, ratio: string): string =>
  `${name.padEnd(40)}${(milliseconds / 1000).toFixed(2).padStart(9)}${megabytes.toFixed(0).padStart(9)}${ratio.padStart(10)}`;

const HEAD = `${''.padEnd(40)}${'s'.padStart(9)}${'peak MB'.padStart(9)}${'x ours'.padStart(10)}`;

const jobOn = (folder: string, name: string, [rows, columns]: readonly [number, number]): Job => {
  const input = join(folder, `${name}.xlsx`);
  makeWorkbook(input, rows, columns);
  return { input, output: join(folder, `${name}-out.xlsx`), rows, columns };
};

const reportPair = (print: Print, what: string, { ours, peer }: ReturnType<typeof pair>): void => {
  print(line(`${what}, ours`, ours, '1.0'));
  print(line(`${what}, exceljs`, peer, (peer.milliseconds / ours.milliseconds).toFixed(1)));
};

const megabytesOf = (path: string): string => (statSync(path).size / 2 ** 20).toFixed(1);

/** A model of quotas over four columns of the made workbook, by its shares of clients. */
const MODEL = {
  schema: 1,
  name: 'Bench',
  asOf: '2026-11-22',
  register: { key: 'c0', label: 'c1' },
  criteria: ['c4', 'c5'].map((header, index) => ({
    id: `r${index}`,
    reading: { kind: 'column', header },
    direction: 'more',
    scale: { kind: 'rank' },
    weight: 50,
  })),
  method: { kind: 'quota', shares: [0.15, 0.25] },
  ladder: { tiers: [{ name: 'Platinum' }, { name: 'Gold' }, { name: 'Silver' }] },
  writes: ['tier', 'score', 'why'],
};

/** The command line as a user runs it, with its peak of memory left in a file at its end. */
const runCommand = (folder: string, job: Job): Measured => {
  const model = join(folder, 'model.json');
  const peak = join(folder, 'peak.txt');
  const watch = join(folder, 'watch.cjs');
  writeFileSync(model, JSON.stringify(MODEL));
  const note = `require('node:fs').writeFileSync(${JSON.stringify(peak)}, String(process.resourceUsage().maxRSS))`;
  writeFileSync(watch, `process.on('exit', () => ${note});`);
  const words = ['run', job.input, '--model', model, '--out', job.output, '--force'];
  const start = performance.now();
  execFileSync(process.execPath, ['-r', watch, join(folder, 'cli.cjs'), ...words], { stdio: 'ignore' });
  const milliseconds = performance.now() - start;
  return { milliseconds, megabytes: Number(readFileSync(peak, 'utf8')) / 1024, answer: 0 };
};

/** Prints the workbook benchmark; answers false where ours and the peer read different numbers. */
export const benchFiles = (print: Print): boolean => {
  const folder = mkdtempSync(join(tmpdir(), 'client-tiers-bench-'));
  try {
    buildPrograms(folder);
    const usual = jobOn(folder, 'usual', [100_001, 12]);
    print(`\nWorkbook of 100,000 x 12 (${megabytesOf(usual.input)} MB)\n${HEAD}`);
    const read = pair(folder, { work: 'read', job: usual, heap: ROOMY });
    reportPair(print, 'read', read);
    reportPair(print, EDIT, pair(folder, { work: 'edit', job: usual, heap: ROOMY }));
    print(line('client-tiers run, whole', runCommand(folder, usual), ''));
    const full = jobOn(folder, 'full', [1_048_576, 6]);
    print(`\nWorkbook of 1,048,576 x 6 (${megabytesOf(full.input)} MB)\n${HEAD}`);
    print(line('read, ours', once(folder, 'ours', { work: 'read', job: full, heap: TIGHT }), ''));
    print(line(`${EDIT}, ours`, once(folder, 'ours', { work: 'edit', job: full, heap: TIGHT }), ''));
    print(line('client-tiers run, whole', runCommand(folder, full), ''));
    return Math.abs(read.ours.answer - read.peer.answer) < 1e-6 * Math.abs(read.peer.answer);
  } finally {
    rmSync(folder, { recursive: true });
  }
};
