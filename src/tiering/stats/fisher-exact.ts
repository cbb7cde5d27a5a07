/** How often two signs were met together, one alone, and neither. Whole numbers, none below zero. */
export interface FourCounts {
  readonly both: number;
  readonly firstOnly: number;
  readonly secondOnly: number;
  readonly neither: number;
}

/** Tables this little more likely than the one seen count as equally likely, as in R: they are, but for the last bits. */
const equallyLikely = 1 + 1e-7;

/**
 * How likely it is that two signs which have nothing to do with each other are met together as unevenly as this, or more
 * so: Fisher's exact test, two-sided (all tables with the same sums that are no more likely than this one). A share 0..1;
 * 1 where a sign is met always, never, or nobody was counted. The time is linear in the smallest of the sums.
 * Source: R. A. Fisher, The Design of Experiments (1935): the lady tasting tea; R `fisher.test`.
 * @example fisherExact({ both: 3, firstOnly: 1, secondOnly: 1, neither: 3 }).toFixed(4); // => '0.4857'
 */
export function fisherExact({ both, firstOnly, secondOnly, neither }: FourCounts): number {
  const first = both + firstOnly;
  const second = both + secondOnly;
  const least = Math.max(0, both - neither);
  const most = Math.min(first, second);
  const chances = relativeChances({ least, most, first, second, lacking: neither - both });
  const seen = (chances[both - least] ?? 0) * equallyLikely;
  let rare = 0;
  let all = 0;
  for (const chance of chances) {
    all += chance;
    if (chance <= seen) rare += chance;
  }
  return Math.min(1, rare / all);
}

interface Tables {
  /** The fewest and the most that can be met together. */
  readonly least: number;
  readonly most: number;
  readonly first: number;
  readonly second: number;
  /** How many more have neither sign than have both; the same for all tables. */
  readonly lacking: number;
}

/**
 * The chance of each table, the likeliest being 1: each follows from its neighbour, so that nothing overflows and no
 * factorial is needed.
 */
function relativeChances({ least, most, first, second, lacking }: Tables): Float64Array {
  const chances = new Float64Array(most - least + 1);
  const total = first + second + lacking;
  const likeliest = Math.floor(((first + 1) * (second + 1)) / (total + 2));
  const start = Math.min(most, Math.max(least, likeliest));
  // How much more likely one more together is than `together`.
  const step = (together: number): number =>
    ((first - together) * (second - together)) / ((together + 1) * (lacking + together + 1));
  chances[start - least] = 1;
  for (let together = start; together < most; together += 1) {
    chances[together + 1 - least] = (chances[together - least] ?? 0) * step(together);
  }
  for (let together = start; together > least; together -= 1) {
    chances[together - 1 - least] = (chances[together - least] ?? 0) / step(together - 1);
  }
  return chances;
}
