/** How long the longest step of a register's way is: a page that does one at a time stands still no longer than that. */
import {
  columnsBelow,
  findHeader,
  guessSteps,
  measureSteps,
  mergeSteps,
  placeSteps,
  registerSteps,
  type Answer,
  type CellValue,
  type Grid,
  type Model,
  type ScaleSpec,
  type Steps,
} from '../../src/tiering';
import { abcModel, compositeModel, randomReadings } from './clients';

/** A slice goes on for 20 ms and ends with the step that runs over: together less than 50. */
const LONGEST = 30;
const ROUNDS = 3;

interface Longest {
  readonly name: string;
  readonly steps: number;
  readonly total: number;
  readonly longest: number;
}

function timed<Value>(name: string, steps: Steps<Value>, into: Longest[]): Value {
  let count = 0;
  let total = 0;
  let longest = 0;
  for (;;) {
    const start = performance.now();
    const step = steps.next();
    const time = performance.now() - start;
    count += 1;
    total += time;
    longest = Math.max(longest, time);
    if (step.done !== true) continue;
    into.push({ name, steps: count, total, longest });
    return step.value;
  }
}

const found = <Value>(answer: Answer<Value>): Value => {
  if (!answer.ok) throw new Error(answer.notices.map((notice) => notice.code).join(', '));
  return answer.value;
};

/** Keys, names and eight criteria as a host hands them over; one column of decimal commas. */
const gridOf = (clients: number): Grid => {
  const texts = (make: (client: number) => string): readonly CellValue[] =>
    Array.from({ length: clients }, (_, client) => make(client));
  const criteria = randomReadings(clients).map((readings, place) => [
    `c${place}`,
    ...Array.from(readings, (reading) =>
      Number.isNaN(reading) ? null : place === 3 ? `${reading},5` : reading,
    ),
  ]);
  return {
    firstRow: 1,
    columns: [
      ['Client ID', ...texts((client) => `C${client}`)],
      ['Client', ...texts((client) => `Company ${client} Ltd`)],
      ...criteria,
    ],
  };
};

const models: readonly (readonly [string, Model])[] = [
  ['quota', compositeModel],
  ['pareto', abcModel],
  ['natural breaks', { ...compositeModel, method: { kind: 'breaks', of: 'c0', classes: 4 } }],
];

const scales: readonly ScaleSpec[] = [
  { kind: 'zscore' },
  { kind: 'winsorised', low: 0.05, high: 0.95 },
  { kind: 'log' },
];

/** Every client stands in two rows. */
const merging: Model = {
  ...compositeModel,
  register: { ...compositeModel.register, key: 'Client ID', duplicates: 'merge' },
};

const wayOf = (grid: Grid): readonly Longest[] => {
  const all: Longest[] = [];
  const { headerIndex } = found(findHeader(grid));
  timed('guess the columns', guessSteps(columnsBelow(grid, headerIndex)), all);
  const choice = { key: 'Client ID', label: 'Client', headerIndex, habits: { decimal: 'comma' } } as const;
  const register = found(timed('read the register', registerSteps(grid, choice), all));
  const beside = { asOf: '2026-11-22', orders: null, rankWithin: null };
  const measured = compositeModel.criteria.map((criterion) =>
    timed(`measure ${criterion.id}`, measureSteps(register, criterion, beside), all),
  );
  for (const scale of scales) {
    const [first] = compositeModel.criteria;
    if (first === undefined) break;
    timed(`measure by ${scale.kind}`, measureSteps(register, { ...first, scale }, beside), all);
  }
  const keys = register.keys.map((_, client) => `C${client >> 1}`);
  timed('merge pairs of rows', mergeSteps({ ...register, keys }, merging), all);
  for (const [name, model] of models) {
    const own = measured.slice(0, model.criteria.length);
    timed(`place by ${name}`, placeSteps(register, own, model, { ...beside, previous: null }), all);
  }
  return all;
};

/** Prints the longest step of each part of the way, the best of some rounds; answers whether all are short enough. */
export const benchSteps = (clients: number, print: (line: string) => void): boolean => {
  const grid = gridOf(clients);
  const rounds = Array.from({ length: ROUNDS }, () => wayOf(grid));
  print(
    `\nSmoothness: the longest step at ${clients.toLocaleString('en')} clients x 10 columns (at most ${LONGEST} ms)`,
  );
  print(`${'part'.padEnd(24)}${'steps'.padStart(8)}${'all ms'.padStart(10)}${'longest ms'.padStart(12)}`);
  let smooth = true;
  for (const [place, { name, steps }] of (rounds[0] ?? []).entries()) {
    const longest = Math.min(...rounds.map((round) => round[place]?.longest ?? Infinity));
    const total = Math.min(...rounds.map((round) => round[place]?.total ?? Infinity));
    smooth &&= longest <= LONGEST;
    const figures = [
      String(steps).padStart(8),
      total.toFixed(1).padStart(10),
      longest.toFixed(1).padStart(12),
    ];
    print(`${name.padEnd(24)}${figures.join('')}${longest > LONGEST ? '  TOO LONG' : ''}`);
  }
  return smooth;
};
