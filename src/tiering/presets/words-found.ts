import { levelOf, type Level } from '../guessing/level-words';
import { stageOf } from '../guessing/stage-words';
import { labelKey } from '../readings/label-key';
import { columnOf, type PresetSources } from './preset-sources';
import { usualStages } from './usual-stages';

/** What the words of a column stand for in a model, and which of them nobody but the register's owner can judge. */
export interface WordsFound<Meaning> {
  readonly meanings: Readonly<Record<string, Meaning>>;
  readonly open: readonly string[];
}

/**
 * The coefficients of the stages that the register holds, the least first: of those known in four languages their usual
 * ones, of others 0 until somebody fills them in. The usual stages where the register is unknown, holds one of them, or
 * holds no words.
 */
export function stagesFound(sources: PresetSources): WordsFound<number> {
  const words = sources.columns === null ? [] : (columnOf(sources, 'stage')?.words ?? []);
  const usual = new Set(Object.keys(usualStages).map(labelKey));
  const own = words.filter((word) => !usual.has(labelKey(word)));
  const holdsUsual = own.length < words.length || own.length === 0;
  const all = [
    ...own.map((word) => [word, stageOf(word) ?? 0] as const),
    ...(holdsUsual ? Object.entries(usualStages) : []),
  ];
  return {
    meanings: Object.fromEntries(all.sort(([, one], [, other]) => one - other)),
    open: own.filter((word) => stageOf(word) === null),
  };
}

const order: readonly (Level | null)[] = ['high', 'medium', 'low', null];

/** What words for levels stand for, the best first; those that name none stand for `unknown` and are open. */
export function levelsFound<Meaning>(
  words: readonly string[],
  meaningOf: Readonly<Record<Level, Meaning>>,
  unknown: Meaning,
): WordsFound<Meaning> {
  const byLevel = order.map((level) => words.filter((word) => levelOf(word, words) === level));
  const meanings = byLevel.flatMap((same, place) => {
    const level = order[place] ?? null;
    return same.map((word) => [word, level === null ? unknown : meaningOf[level]] as const);
  });
  return { meanings: Object.fromEntries(meanings), open: byLevel[byLevel.length - 1] ?? [] };
}

/** Points of high, medium and low; a word that names none has no points, so that it counts as missing. */
export function pointsOfLevels(words: readonly string[]): WordsFound<number> {
  const { meanings, open } = levelsFound(words, { high: 100, medium: 50, low: 0 }, NaN);
  return {
    meanings: Object.fromEntries(Object.entries(meanings).filter(([, points]) => !Number.isNaN(points))),
    open,
  };
}
