import type { Hold, NextTier } from '../tiering';
import { boundText, type Criteria } from './bound-text';
import type { Words } from './words';

/** The most ways named: more is no help in a cell. */
const mostWays = 2;

/** A criterion gives no more, but for what is lost in counting. */
const mostPoints = 100 + 1e-9;

/** What a client lacks to the next tier, and which single readings would do; '' where there is no next tier. */
export function nextTierText(words: Words, next: NextTier, criteria: Criteria): string {
  const { say, reasons, sheet } = words;
  if (next.unknown.length > 0)
    return sheet.why.missing(next.unknown.map((id) => criteria.names.get(id) ?? id));
  if (next.next === null) return '';
  const held = next.held.map((hold) => reasons.next.first(holdText(words, hold)));
  const ways = next.ways
    .flatMap(({ criterion, neededReading: reading, beyond }) =>
      reading === null ? [] : [reasons.next.way(boundText(words, criteria, { criterion, reading, beyond }))],
    )
    .slice(0, mostWays);
  const alone = ways.length > 0 ? ways : noWayText(words, next, criteria);
  return say.clauses([...held, ...lackText(words, next, criteria), ...(next.of === null ? alone : [])]);
}

/**
 * That all points of any one criterion would be too few. Where the limit moves it may come down to the client, so that
 * nobody can be sure. A criterion that does not count for the client might do it if it did: then nothing is said.
 */
function noWayText(
  { reasons }: Words,
  { lacking, moving, ways }: NextTier,
  { model }: Criteria,
): readonly string[] {
  const tried = new Set(ways.map(({ criterion }) => criterion));
  const areAllTried = model.criteria.every(({ id, weight }) => weight === 0 || tried.has(id));
  const areTooFew = ways.every(({ neededPoints }) => neededPoints !== null && neededPoints > mostPoints);
  if (lacking === null || ways.length === 0 || !areAllTried || !areTooFew) return [];
  return [moving ? reasons.next.noSureWay : reasons.next.noWay];
}

function lackText(
  words: Words,
  { next, of, lacking, limit, moving }: NextTier,
  criteria: Criteria,
): readonly string[] {
  if (next === null || lacking === null || limit === null) return [];
  const { points, figure } = words.reasons.next;
  if (of === null) return [points(lacking, next)];
  return [figure(boundText(words, criteria, { criterion: of, reading: limit, beyond: moving }), next)];
}

function holdText({ reasons: { next }, say }: Words, hold: Hold): string {
  switch (hold.by) {
    case 'rule':
      return hold.text === '' && 'header' in hold.looksAt
        ? `${say.name(hold.looksAt.header)} ${hold.op} ${hold.value}`
        : hold.text;
    case 'unproven':
      return next.payment;
    case 'manual':
      return next.byHand;
    case 'one-step':
      return next.oneStep;
  }
}
