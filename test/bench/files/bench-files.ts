/** Workbook files: ours against exceljs on the same file, each job in a process of its own, as ratios of one run. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildSync } from 'esbuild';
import type { Job, JobName } from './jobs';
import { makeWorkbook } from './make-workbook';

const ROUNDS = 3;

interface Measured {
  readonly milliseconds: number;
  readonly megabytes: number;
  readonly answer: number;
}

export type Print = (line: string) => void;

/** The worker as one file, so that no compiler shares its process. */
const builtWorker = (folder: string): string => {
  const outfile = join(folder, 'worker.cjs');
  buildSync({
    entryPoints: [join(__dirname, 'worker.ts')],
    bundle: true,
    platform: 'node',
    target: 'node20',
    outfile,
    logLevel: 'error',
  });
  return outfile;
};

const once = (worker: string, name: JobName, job: Job): Measured => {
  const args = ['--max-old-space-size=8192', worker, name, JSON.stringify(job)];
  // What the worker prints.
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as Measured;
};

const median = (measured: readonly Measured[]): Measured => {
  const sorted = [...measured].sort((one, other) => one.milliseconds - other.milliseconds);
  const middle = sorted[sorted.length >> 1];
  if (middle === undefined) throw new Error('nothing was measured');
  return middle;
};

/** Ours and the peer's in turn, round by round. */
const pair = (worker: string, names: readonly [ours: JobName, peer: JobName], job: Job) => {
  const times: [Measured[], Measured[]] = [[], []];
  for (let round = 0; round < ROUNDS; round += 1)
    names.forEach((name, index) => times[index]?.push(once(worker, name, job)));
  return { ours: median(times[0]), peer: median(times[1]) };
};

const line = (name: string, { milliseconds, megabytes }: Measured, ratio: string): string =>
  `${name.padEnd(34)}${(milliseconds / 1000).toFixed(2).padStart(9)}${megabytes.toFixed(0).padStart(9)}${ratio.padStart(10)}`;

const HEAD = `${''.padEnd(34)}${'s'.padStart(9)}${'peak MB'.padStart(9)}${'x ours'.padStart(10)}`;

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

const runCommand = (folder: string, job: Job): Measured => {
  const model = join(folder, 'model.json');
  writeFileSync(model, JSON.stringify(MODEL));
  const program = resolve('dist/client-tiers.js');
  const script = `process.argv.splice(1, 1, ${JSON.stringify(program)}); process.on('exit', () => process.stderr.write('\\n' + process.resourceUsage().maxRSS)); require(${JSON.stringify(program)});`;
  const start = performance.now();
  const said = execFileSync(
    'sh',
    [
      '-c',
      '"$0" "$@" 2>&1 >/dev/null',
      process.execPath,
      '-e',
      script,
      '--',
      'run',
      job.input,
      '--model',
      model,
      '--out',
      job.output,
      '--force',
    ],
    { encoding: 'utf8' },
  );
  const milliseconds = performance.now() - start;
  return { milliseconds, megabytes: Number(said.trim().split('\n').at(-1)) / 1024, answer: 0 };
};

/** Prints the workbook benchmark; answers false where ours and the peer read different numbers. */
export const benchFiles = (print: Print): boolean => {
  const folder = mkdtempSync(join(tmpdir(), 'client-tiers-bench-'));
  try {
    const worker = builtWorker(folder);
    const usual = jobOn(folder, 'usual', [100_001, 12]);
    print(`\nWorkbook of 100,000 x 12 (${megabytesOf(usual.input)} MB)\n${HEAD}`);
    const read = pair(worker, ['readByOurs', 'readByExceljs'], usual);
    reportPair(print, 'read', read);
    reportPair(
      print,
      'edit: 3 columns, rules, a sheet',
      pair(worker, ['editByOurs', 'editByExceljs'], usual),
    );
    print(line('client-tiers run, whole', runCommand(folder, usual), ''));
    const full = jobOn(folder, 'full', [1_048_576, 6]);
    print(`\nWorkbook of 1,048,576 x 6 (${megabytesOf(full.input)} MB)\n${HEAD}`);
    print(line('read, ours', once(worker, 'readByOurs', full), ''));
    print(line('edit: 3 columns, rules, a sheet', once(worker, 'editByOurs', full), ''));
    print(line('client-tiers run, whole', runCommand(folder, full), ''));
    return Math.abs(read.ours.answer - read.peer.answer) < 1e-6 * Math.abs(read.peer.answer);
  } finally {
    rmSync(folder, { recursive: true });
  }
};
