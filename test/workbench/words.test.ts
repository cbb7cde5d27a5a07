import { messageText } from '../../src/workbench/message-text';
import { pickLanguage, pickWords, workbenchWords, type WorkbenchLanguage } from '../../src/words';

const languages: readonly WorkbenchLanguage[] = ['en', 'ru', 'es', 'zh'];

/** Every text, its functions called with a plain argument, as [path, text]. */
function textsOf(branch: unknown, path: string): readonly (readonly [string, string])[] {
  if (typeof branch === 'string') return [[path, branch]];
  if (typeof branch === 'function') {
    // Every function of the dictionary takes texts or a list of texts, which both stand-ins can be printed as.
    const given = path.endsWith('notDrawn') ? [['A1', 'B2']] : ['A1', 'B2'];
    return [[path, String((branch as (...given: unknown[]) => unknown)(...given))]];
  }
  if (typeof branch !== 'object' || branch === null) return [];
  return Object.entries(branch).flatMap(([key, part]) => textsOf(part, path === '' ? key : `${path}.${key}`));
}

const texts = (language: WorkbenchLanguage) => textsOf(workbenchWords(language), '');

describe.each(languages)("the words of the workbench's page in %s", (language) => {
  it('leave no text empty or unfinished', () => {
    expect(
      texts(language).filter(([, text]) => text.trim() === '' || /undefined|\[object/.test(text)),
    ).toEqual([]);
  });

  it('say each problem and each refusal with its cause and what to do', () => {
    const short = texts(language).filter(
      ([path, text]) =>
        /^(problems|attempts)/.test(path) &&
        (text.replace(/\.xls\w?|\.csv/g, '').match(/[.。]/g)?.length ?? 0) < 2,
    );
    expect(short).toEqual([]);
  });

  it('differ from English wherever something is said', () => {
    if (language === 'en') return;
    const english = new Map(texts('en'));
    expect(texts(language).filter(([path, text]) => english.get(path) === text)).toEqual([]);
  });

  it('name the file and the reason where a file is not opened', () => {
    const words = pickWords(language);
    const text = messageText(
      { kind: 'not-opened', file: 'clients.xlsx', problem: { code: 'damaged', detail: 'xl/workbook.xml' } },
      workbenchWords(language),
      words.say,
    );
    expect(text).toContain('clients.xlsx');
    expect(text).toContain('xl/workbook.xml');
  });
});

describe('Chinese sentences of the page', () => {
  it.each(texts('zh').map(([, text]) => text))('have wide marks: %s', (text) => {
    expect(text).not.toMatch(/\p{Script=Han}[,:;!?]|[,:;!?] ?\p{Script=Han}/u);
  });
});

describe('picking a language', () => {
  it.each([
    [['de-DE', 'es-MX', 'en'], 'es'],
    [['zh-Hant-TW'], 'zh'],
    [['RU_ru', 'en'], 'ru'],
    [['fr'], 'en'],
    [[], 'en'],
  ])('takes the first of %p that is spoken: %s', (locales, language) => {
    expect(pickLanguage(locales)).toBe(language);
  });
});
