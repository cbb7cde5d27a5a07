import fc from 'fast-check';
import { parseNumber } from '../../../src/tiering/reading/parse-number';

function valueOf(text: string): number | string {
  const parsed = parseNumber(text);
  return parsed.kind === 'number' ? parsed.value : parsed.kind;
}

it.each([
  ['6.543.800', 6543800],
  ['100万', 1000000],
  ['0,5', 0.5],
  ['83%', 0.83],
  ['57 %', 0.57],
  ["1'234.50", 1234.5],
  ['1’234,50', 1234.5],
  ['1\u00A0234,56 ₽', 1234.56],
  ['1\u202F234\u2009567', 1234567],
  ['1 234,56 руб.', 1234.56],
  ['15 000 р.', 15000],
  ['\u22125', -5],
  ['–5', -5],
  ['5-', -5],
  ['(1 234,5)', -1234.5],
  ['$(500)', -500],
  ['-$1,234.50', -1234.5],
  ['$1.5M', 1500000],
  ['2.5k', 2500],
  ['3bn', 3e9],
  ['1,2 млн ₽', 1200000],
  ['2 тыс. руб.', 2000],
  ['4 млрд', 4e9],
  ['12 mil', 12000],
  ['1,5 millones', 1500000],
  ['3亿', 3e8],
  ['50万元', 500000],
  ['¥1,234.00', 1234],
  ['100 EUR', 100],
  ['US$ 5', 5],
  ['１２３．５', 123.5],
  ['\u200E5\u200B', 5],
  ['.5', 0.5],
  ['0.125', 0.125],
  ['1234,567', 1234.567],
  ['1 234.567', 1234.567],
  ['1,234,567', 1234567],
  ['1.2e3', 1200],
  ['+7', 7],
  ['007', 7],
])('parseNumber reads %j as %d', (text, value) => {
  expect(valueOf(text)).toBe(value);
});

it.each([
  '',
  ' ',
  '-',
  '—',
  '--',
  'н/д',
  'Н/Д',
  'n/a',
  'NA',
  'нет данных',
  'sin datos',
  '未知',
  'N/D',
  '\u00A0',
])('parseNumber takes %j for missing', (text) => {
  expect(valueOf(text)).toBe('missing');
});

it.each(['#N/A', '#DIV/0!', '#ДЕЛ/0!', '#Н/Д', '#¡VALOR!', '#NAME?'])(
  'parseNumber takes %s for an error value',
  (text) => {
    expect(valueOf(text)).toBe('error');
  },
);

it.each([
  'abc',
  'last year',
  '1 23',
  '1,23,456',
  '1.234,56,7',
  '12.03.2024',
  '2024-01-05',
  '+7 495 123-45-67',
  '5 дней',
  '--5',
  '-(5)',
  '(5',
  '5)',
  '$5€',
  '5 тыс. млн',
  '5%%',
  '1e999',
  'Infinity',
  'NaN0',
  '0x10',
  '.',
  'руб.',
  '1..5',
  '1,.5',
])('parseNumber does not guess at %j', (text) => {
  expect(valueOf(text)).toBe('unreadable');
});

it('parseNumber leaves one point or comma before three digits open', () => {
  expect(parseNumber('1.234')).toEqual({ kind: 'ambiguous', point: 1.234, comma: 1234, currency: null });
  expect(parseNumber('-12,345 €')).toEqual({
    kind: 'ambiguous',
    point: -12345,
    comma: -12.345,
    currency: 'EUR',
  });
});

it('parseNumber reads back every number that JavaScript writes', () => {
  fc.assert(
    fc.property(fc.double({ min: -1e300, max: 1e300, noNaN: true }), (value) => {
      const parsed = parseNumber(String(value));
      const read = parsed.kind === 'ambiguous' ? parsed.point : parsed.kind === 'number' ? parsed.value : NaN;
      expect(read).toBe(value + 0);
    }),
  );
});

it('parseNumber reads what each language writes', () => {
  const writers = ['en', 'ru', 'es', 'de', 'zh'].map(
    (locale) => new Intl.NumberFormat(locale, { minimumFractionDigits: 2 }),
  );
  fc.assert(
    fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.constantFrom(...writers), (cents, writer) => {
      expect(valueOf(writer.format(cents / 100))).toBe(cents / 100 + 0);
    }),
  );
});

// A pass that is quadratic in the length would not end within any patience.
it.each([
  ['spaces', ' '.repeat(1_000_000), 'missing'],
  ['digits', '1'.repeat(1_000_000), 'unreadable'],
  ['groups', '1,'.repeat(500_000), 'unreadable'],
  ['spaces inside', `1${' '.repeat(1_000_000)}x`, 'unreadable'],
  ['zero-width spaces', '\u200B'.repeat(1_000_000), 'unreadable'],
  ['accents', `a${'\u0301\u0323'.repeat(500_000)}`, 'unreadable'],
  ['brackets', '('.repeat(1_000_000), 'unreadable'],
])('parseNumber comes to an end with a million %s', (_, text, kind) => {
  expect(parseNumber(text).kind).toBe(kind);
});
