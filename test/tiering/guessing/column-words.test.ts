import { guessColumns } from '../../../src/tiering';
import { columnWords } from '../../../src/tiering/guessing/column-words';
import { levelOf } from '../../../src/tiering/guessing/level-words';
import { stageOf } from '../../../src/tiering/guessing/stage-words';

it('words are told once each, the commonest first, letter case and spaces aside', () => {
  expect(columnWords(['paid', 'Ready', ' ready ', 'READY', 'b', 'a'])).toEqual(['Ready', 'a', 'b', 'paid']);
});

it('blanks, numbers, errors and words for "unknown" are no words', () => {
  expect(columnWords([null, '', 0.7, '0,7', true, '#N/A', 'н/д', 'ready'])).toEqual(['ready']);
});

it('forty words are a list, more are notes', () => {
  const words = Array.from({ length: 41 }, (_, place) => `word ${'x'.repeat(place)}`);
  expect(columnWords(words.slice(0, 40))).toHaveLength(40);
  expect(columnWords(words)).toEqual([]);
});

it('a long text is a note', () => {
  expect(columnWords(['ready', `${'x'.repeat(60)}y`])).toEqual([]);
});

it('only columns that may be told in words have theirs listed', () => {
  const cells = ['ready', 'paid'];
  const guesses = guessColumns([
    { header: 'Stage', cells },
    { header: 'City', cells },
  ]);
  expect(guesses.map(({ words }) => words)).toEqual([['paid', 'ready'], []]);
});

it.each([
  ['high', 'Высокий', 'alto', '高', 'A', 'А'],
  ['medium', 'средняя', 'Media', '中', 'b', 'Б'],
  ['low', 'низкий', 'BAJA', '低', 'C', 'С'],
])('%s is known in four languages and by its letter', (level, ...words) => {
  for (const word of [level, ...words]) expect([word, levelOf(word, [word])]).toEqual([word, level]);
});

const letters = (column: readonly string[]) => column.map((word) => levelOf(word, column));

it.each([
  // In Russian letters the third is В, which looks like the Latin B.
  [
    ['А', 'Б', 'В'],
    ['high', 'medium', 'low'],
  ],
  [
    ['а', 'б', 'в'],
    ['high', 'medium', 'low'],
  ],
  [
    ['А类', 'Б类', 'В类'],
    ['high', 'medium', 'low'],
  ],
  // Latin letters typed on a Russian keyboard, some or all of them.
  [
    ['А', 'В', 'С'],
    ['high', 'medium', 'low'],
  ],
  [
    ['A', 'В', 'C'],
    ['high', 'medium', 'low'],
  ],
  [
    ['A', 'B', 'С'],
    ['high', 'medium', 'low'],
  ],
  [
    ['А', 'Б', 'С'],
    ['high', 'medium', 'low'],
  ],
  [
    ['A类', 'B类', 'C类'],
    ['high', 'medium', 'low'],
  ],
  // Nobody can tell which alphabet it is.
  [
    ['А', 'В'],
    ['high', null],
  ],
  [
    ['А', 'Б', 'В', 'С'],
    ['high', 'medium', null, 'low'],
  ],
  [
    ['А', 'Б', 'B'],
    ['high', 'medium', null],
  ],
])('the letters %j of one column are %j', (column, found) => {
  expect(letters(column)).toEqual(found);
});

it.each([
  [0.5, ['interested', 'Заинтересован', 'interesado', '有意向']],
  [0.6, ['Presentation', 'первая презентация', 'presentación', '演示']],
  [0.7, ['ready to work', 'готов работать', 'listo', '准备合作']],
  [0.8, ['started', 'в работе', 'en curso', '进行中']],
  [0.9, ['approved', 'ждём оплаты', 'pendiente de pago', '待付款']],
  [1, ['paid', 'первая оплата', 'pagado', '已付款']],
  [0, ['lost', 'отказ', 'perdido', '流失']],
])('S3-5: stages at %d are known in four languages', (coefficient, words) => {
  for (const word of words) expect([word, stageOf(word)]).toEqual([word, coefficient]);
});

it('other words are no level and no stage', () => {
  expect([levelOf('perhaps', ['perhaps']), stageOf('perhaps')]).toEqual([null, null]);
});
