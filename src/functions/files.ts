import { functionsJson } from './help/functions-json';
import { helpHtml } from './help/help-html';
import { languages } from './help/languages';
import { developmentOrigin } from './help/origin';

/**
 * The files that go beside the built add-in, by name: what Excel must know of the functions in each language
 * (the first language in "functions.json", the others as "functions.ru-RU.json"), and the help page.
 * @param origin where the add-in is served, without a slash at the end
 */
export function functionFiles(origin: string = developmentOrigin): Readonly<Record<string, string>> {
  const metadata = languages.map((language, place) => {
    const name = place === 0 ? 'functions.json' : `functions.${language}.json`;
    return [name, functionsJson(language, origin)] as const;
  });
  return { ...Object.fromEntries(metadata), 'help.html': helpHtml() };
}
