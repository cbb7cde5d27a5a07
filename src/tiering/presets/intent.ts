import type { ColumnGuess } from '../guessing/guess-columns';
import { usualHeaders } from '../guessing/usual-headers';
import type { Criterion, MethodSpec, Reading, ScaleSpec } from '../model';
import type { Preset, PresetNeed } from './preset';
import { presetModel } from './preset-model';
import { columnOf, headerFor, type PresetSources } from './preset-sources';
import { levelsFound, pointsOfLevels, stagesFound, type WordsFound } from './words-found';

const intentOrStage: PresetNeed = {
  criterion: 'intent',
  roles: ['intent', 'stage'],
  orders: null,
  words: 'any',
};

/**
 * "Which of those who only look should we work on?" A: a clear intent, B: some interest, C: merely of our industry. From a
 * column of ratings 3, 2, 1, a column of the letters or of words (high, medium, low), or the stage (from 0.7 on A, from 0.6 on B).
 */
export const intent: Preset = {
  name: 'intent',
  needs: [intentOrStage],
  model: (sources) => {
    const { reading, scale, method } = waysOf(sources);
    return presetModel(sources, 'letters', {
      criteria: [criterion(reading, scale)],
      method,
      reports: [{ kind: 'time', shares: [0.6, 0.3, 0.1], hoursAWeek: 40 }],
      writes: ['tier', 'why'],
    });
  },
  open: (sources) => {
    const guess = columnOf(sources, 'intent', 'any');
    if (guess !== null) {
      const words = guess.content === 'text' ? tiersOf(guess.words).open : [];
      return words.length === 0 ? null : { header: guess.header, words, toFill: 'tiers' };
    }
    const { open } = stagesFound(sources);
    const header = headerFor(sources, 'stage');
    return header === null || open.length === 0 ? null : { header, words: open, toFill: 'coefficients' };
  },
};

/** A word that names no level is unknown until somebody says what it means. */
const tiersOf = (words: readonly string[]): WordsFound<string> =>
  levelsFound(words, { high: 'A', medium: 'B', low: 'C' }, 'D');

interface Way {
  readonly reading: Reading;
  readonly scale: ScaleSpec;
  readonly method: MethodSpec;
}

function waysOf(sources: PresetSources): Way {
  const guess = columnOf(sources, 'intent', 'any');
  if (guess?.content === 'text') return byWords(guess);
  const stage = headerFor(sources, 'stage');
  if (guess === null && sources.columns !== null && stage !== null)
    return byStage(stage, stagesFound(sources).meanings);
  return byRating(guess?.header ?? usualHeaders.intent);
}

function byRating(header: string): Way {
  return {
    reading: { kind: 'column', header },
    scale: { kind: 'bounds', low: 1, high: 3 },
    method: { kind: 'cutoffs', of: 'intent', floors: [3, 2] },
  };
}

function byWords({ header, words }: ColumnGuess): Way {
  const points = pointsOfLevels(words).meanings;
  return {
    reading: { kind: 'column', header },
    scale: { kind: 'map', labels: Object.keys(points).length === 0 ? { A: 100, B: 50, C: 0 } : points },
    method: { kind: 'map', header, labels: words.length === 0 ? letters : tiersOf(words).meanings },
  };
}

const letters = { A: 'A', B: 'B', C: 'C' };

function byStage(header: string, coefficients: Readonly<Record<string, number>>): Way {
  return {
    reading: { kind: 'stage', header, coefficients, value: null },
    scale: { kind: 'bounds', low: 0.5, high: 1 },
    method: { kind: 'stage', header, coefficients, floors: [0.7, 0.6], source: null },
  };
}

function criterion(reading: Reading, scale: ScaleSpec): Criterion {
  return { id: 'intent', reading, direction: 'more', scale, weight: 100, missing: 'skip' };
}
