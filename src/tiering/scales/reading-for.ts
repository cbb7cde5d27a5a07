import type { Direction, ScaleSpec } from '../model';
import { readingAtRank } from './reading-at-rank';
import type { RankedAmong, Reached, Wanted } from './sought';

/** A client's own reading among those it is compared with. */
export interface ReadAmong extends RankedAmong {
  readonly spec: ScaleSpec;
}

const tolerance = 1e-9;

/**
 * Which reading would give the wanted points, all other clients staying as they are? A scale turned around: the next bound
 * of a table, a point of a straight line, the reading of the client at a rank. `own` is the client's reading (NaN where
 * missing), `ascending` all known readings of those it is compared with, its own among them.
 * Null where no reading gives so many points, and for scales that every reading bends (winsorised, zscore, classes) or that
 * read texts (map).
 * @example readingFor({ points: 75, beyond: false }, { spec: { kind: 'bounds', low: 1, high: 5 }, direction: 'more', own: 2, ascending: Float64Array.of(2) }); // => { reading: 4, beyond: false }
 */
export function readingFor(wanted: Wanted, among: ReadAmong): Reached | null {
  const { spec } = among;
  if (wanted.beyond ? wanted.points >= 100 : wanted.points > 100 + tolerance) return null;
  // The compiler cannot follow that entry and scale are of one kind; the type of the registry says so.
  const turned = turnedAround[spec.kind] as Turned<ScaleSpec['kind']>;
  return turned(wanted, among, spec);
}

type Turned<Kind extends ScaleSpec['kind']> = (
  wanted: Wanted,
  among: ReadAmong,
  spec: Extract<ScaleSpec, { readonly kind: Kind }>,
) => Reached | null;

const untold = (): null => null;

/** One entry a scale: forgetting one does not compile. */
const turnedAround: { readonly [Kind in ScaleSpec['kind']]: Turned<Kind> } = {
  points: (wanted, among, { table }) => nextBound(table, wanted, among),
  bounds: (wanted, { direction }, limits) => onLine(wanted, limits, direction),
  'as-is': (wanted, { direction }) => onLine(wanted, { low: 0, high: 100 }, direction),
  yesno: (_, { direction }) => ({ reading: direction === 'more' ? 1 : 0, beyond: false }),
  minmax: withinOthers,
  log: (wanted, among) => {
    const logged = { ...among, own: logOf(among.own), ascending: among.ascending.map(logOf) };
    const found = withinOthers(wanted, logged);
    return found === null ? null : { ...found, reading: Math.expm1(found.reading) };
  },
  rank: readingAtRank,
  winsorised: untold,
  zscore: untold,
  classes: untold,
  map: untold,
};

/** The nearest bound in the good direction whose row gives enough. */
function nextBound(
  table: readonly (readonly [bound: number, points: number])[],
  wanted: Wanted,
  { direction, own }: ReadAmong,
): Reached | null {
  const rows = direction === 'more' ? table : [...table].reverse();
  const row = rows.find(([bound, points]) => {
    const isAhead = Number.isNaN(own) || (direction === 'more' ? bound > own : bound < own);
    return isAhead && suffices(points, wanted);
  });
  return row === undefined ? null : { reading: row[0], beyond: false };
}

function suffices(points: number, wanted: Wanted): boolean {
  return wanted.beyond ? points > wanted.points + tolerance : points >= wanted.points - tolerance;
}

function onLine(
  { points, beyond }: Wanted,
  { low, high }: { readonly low: number; readonly high: number },
  direction: Direction,
): Reached {
  const share = Math.min(1, Math.max(0, points / 100));
  const width = (high - low) * share;
  return { reading: direction === 'more' ? low + width : high - width, beyond };
}

/** Between the ends of the other readings: the client's own end goes with it when it moves. */
function withinOthers(wanted: Wanted, { ascending, own, direction }: RankedAmong): Reached | null {
  const last = ascending.length - 1;
  const low = ascending[0] === own ? ascending[1] : ascending[0];
  const high = ascending[last] === own ? ascending[last - 1] : ascending[last];
  return low === undefined || high === undefined || !(low < high)
    ? null
    : onLine(wanted, { low, high }, direction);
}

function logOf(reading: number): number {
  return Math.log1p(Math.max(0, reading));
}
