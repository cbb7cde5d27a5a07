import { scanNumber } from '../../../src/tiering/reading/scan-number';

it.each([
  ['RUB', '₽ руб руб. рублей р р. rub RUR'],
  ['USD', '$ US$ usd долл.'],
  ['EUR', '€ EUR euro euros евро'],
  ['CNY', '¥ 元 CNY RMB 人民币'],
  ['GBP', '£ gbp'],
  ['JPY', 'jpy'],
  ['UAH', 'грн. UAH'],
  ['KZT', '₸ KZT'],
  ['MXN', 'MXN'],
])('%s is what all of "%s" mean, before or after the number', (currency, marks) => {
  for (const mark of marks.split(' ')) {
    expect([mark, scanNumber(`5 ${mark}`)?.currency]).toEqual([mark, currency]);
    expect([mark, scanNumber(`${mark} 5`)?.currency]).toEqual([mark, currency]);
  }
});

it.each([
  [3, 'thousand, тыс, тыс., тысяча, тысячи, тысяч, к, k, K, mil, 千'],
  [4, '万, 萬'],
  [6, 'млн, млн., миллион, миллиона, миллионов, M, mln, mn, million, millon, millón, millones, 百万'],
  [8, '亿, 億'],
  [9, 'млрд, млрд., миллиард, миллиарда, миллиардов, bn, bln, mrd, billion, mil millones'],
])('10 to the power of %d is what all of "%s" mean, after the number alone', (power, words) => {
  for (const word of words.split(', ')) {
    const read = { body: '5', negative: false, power, currency: null };
    expect([word, scanNumber(`5 ${word}`)]).toEqual([word, read]);
    expect([word, scanNumber(`${word} 5`)]).toEqual([word, null]);
  }
});

it('a longer word is taken before a shorter one that it ends with', () => {
  expect(scanNumber('5 руб.')?.body).toBe('5');
  expect(scanNumber('2 mil millones')?.power).toBe(9);
  expect(scanNumber('3百万')?.power).toBe(6);
});
