import { pickWords, segmentName } from '../../src/words';

const languages = ['en', 'ru', 'es', 'zh'].map((locale) => [locale, pickWords(locale)] as const);

it.each(languages)('in %s no two segments or states are called alike', (_, { segments }) => {
  for (const names of [Object.values(segments.rfm), Object.values(segments.lifecycle)])
    expect(new Set(names).size).toBe(names.length);
});

it('one stable name may be called by two words: a new client by its state, new clients by their segment', () => {
  const es = pickWords('es');
  expect([segmentName(es, 'lifecycle', 'New'), segmentName(es, 'rfm', 'New')]).toEqual(['Nuevo', 'Nuevos']);
});

it('codes, groups and the tiers of a ladder are called as they are', () => {
  const ru = pickWords('ru');
  expect([
    segmentName(ru, 'rfm', '545'),
    segmentName(ru, 'quota', 'New'),
    segmentName(ru, 'rfm', 'toString'),
  ]).toEqual(['545', 'New', 'toString']);
});
