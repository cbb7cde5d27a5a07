import { languages, type Language } from './languages';

/**
 * The place of a function on the help page: its name, in other languages than the first with the language behind it.
 * @example anchor('TIER', 'ru-RU'); // => 'TIER-ru-RU'
 */
export function anchor(id: string, language: Language): string {
  return language === languages[0] ? id : `${id}-${language}`;
}
