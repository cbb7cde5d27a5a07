import type { Direction, ScaleSpec } from '../model';
import { countWhile } from '../stats/count-while';
import { hasLogarithm } from './has-logarithm';
import { loggedEnds } from './logged-ends';
import { readingAtRank } from './reading-at-rank';
import type { RankedAmong, Reached, Wanted } from './sought';

/** A client's own reading among those it is compared with. */
export interface ReadAmong extends RankedAmong {
  readonly spec: ScaleSpec;
}

const tolerance = 1e-9;
const margin = 1e-6;

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
  // So near to 100 the last bits of a sum must not decide.
  if (wanted.beyond ? wanted.points > 100 - margin : wanted.points > 100 + tolerance) return null;
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
    const logged = { ...among, own: logOf(among.own), ascending: loggedEnds(among.ascending) };
    const found = withinOthers(wanted, logged);
    if (found === null || !hasLogarithm(found, among.direction)) return null;
    return { ...found, reading: Math.expm1(found.reading) };
  },
  rank: (wanted, among) => pastEquals(wanted, among) ?? readingAtRank(wanted, among),
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
  if (low === undefined || high === undefined) return null;
  if (low < high) return onLine(wanted, { low, high }, direction);
  // All others are equal: beside them everybody has the neutral 50, past them 100.
  return { reading: low, beyond: !suffices(50, wanted) };
}

/** Passing those alone who have the same reading: one step from where the client stands. */
function pastEquals(wanted: Wanted, { ascending, own, direction }: RankedAmong): Reached | null {
  const below = countWhile(ascending, (one) => one < own);
  const upTo = countWhile(ascending, (one) => one <= own);
  // Its own is among them; nobody has one where it is missing.
  if (upTo - below < 2) return null;
  const passed = direction === 'more' ? upTo - 1 : ascending.length - below - 1;
  return suffices((100 * passed) / (ascending.length - 1), wanted) ? { reading: own, beyond: true } : null;
}

function logOf(reading: number): number {
  return Math.log1p(Math.max(0, reading));
}
