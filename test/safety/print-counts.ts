/** Runs the proof of safe writing and prints what was counted, line by line of the table of promises. Ends as the tests ended. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { COUNTS_FILE, type Counted } from './given/counted';
import { stopByClock } from './stop-by-clock';

const HEADINGS = ['line', 'promise', 'host', 'cases', 'failures'] as const;
type Row = readonly string[];

const place = ({ line }: Counted): number => Number(line.split('-')[1]);

const rowOf = ({ line, what, host, cases, never, failures }: Counted): Row => [
  line,
  what,
  host,
  cases,
  `${failures} ${never}`,
];

const widthsOf = (rows: readonly Row[]): readonly number[] =>
  HEADINGS.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));

const printed = (rows: readonly Row[]): string => {
  const widths = widthsOf(rows);
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join(' | ')
        .trimEnd(),
    )
    .join('\n');
};

const folder = mkdtempSync(join(tmpdir(), 'client-tiers-safety-'));
const file = join(folder, 'counts');
const { status } = spawnSync(
  process.execPath,
  ['node_modules/jest/bin/jest.js', 'test/safety', ...process.argv.slice(2)],
  {
    env: { ...process.env, [COUNTS_FILE]: file },
    stdio: 'inherit',
  },
);
const lines = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
rmSync(folder, { recursive: true });
// Each line was written by `prove`.
const counted = lines.map((line) => JSON.parse(line) as Counted);

const print = async (): Promise<void> => {
  const counts = [...counted, ...(await stopByClock())].sort((one, other) => place(one) - place(other));
  const failures = counts.reduce((sum, one) => sum + one.failures, 0);
  process.stdout.write(
    `\n${printed([HEADINGS, ...counts.map(rowOf)])}\n\n${counts.length} counts, ${failures} failures\n`,
  );
  process.exitCode = status === 0 && failures > 0 ? 1 : (status ?? 1);
};

void print();
