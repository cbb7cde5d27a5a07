/** What is done to a workbook, whoever does it: three columns, colour rules and a sheet. */

export interface Job {
  readonly input: string;
  readonly output: string;
  readonly rows: number;
  readonly columns: number;
}

export const TIERS = ['Platinum', 'Gold', 'Silver'] as const;
export const RULES = [
  { text: 'Platinum', fill: '#D6E4F0', font: '#12344D' },
  { text: 'Gold', fill: '#FFE9A8', font: '#4A3800' },
  { text: 'Silver', fill: '#E3E5E8', font: '#33373D' },
];

export const tierOf = (row: number): string => TIERS[row % 3] ?? '';
export const scoreOf = (row: number): number => ((row * 37) % 1_000) / 10;
export const whyOf = (row: number): string => `Score ${scoreOf(row)}: higher than most`;

/** Does the job that the arguments name, in this process, and prints its time, its peak of memory and its answer. */
export const perform = async (
  jobs: Readonly<Record<string, (job: Job) => Promise<number>>>,
): Promise<void> => {
  const [name = '', text = ''] = process.argv.slice(2);
  const work = jobs[name];
  if (work === undefined) throw new Error(`no such job: ${name}`);
  const start = performance.now();
  // Both arguments come from the benchmark that starts this process.
  const answer = await work(JSON.parse(text) as Job);
  const milliseconds = performance.now() - start;
  const megabytes = process.resourceUsage().maxRSS / 1024;
  process.stdout.write(JSON.stringify({ milliseconds, megabytes, answer }));
};
