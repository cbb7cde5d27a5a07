import { pickWords, noticeText, faultText, type Words } from '../../src/words';
import type { HostFaultCode } from '../../src/sheet';
import { everyNotice } from './every-notice';

const languages = ['en', 'ru', 'es', 'zh'];
const faults = [
  'cell-editing',
  'protected',
  'no-selection',
  'gone',
  'too-large',
  'no-column',
  'unsupported',
  'not-kept',
  'busy',
  'unknown',
] as const satisfies readonly HostFaultCode[];

/** Every text of a dictionary, its functions called with plain arguments, as [path, text]. */
function textsOf(branch: unknown, path: string): readonly (readonly [string, string])[] {
  if (typeof branch === 'string') return [[path, branch]];
  if (typeof branch === 'function') {
    // Every function of the dictionaries takes numbers, texts or lists, which this stand-in can be printed as.
    const said: unknown = (branch as (...given: unknown[]) => unknown)(...standIns(path));
    return typeof said === 'string' ? [[path, said]] : [];
  }
  if (typeof branch !== 'object' || branch === null) return [];
  return Object.entries(branch).flatMap(([key, part]) => textsOf(part, path === '' ? key : `${path}.${key}`));
}

/** What functions are called with, by the end of their path; the first that fits counts. */
const STAND_INS: readonly (readonly [RegExp, readonly unknown[]])[] = [
  [/criteria\.missing$/, [5]],
  [/\.(missing|writes|columns|textColumns|likewise)$/, [['Tier', 'Score']]],
  [/beats\.(cap|set)$/, [['“partner”']]],
  [/why\.(capped|floored|set|within(None)?)$/, ['Gold', 'Silver']],
  [/why\.positionWithin$/, [0.2, 'Gold', 0.4]],
  [/why\.(contribution|weakest|beginsAt|reachesTo|reading|daysSince|part|unknown)$/, ['Gold', 0.4]],
  [/orders\.within$/, ['Revenue', 12]],
  [/notices\.means$/, ['1.250']],
  [/register\.below$/, [13, 28, 'Look again']],
  [/saved\.fits$/, ['Policy', 4, 5]],
  [/unfinished\.text$/, ['2026-11-22', 'Clients', ['Tier', 'Score']]],
  [/aftermath\.(mixed|copy)$/, ['F2:H641']],
  [/aftermath\.putBack$/, [637, 640]],
  [/aftermath\.changed$/, [3, 'F12']],
  [/(place|lastRun|directionOf|weightOf|onlyOne|limitOf|valueFrom|readInstead)$/, ['Revenue', 'A1:J641']],
  [
    /(occupied|occupiedByTable|notOurs|notOursSomewhere|notWritten|problems\.weight|sameTierName)$/,
    ['Revenue', 'A1:J641'],
  ],
  [/criteria\.range$/, ['1', '5']],
  [/saved\.inUse$/, ['Policy']],
  [/done\.unknown$/, [3, 'D – no data']],
  [/(?:)/, [5, 0.5]],
];

const standIns = (path: string): readonly unknown[] => STAND_INS.find(([end]) => end.test(path))?.[1] ?? [];

const shown = (words: Words): readonly (readonly [string, string])[] =>
  textsOf({ sheet: words.sheet, pane: words.pane }, '');

describe.each(languages)('the words in %s', (locale) => {
  const words = pickWords(locale);

  it('speak their own language', () => {
    expect(words.say.locale).toBe(locale);
  });

  it('have the texts that English has', () => {
    const paths = (of: Words): readonly string[] => shown(of).map(([path]) => path);
    expect(paths(words)).toEqual(paths(pickWords('en')));
  });

  it('leave no text empty or unfinished', () => {
    const bad = shown(words).filter(([, text]) => text.trim() === '' || /undefined|NaN|\[object/.test(text));
    expect(bad).toEqual([]);
  });

  it.each(everyNotice.map((notice) => [notice.code, notice] as const))(
    'say %s with its cause and what to do',
    (_code, notice) => {
      const text = noticeText(words, notice);
      expect(text).not.toMatch(/undefined|NaN|\[object/);
      expect(text.match(/[.。?？]/g)?.length ?? 0).toBeGreaterThanOrEqual(2);
      expect(Array.from(text).length).toBeLessThanOrEqual(180);
    },
  );

  it('ask for another day of the run in the words of the field where it is chosen', () => {
    const old = everyNotice.filter(({ code }) => code === 'no-orders-in-window' || code === 'all-long-ago');
    const texts = old.map((notice) => noticeText(words, notice));
    const field = words.pane.day.label.toLowerCase();
    expect(texts.map((text) => [text.toLowerCase().includes(field), /asOf|--/.test(text)])).toEqual([
      [true, false],
      [true, false],
    ]);
  });

  it('say that there are no orders, not where in the model they are read', () => {
    const texts = everyNotice.filter(({ code }) => code === 'orders-missing');
    expect(texts.map((notice) => /criteria|[[\]]/.test(noticeText(words, notice)))).toEqual([false]);
  });

  it('say of what stands in the orders that it does', () => {
    const texts = everyNotice.map((notice) => noticeText(words, { ...notice, sheet: 'orders' }));
    const label = words.say.labelled(words.sheet.orders.name, '');
    expect(texts.filter((text) => !text.startsWith(label))).toEqual([]);
    expect(texts.filter((text) => Array.from(text).length > 190)).toEqual([]);
  });

  it.each(faults)('say the fault %s with its cause and what to do', (code) => {
    const text = faultText(words, { code, detail: 'GeneralException: the operation has failed' });
    expect(text.match(/[.。]/g)?.length ?? 0).toBeGreaterThanOrEqual(2);
    expect(Array.from(text).length).toBeLessThanOrEqual(180);
  });

  it('name the column and the first rows of a notice', () => {
    const notice = everyNotice.find((one) => one.code === 'unreadable-number');
    if (notice === undefined) throw new Error('the table of notices lacks a code');
    const text = noticeText(words, notice);
    expect(text).toContain('Net profit');
    expect(text).toContain('104');
  });

  it('differ from English wherever something is said', () => {
    if (locale === 'en') return;
    const english = new Map(shown(pickWords('en')));
    const wordless = /place$|share$|contribution$|nameOf|weightText|why\.(reading|part)/;
    const same = shown(words).filter(
      ([path, text]) => /\p{L}{4,}/u.test(text) && english.get(path) === text && !wordless.test(path),
    );
    expect(same.filter(([, text]) => !['Error'].includes(text))).toEqual([]);
  });
});

describe('Chinese sentences', () => {
  const words = pickWords('zh');
  const texts = [
    ...shown(words).map(([, text]) => text),
    ...everyNotice.map((one) => noticeText(words, one)),
  ];

  it.each(texts)('have wide marks: %s', (text) => {
    expect(text).not.toMatch(/\p{Script=Han}[,:;.!?]|[,:;!?] ?\p{Script=Han}/u);
  });
});

describe('picking words', () => {
  it.each([
    ['ru-RU', 'ru'],
    ['es-MX', 'es'],
    ['zh-Hant-TW', 'zh'],
    ['zh_CN', 'zh'],
    ['EN-gb', 'en'],
    ['de-DE', 'en'],
    ['', 'en'],
  ])('takes the language of %p: %s', (locale, language) => {
    expect(pickWords(locale).say.locale).toBe(language);
  });
});

describe('counting in Russian', () => {
  it.each([
    [1, '1 клиент'],
    [2, '2 клиента'],
    [5, '5 клиентов'],
    [11, '11 клиентов'],
    [21, '21 клиент'],
    [22, '22 клиента'],
    [112, '112 клиентов'],
  ])('says %d as %s', (total, text) => {
    expect(pickWords('ru').pane.register.clients(total)).toBe(text);
  });
});

describe('days', () => {
  it('are written as the language writes them', () => {
    const written = languages.map((locale) => pickWords(locale).say.day('2026-11-01'));
    expect(written).toEqual(['Nov 1, 2026', '1 нояб. 2026', '1 nov 2026', '2026年11月1日']);
  });

  it('stay as they are where they are none', () => {
    expect(pickWords('ru').say.day('soon')).toBe('soon');
  });
});

describe('numbers', () => {
  it('are written as the language writes them', () => {
    const written = languages.map((locale) => pickWords(locale).say.number(12345.67));
    expect(written).toEqual(['12,345.7', '12\u00a0345,7', '12.345,7', '12,345.7']);
  });

  it('stand apart by more than a comma where that is their decimal sign', () => {
    const figures = languages.map((locale) => pickWords(locale).say.figures(['a', 'b']));
    expect(figures).toEqual(['a, b', 'a; b', 'a; b', 'a、b']);
  });

  it('carry a sign where points are added', () => {
    expect(pickWords('en').say.signed(28.06)).toBe('+28.1');
  });

  it('are percent where they are shares', () => {
    expect(pickWords('en').say.percent(0.153)).toBe('15.3%');
  });
});
