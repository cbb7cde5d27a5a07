import { usualHeaders } from '../guessing/usual-headers';
import type { Criterion, MethodSpec, Reading, ScaleSpec } from '../model';
import type { Preset, PresetNeed } from './preset';
import { presetModel } from './preset-model';
import { columnOf, headerFor, type PresetSources } from './preset-sources';
import { usualStages } from './usual-stages';

const intentOrStage: PresetNeed = {
  criterion: 'intent',
  roles: ['intent', 'stage'],
  orders: null,
  words: true,
};

/**
 * "Which of those who only look should we work on?" A: a clear intent, B: some interest, C: merely of our industry. From a
 * column of ratings 3, 2, 1, a column of the letters, or the stage (from 0.7 on A, from 0.6 on B).
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
};

interface Way {
  readonly reading: Reading;
  readonly scale: ScaleSpec;
  readonly method: MethodSpec;
}

function waysOf(sources: PresetSources): Way {
  const guess = columnOf(sources, 'intent', true);
  if (guess?.content === 'text') return byLetters(guess.header);
  const stage = headerFor(sources, 'stage');
  if (guess === null && sources.columns !== null && stage !== null) return byStage(stage);
  return byRating(guess?.header ?? usualHeaders.intent);
}

function byRating(header: string): Way {
  return {
    reading: { kind: 'column', header },
    scale: { kind: 'bounds', low: 1, high: 3 },
    method: { kind: 'cutoffs', of: 'intent', floors: [3, 2] },
  };
}

function byLetters(header: string): Way {
  return {
    reading: { kind: 'column', header },
    scale: { kind: 'map', labels: { A: 100, B: 50, C: 0 } },
    method: { kind: 'map', header, labels: { A: 'A', B: 'B', C: 'C' } },
  };
}

function byStage(header: string): Way {
  return {
    reading: { kind: 'stage', header, coefficients: usualStages, value: null },
    scale: { kind: 'bounds', low: 0.5, high: 1 },
    method: { kind: 'stage', header, coefficients: usualStages, floors: [0.7, 0.6], source: null },
  };
}

function criterion(reading: Reading, scale: ScaleSpec): Criterion {
  return { id: 'intent', reading, direction: 'more', scale, weight: 100, missing: 'skip' };
}
