import { workbench as chinese } from './chinese/workbench';
import { workbench as english } from './english/workbench';
import { workbench as russian } from './russian/workbench';
import { workbench as spanish } from './spanish/workbench';
import type { WorkbenchLanguage, WorkbenchWords } from './workbench-words';

const WORDS: { readonly [Language in WorkbenchLanguage]: WorkbenchWords } = {
  en: english,
  ru: russian,
  es: spanish,
  zh: chinese,
};

/**
 * The first of the user's languages that the product speaks; English where it speaks none of them.
 * @example pickLanguage(['de-DE', 'es-MX', 'en']); // => 'es'
 */
export function pickLanguage(locales: readonly string[]): WorkbenchLanguage {
  for (const locale of locales) {
    const language = locale.toLowerCase().split(/[-_]/)[0];
    for (const known of ['en', 'ru', 'es', 'zh'] as const) if (language === known) return known;
  }
  return 'en';
}

/** The words of the workbench's page. They are apart from the others, so that Excel's pane does not load them. */
export const workbenchWords = (language: WorkbenchLanguage): WorkbenchWords => WORDS[language];
