import { cleanText } from './clean-text';

/** What people write for "we do not know", in four languages. "нет" and "no" are left out: they may mean zero. */
const words: ReadonlySet<string> = new Set([
  '',
  '-',
  '--',
  '---',
  '–',
  '—',
  '−',
  '...',
  '?',
  'n/a',
  'na',
  'n.a.',
  'n/a.',
  'n / a',
  'nan',
  'null',
  'none',
  'nil',
  'unknown',
  'no data',
  'not available',
  'tbd',
  'н/д',
  'н.д.',
  'н. д.',
  'нд',
  'н\\д',
  'нет данных',
  'неизвестно',
  'не указано',
  'отсутствует',
  'n/d',
  'n.d.',
  'nd',
  's/d',
  's.d.',
  'sin datos',
  'sin dato',
  'no disponible',
  'desconocido',
  '未知',
  '不详',
  '暂无',
  '无',
  '无数据',
  '没有数据',
  '暂无数据',
  '缺失',
  '不明',
]);
const longestWord = 20;

/**
 * Whether a text stands for a missing reading: blank, a dash, "n/a", "нет данных", "sin datos", "未知" and the like.
 * @example isMissingWord(' Н/Д '); // => true
 */
export function isMissingWord(text: string): boolean {
  const cleaned = cleanText(text);
  return cleaned.length <= longestWord && words.has(cleaned.toLowerCase());
}
