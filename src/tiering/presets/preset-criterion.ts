import type { Criterion, ScaleSpec } from '../model';
import { usualDaysLate } from '../scales/usual-days-late';
import type { PresetNeed } from './preset';
import { presetReading } from './preset-reading';
import { columnOf, type PresetSources } from './preset-sources';
import { pointsOfLevels } from './words-found';

/** Ratings are typed from 1 to 5. */
const rating: ScaleSpec = { kind: 'bounds', low: 1, high: 5 };

const scaleOf: Readonly<Record<string, ScaleSpec>> = { payment: usualDaysLate, prospects: rating };

/** Fewer days are better. */
const days: readonly string[] = ['payment', 'recency'];

/** The criterion that a preset makes of something it needs: by its id, with the usual direction and scale. */
export function presetCriterion(sources: PresetSources, need: PresetNeed, weight: number): Criterion {
  const id = need.criterion ?? need.roles[0];
  return {
    id,
    reading: presetReading(sources, need),
    direction: days.includes(id) ? 'less' : 'more',
    scale: scaleOfWords(sources, need) ?? scaleOf[id] ?? { kind: 'rank' },
    weight,
    missing: 'skip',
  };
}

/** Levels in words have their points by name. */
function scaleOfWords(sources: PresetSources, { roles: [role], words }: PresetNeed): ScaleSpec | null {
  const guess = columnOf(sources, role, words);
  if (words !== 'levels' || guess?.content !== 'text') return null;
  return { kind: 'map', labels: pointsOfLevels(guess.words).meanings };
}
