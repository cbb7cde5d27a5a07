import { labelKey } from '../readings/label-key';

export type Level = 'high' | 'medium' | 'low';

/** How people write three levels in en, ru, es, zh; the Cyrillic А and С look like Latin letters. */
// A level a row, as in a dictionary.
// prettier-ignore
const words: Readonly<Record<Level, readonly string[]>> = {
  high: [
    'high', 'hot', 'strong', 'clear', 'a', 'высокий', 'высокая', 'высокое', 'горячий', 'сильный', 'а', 'выс', 'выс.',
    'alto', 'alta', 'caliente', 'fuerte', '高', '强', '热',
  ],
  medium: [
    'medium', 'mid', 'middle', 'average', 'warm', 'some', 'средний', 'средняя', 'среднее', 'тёплый', 'теплый', 'б',
    'ср', 'ср.', 'medio', 'media', 'mediano', 'tibio', '中', '中等', '一般', '温',
  ],
  low: [
    'low', 'cold', 'weak', 'c', 'низкий', 'низкая', 'низкое', 'холодный', 'слабый', 'с', 'низк', 'низк.',
    'bajo', 'baja', 'frío', 'frio', 'débil', '低', '弱', '冷',
  ],
};

// The keys of a record that lists every level are the levels; Object.entries forgets that.
const levels = new Map(
  (Object.entries(words) as [Level, readonly string[]][]).flatMap(([level, all]) =>
    all.map((word) => [labelKey(word), level] as const),
  ),
);

/**
 * Which of three levels a word names, in four languages or by the letters A, B, C; null for any other word. The words of its whole
 * column decide about В, the second letter of А, В, С (Latin ones, as they look) and the third of А, Б, В; null where they
 * leave that open, and for a Latin B among А, Б, В.
 * @example levelOf('В', ['А', 'Б', 'В']); // => 'low'
 */
export function levelOf(word: string, column: readonly string[]): Level | null {
  const letter = letterOf(word);
  if (letter === 'b' || letter === 'в') return levelOfSecondOrThird(letter, new Set(column.map(letterOf)));
  return levels.get(letter) ?? null;
}

/** "A类" is "a". */
function letterOf(word: string): string {
  return labelKey(word).replace(/^(.)类$/, '$1');
}

function levelOfSecondOrThird(letter: 'b' | 'в', column: ReadonlySet<string>): Level | null {
  const isRussian = column.has('б');
  const isLatin = column.has('c') || column.has('с');
  if (letter === 'b') return isRussian && !isLatin ? null : 'medium';
  if (isRussian === isLatin) return null;
  return isRussian ? 'low' : 'medium';
}
