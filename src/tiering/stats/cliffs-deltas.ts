import { exactSum } from './exact-sum';
import { midRanks } from './mid-ranks';

/**
 * How far each group of values lies above all the other values: the chance that one of the group is greater than one of
 * the rest, less the chance that it is smaller (Cliff's delta). 1 where every value of the group is greater than every
 * other, -1 where every one is smaller, 0 where nothing parts them. Ties count for neither side; missing values (NaN)
 * count for nobody; NaN for a group without values, or with all of them. Time as for one sorting, whatever the number of
 * groups. `groupOf` has a place below `groups` for each value.
 * Source: N. Cliff, Dominance Statistics (1993); by ranks, as in the Mann-Whitney test.
 * @example Array.from(cliffsDeltas(Float64Array.of(5, 6, 1, 6), Uint16Array.of(0, 0, 1, 1), 2)); // => [0.25, -0.25]
 */
export function cliffsDeltas(values: Float64Array, groupOf: Uint16Array, groups: number): Float64Array {
  const { ranks, known } = midRanks(values);
  const members = Array.from({ length: groups }, (): number[] => []);
  ranks.forEach((rank, place) => {
    if (!Number.isNaN(rank)) members[groupOf[place] ?? 0]?.push(rank);
  });
  return Float64Array.from(members, (own) => {
    const others = known - own.length;
    if (own.length === 0 || others === 0) return NaN;
    return (2 * exactSum(own) - own.length * (known + 1)) / (own.length * others);
  });
}
