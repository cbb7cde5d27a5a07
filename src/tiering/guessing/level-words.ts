import { labelKey } from '../readings/label-key';

export type Level = 'high' | 'medium' | 'low';

/** How people write three levels in en, ru, es, zh; the Cyrillic А, В and С look like Latin letters. */
// A level a row, as in a dictionary.
// prettier-ignore
const words: Readonly<Record<Level, readonly string[]>> = {
  high: [
    'high', 'hot', 'strong', 'clear', 'a', 'высокий', 'высокая', 'высокое', 'горячий', 'сильный', 'а', 'выс', 'выс.',
    'alto', 'alta', 'caliente', 'fuerte', '高', '强', '热', 'a类',
  ],
  medium: [
    'medium', 'mid', 'middle', 'average', 'warm', 'some', 'b', 'средний', 'средняя', 'среднее', 'тёплый', 'теплый', 'в', 'б',
    'ср', 'ср.', 'medio', 'media', 'mediano', 'tibio', '中', '中等', '一般', '温', 'b类',
  ],
  low: [
    'low', 'cold', 'weak', 'c', 'низкий', 'низкая', 'низкое', 'холодный', 'слабый', 'с', 'низк', 'низк.',
    'bajo', 'baja', 'frío', 'frio', 'débil', '低', '弱', '冷', 'c类',
  ],
};

// The keys of a record that lists every level are the levels; Object.entries forgets that.
const levels = new Map(
  (Object.entries(words) as [Level, readonly string[]][]).flatMap(([level, all]) =>
    all.map((word) => [labelKey(word), level] as const),
  ),
);

/**
 * Which of three levels a word names, in four languages or by the letters A, B, C; null for any other word.
 * @example levelOf('Высокий'); // => 'high'
 */
export function levelOf(word: string): Level | null {
  return levels.get(labelKey(word)) ?? null;
}
