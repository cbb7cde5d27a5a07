/** @jest-environment jsdom */
import { functionsHelp } from '../../../src/functions/help/functions-help';
import { functionsJson } from '../../../src/functions/help/functions-json';
import { helpHtml } from '../../../src/functions/help/help-html';
import { languages } from '../../../src/functions/help/languages';

const page = new DOMParser().parseFromString(helpHtml(), 'text/html');

describe('the help page', () => {
  it('has every place that a help link names', () => {
    const links = languages.flatMap((language) => functionsJson(language).match(/help\.html#[\w-]+/g) ?? []);
    expect(links).toHaveLength(languages.length * functionsHelp.length);
    for (const link of links) expect(page.getElementById(link.replace('help.html#', ''))).not.toBeNull();
  });

  it('has every place that its own links name', () => {
    const links = Array.from(page.querySelectorAll('a'), (link) => link.getAttribute('href') ?? '');
    expect(links).toEqual(languages.map((language) => `#${language}`));
    for (const link of links) expect(page.getElementById(link.slice(1))).not.toBeNull();
  });

  it('has each place once', () => {
    const ids = Array.from(page.querySelectorAll('[id]'), (element) => element.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('says which language each part is in', () => {
    for (const language of languages)
      expect(page.getElementById(language)?.getAttribute('lang')).toBe(language);
  });

  it('lists every argument of every function in every language', () => {
    for (const help of functionsHelp) {
      for (const language of languages) {
        const article = page.getElementById(language === 'en-US' ? help.id : `${help.id}-${language}`);
        const named = Array.from(
          article?.querySelectorAll('ul:first-of-type code') ?? [],
          (code) => code.textContent,
        );
        expect(named).toEqual(help.parameters.map((parameter) => parameter.names[language]));
      }
    }
  });

  it('loads nothing and runs nothing', () => {
    expect(page.querySelectorAll('script, link, img, iframe')).toHaveLength(0);
  });
});
