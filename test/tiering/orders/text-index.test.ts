import fc from 'fast-check';
import { textIndex } from '../../../src/tiering/orders/text-index';

const numbered = (texts: readonly string[], spread?: (text: string) => number): readonly number[] => {
  const index = textIndex(spread);
  return texts.map((text) => index.numberOf(text));
};

/** The same by a Map. */
const expectedOf = (texts: readonly string[]): readonly number[] => {
  const known = new Map<string, number>();
  return texts.map((text) => {
    const number = known.get(text) ?? known.size;
    known.set(text, number);
    return number;
  });
};

it.each<[string, ((text: string) => number) | undefined]>([
  ['by their letters', undefined],
  ['where all of them collide', () => 7],
  ['where few hashes are negative', (text) => -text.length],
])('texts are numbered as they are first met, equal ones alike: %s', (_, spread) => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 3 }), { maxLength: 200 }), (texts) => {
      expect(numbered(texts, spread)).toEqual(expectedOf(texts));
    }),
    { numRuns: 300 },
  );
});

it.each<[string, ((text: string) => number) | undefined]>([
  ['by their letters', undefined],
  ['where many collide', (text) => text.length],
])('many texts keep their numbers while room is made for more: %s', (_, spread) => {
  const texts = Array.from({ length: 5000 }, (_, place) => `C${(place * 31) % 3000}`);
  expect(numbered(texts, spread)).toEqual(expectedOf(texts));
});

it('a text that was not met has no number, and asking gives it none', () => {
  const index = textIndex(() => 0);
  Array.from({ length: 40 }, (_, place) => index.numberOf(`C${place}`));
  expect([index.find('C39'), index.find('C40'), index.find('C40')]).toEqual([39, -1, -1]);
  expect(index.texts).toHaveLength(40);
});
