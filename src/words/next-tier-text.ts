import type { Hold, NextTier } from '../tiering';
import type { CriterionNames } from './criterion-names';
import type { Words } from './words';

/** The most ways named: more is no help in a cell. */
const mostWays = 2;

/** What a client lacks to the next tier, and which single readings would do; '' where there is no next tier. */
export function nextTierText(words: Words, next: NextTier, names: CriterionNames): string {
  const { say, reasons, sheet } = words;
  const nameOf = (id: string): string => names.get(id) ?? id;
  if (next.unknown.length > 0) return sheet.why.missing(next.unknown.map(nameOf));
  if (next.next === null) return '';
  const held = next.held.map((hold) => reasons.next.first(holdText(words, hold)));
  const ways = next.ways
    .flatMap(({ criterion, neededReading }) =>
      neededReading === null ? [] : [reasons.next.way(nameOf(criterion), neededReading)],
    )
    .slice(0, mostWays);
  return say.clauses([...held, ...lackText(words, next, nameOf), ...(next.of === null ? ways : [])]);
}

function lackText(
  { reasons }: Words,
  { next, of, lacking, limit }: NextTier,
  nameOf: (id: string) => string,
): readonly string[] {
  if (next === null || lacking === null || limit === null) return [];
  return [of === null ? reasons.next.points(lacking, next) : reasons.next.figure(nameOf(of), limit, next)];
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
