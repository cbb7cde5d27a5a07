import { presets } from '../../src/tiering';
import { presetWords } from '../../src/words';

const languages = ['en', 'ru', 'es', 'zh'] as const;

it.each(languages)('every preset has a name and a use of its own in %s', (language) => {
  const { presets: said } = presetWords(language);
  const sentences = presets.flatMap(({ name }) => [said[name].name, said[name].use]);
  expect(new Set(sentences).size).toBe(2 * presets.length);
  for (const sentence of sentences) expect(sentence.trim()).not.toBe('');
});

it('each language says it in its own words', () => {
  const names = languages.map((language) => presetWords(language).presets.statuses.name);
  expect(new Set(names).size).toBe(languages.length);
});

it('purposes are to be chosen from in every language', () => {
  for (const language of languages) expect(Object.values(presetWords(language).purposes)).toHaveLength(6);
});

it('Chinese has wide marks', () => {
  const { presets: said, purposes } = presetWords('zh');
  const texts = [...Object.values(said).flatMap(({ name, use }) => [name, use]), ...Object.values(purposes)];
  for (const text of texts) expect(text).not.toMatch(/\p{Script=Han}[,:;.!?]|[,:;!?] ?\p{Script=Han}/u);
});
