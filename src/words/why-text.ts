import type { Placement, Reason } from '../tiering';
import type { CriterionNames } from './criterion-names';
import type { SheetWords } from './sheet-words';
import type { Words } from './words';

/**
 * Why a client has its tier, in one line: score, its two greatest contributions and the weakest criterion; or what the
 * method counted instead; then what a rule changed. A client without score is told what data is missing.
 */
export function whyText(words: Words, placement: Placement, names: CriterionNames): string {
  const { why } = words.sheet;
  const nameOf = (criterion: string): string => names.get(criterion) ?? criterion;
  const missing = placement.reasons.some((reason) => reason.code === 'missing');
  const score = placement.score === null || missing ? [] : [scoreText(words, placement, nameOf)];
  const reasons = placement.reasons
    .filter((reason) => score.length === 0 || reason.code !== 'cutoff' || reason.score !== placement.score)
    .filter((reason) => score.length === 0 || reason.code !== 'position')
    .map((reason) => reasonText(why, reason, nameOf));
  return [...score, ...reasons].join('; ');
}

function scoreText(words: Words, placement: Placement, nameOf: (criterion: string) => string): string {
  const { why } = words.sheet;
  const contributions = Object.entries(placement.contributions).sort((one, other) => other[1] - one[1]);
  const named = contributions
    .slice(0, 2)
    .map(([criterion, points]) => why.contribution(nameOf(criterion), points));
  const best = words.say.join(named);
  const points = why.points(placement.score ?? 0);
  const sentence = best === '' ? points : `${points}: ${best}`;
  const weakest = weakestOf(
    placement,
    contributions.slice(2).map(([criterion]) => criterion),
  );
  if (weakest === null) return sentence;
  return `${sentence}; ${why.weakest(why.contribution(nameOf(weakest), placement.contributions[weakest] ?? 0))}`;
}

/** The criterion with the fewest points of its own, whatever its weight. */
function weakestOf(placement: Placement, criteria: readonly string[]): string | null {
  let weakest: string | null = null;
  for (const criterion of criteria) {
    const points = placement.points[criterion] ?? null;
    if (points !== null && (weakest === null || points < (placement.points[weakest] ?? 0)))
      weakest = criterion;
  }
  return weakest;
}

function reasonText(why: SheetWords['why'], reason: Reason, nameOf: (criterion: string) => string): string {
  switch (reason.code) {
    case 'position':
      return why.position(reason.position, reason.limit);
    case 'cutoff':
      return why.cutoff(reason.score, reason.limit);
    case 'running-share':
      return why.runningShare(reason.share, reason.limit);
    case 'not-positive':
      return why.notPositive(reason.value);
    case 'missing':
      return reason.criteria.length === 0
        ? why.noData(reason.coverage)
        : why.missing(reason.coverage, reason.criteria.map(nameOf));
    case 'capped':
      return why.capped(reason.from, reason.text);
    case 'floored':
      return why.floored(reason.from, reason.text);
    case 'set':
      return why.set(reason.from, reason.text);
  }
}
