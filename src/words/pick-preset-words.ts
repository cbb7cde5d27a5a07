import { presets as chinese } from './chinese/presets';
import { presets as english } from './english/presets';
import type { PresetWords } from './preset-words';
import { presets as russian } from './russian/presets';
import { presets as spanish } from './spanish/presets';
import type { WorkbenchLanguage } from './workbench-words';

const WORDS: { readonly [Language in WorkbenchLanguage]: PresetWords } = {
  en: english,
  ru: russian,
  es: spanish,
  zh: chinese,
};

/** The words on presets in a language that the product speaks. */
export const presetWords = (language: WorkbenchLanguage): PresetWords => WORDS[language];
