import { pickWords, type WorkbenchLanguage, type Words } from '../../words';
import { fileWords, type FileWords } from './file-words';
import { chinese } from './words/chinese';
import type { CliWords } from './words/cli-words';
import { english } from './words/english';
import { russian } from './words/russian';
import { spanish } from './words/spanish';

/** Everything that the command line says in one language. */
export interface Speech {
  readonly language: WorkbenchLanguage;
  readonly words: Words;
  readonly file: FileWords;
  readonly cli: CliWords;
}

/** What `--lang` takes. */
export const LANGUAGES: readonly WorkbenchLanguage[] = ['en', 'ru', 'es', 'zh'];

const cliWords: Readonly<Record<WorkbenchLanguage, CliWords>> = {
  en: english,
  ru: russian,
  es: spanish,
  zh: chinese,
};

/** The words of a language. */
export const speechIn = (language: WorkbenchLanguage): Speech => ({
  language,
  words: pickWords(language),
  file: fileWords[language],
  cli: cliWords[language],
});

/** The language that `--lang` asks for, English where it is left out; null for one that is not spoken. */
export const speechAsked = (lang: string | undefined): Speech | null => {
  const language = LANGUAGES.find((one) => one === (lang ?? 'en'));
  return language === undefined ? null : speechIn(language);
};

/** What is wrong with a language that is not spoken. */
export const notSpoken = (lang: string | undefined): string =>
  `--lang takes ${LANGUAGES.slice(0, -1).join(', ')} or ${LANGUAGES.at(-1) ?? ''}, not "${lang ?? ''}"`;
