import { chinese } from './chinese';
import { english } from './english';
import { russian } from './russian';
import { spanish } from './spanish';
import type { Words } from './words';

const LANGUAGES: readonly Words[] = [english, russian, spanish, chinese];

/**
 * The words for a locale such as "ru-RU" or "zh-Hant-TW"; English for a language that is not there.
 * @example pickWords('es-MX').say.locale; // => 'es'
 */
export function pickWords(locale: string): Words {
  const language = locale.toLowerCase().split(/[-_]/)[0];
  return LANGUAGES.find((words) => words.say.locale === language) ?? english;
}
