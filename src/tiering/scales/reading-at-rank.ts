import { countWhile } from '../stats/count-while';
import type { RankedAmong, Reached, Wanted } from './sought';

const tolerance = 1e-9;

/**
 * The reading of the client at a rank: the nearest one that a client must equal, or pass, to be ahead of enough others for
 * the wanted points of a percent rank. Null where being ahead of all is not enough, or where there are no others.
 * @example readingAtRank({ points: 60, beyond: false }, { direction: 'more', own: 10, ascending: Float64Array.of(10, 20, 30, 40) }); // => { reading: 30, beyond: true }
 */
export function readingAtRank(wanted: Wanted, among: RankedAmong): Reached | null {
  const { ascending, direction, own } = among;
  const isKnown = !Number.isNaN(own);
  const others = ascending.length - (isKnown ? 1 : 0);
  const suffices = (behind: number): boolean => {
    const points = (100 * behind) / others;
    return wanted.beyond ? points > wanted.points + tolerance : points >= wanted.points - tolerance;
  };
  // Counted from the bad end, the own reading left out: moving ahead, a client passes nobody twice.
  const behindOf = (place: number): Behind => {
    const at = direction === 'more' ? place : ascending.length - 1 - place;
    const { below, equal } = countedAt(ascending, ascending[at] ?? NaN);
    const worse = direction === 'more' ? below : ascending.length - below - equal;
    return { reading: ascending[at] ?? NaN, worse: worse - (isKnown ? 1 : 0), equal };
  };
  let low = isKnown ? firstAhead(among) : 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const { worse, equal } = behindOf(middle);
    if (suffices(worse + equal)) high = middle;
    else low = middle + 1;
  }
  if (others === 0 || low >= ascending.length) return null;
  const { reading, worse, equal } = behindOf(low);
  return { reading, beyond: !suffices(worse + equal / 2) };
}

interface Behind {
  readonly reading: number;
  /** How many others are worse than the reading, and how many have it. */
  readonly worse: number;
  readonly equal: number;
}

/** The first place from the bad end that is better than the own reading. */
function firstAhead({ ascending, own, direction }: RankedAmong): number {
  const { below, equal } = countedAt(ascending, own);
  return direction === 'more' ? below + equal : ascending.length - below;
}

function countedAt(
  ascending: Float64Array,
  value: number,
): { readonly below: number; readonly equal: number } {
  const below = countWhile(ascending, (one) => one < value);
  return { below, equal: countWhile(ascending, (one) => one <= value) - below };
}
