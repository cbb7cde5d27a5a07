/** One way of doing a piece of work. */
export interface Contender {
  readonly name: string;
  /** Makes what a round is given, untimed: who remembers what it was given before must meet something new. */
  readonly prepare?: () => void;
  readonly work: () => Uint8Array;
  /** Slow ones get fewer rounds. */
  readonly rounds: number;
}

export interface Timed {
  readonly name: string;
  /** Milliseconds of the first call, and the median of all. */
  readonly first: number;
  readonly median: number;
  readonly tiers: Uint8Array;
}

const median = (times: readonly number[]): number => {
  const sorted = [...times].sort((one, other) => one - other);
  return sorted[sorted.length >> 1] ?? NaN;
};

/** Times all contenders in turn, round by round, so that a busy machine is unjust to all of them alike. */
export const timeAll = (contenders: readonly Contender[]): readonly Timed[] => {
  const times = contenders.map((): number[] => []);
  const tiers = contenders.map((): Uint8Array => new Uint8Array(0));
  const rounds = Math.max(...contenders.map((contender) => contender.rounds));
  for (let round = 0; round < rounds; round += 1) {
    contenders.forEach((contender, index) => {
      if (round >= contender.rounds) return;
      contender.prepare?.();
      const start = performance.now();
      tiers[index] = contender.work();
      times[index]?.push(performance.now() - start);
    });
  }
  return contenders.map(({ name }, index) => ({
    name,
    first: times[index]?.[0] ?? NaN,
    median: median(times[index] ?? []),
    tiers: tiers[index] ?? new Uint8Array(0),
  }));
};
