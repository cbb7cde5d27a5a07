/** What moved a score most. */
export interface Driver {
  readonly criterion: string;
  /** Points of score, above zero where it brought more than before. */
  readonly change: number;
}

type Contributions = Readonly<Record<string, number>>;

/**
 * The criterion or bonus whose part of the score changed most between two runs; of equal ones the first. What is in one run
 * only changed by all it brings. Null where either run has no score, or nothing changed.
 * @example driverOf({ profit: 30, payment: 20 }, { profit: 28, payment: 5 }); // => { criterion: 'payment', change: -15 }
 */
export function driverOf(before: Contributions, now: Contributions): Driver | null {
  const ids = [...new Set([...Object.keys(now), ...Object.keys(before)])];
  if (Object.keys(now).length === 0 || Object.keys(before).length === 0) return null;
  let driver: Driver | null = null;
  for (const criterion of ids) {
    const change = (now[criterion] ?? 0) - (before[criterion] ?? 0);
    if (Math.abs(change) > Math.abs(driver?.change ?? 0)) driver = { criterion, change };
  }
  return driver;
}
