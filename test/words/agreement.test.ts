/** Sentences that count: one, a few and many of a thing, as each language says them. */
import type { NoticeCode } from '../../src/tiering';
import { noticeText, pickWords } from '../../src/words';
import { everyNotice } from './every-notice';

const sentence = (locale: string, code: NoticeCode, over: object): string => {
  const known = everyNotice.find((notice) => notice.code === code);
  if (known === undefined) throw new Error(`the table of notices lacks ${code}`);
  return noticeText(pickWords(locale), { ...known, rows: [], ...over });
};

describe('a count agrees with its sentence', () => {
  it.each([
    ['en', 'unreadable-number', 1, '1 cell could not be read as a number'],
    ['en', 'unreadable-number', 3, '3 cells could not be read as numbers'],
    ['en', 'text-as-date', 1, '1 cell read as a date'],
    ['ru', 'totals-row', 1, '1 строка с итогом не учтена'],
    ['ru', 'totals-row', 2, '2 строки с итогом не учтены'],
    ['ru', 'totals-row', 5, '5 строк с итогом не учтено'],
    ['ru', 'blank-row', 21, '21 строка без данных не учтена'],
    ['ru', 'text-as-number', 1, '1 ячейка с текстом прочитана как число'],
    ['ru', 'text-as-number', 3, '3 ячейки с текстом прочитаны как числа'],
    ['ru', 'unreadable-date', 2, '2 ячейки не читаются как дата'],
    ['ru', 'not-positive', 1, 'Отнесён к последнему статусу'],
    ['ru', 'low-coverage', 5, 'Отнесены к статусу без данных'],
    ['es', 'not-positive', 1, 'Va al último nivel'],
    ['es', 'not-positive', 2, 'Van al último nivel'],
    ['es', 'low-coverage', 1, 'Va al nivel sin datos'],
    ['es', 'missing-key', 1, 'Tiene nivel'],
    ['es', 'maybe-totals-row', 1, '1 fila con nombre de total contada como cliente'],
    ['es', 'missing-reading', 1, 'No cuenta como cero'],
  ] as const)('in %s: %s of %d', (locale, code, count, said) => {
    expect(sentence(locale, code, { count })).toContain(said);
  });

  it.each([
    ['en', 'There is 1 limit at'],
    ['es', 'Hay 1 límite en'],
  ])('in %s: one limit', (locale, said) => {
    expect(sentence(locale, 'model-limits-count', { found: 1 })).toContain(said);
  });
});

describe('a number that was read from text', () => {
  it('is shown in full', () => {
    expect(sentence('en', 'text-as-number', { example: '1,25', read: 1.25 })).toContain('“1,25” is 1.25');
  });

  it('is shown in full where it is large', () => {
    expect(sentence('en', 'text-as-number', { read: 1234567.89 })).toContain('1,234,567.89');
  });

  it.each([
    ['thousands apart, as a decimal sign may be', 1234, 'the sign may be a decimal sign'],
    ['a decimal sign, as thousands apart may be', 1.234, 'the sign may separate thousands'],
  ])('by taking the sign for %s', (_title, read, said) => {
    expect(sentence('en', 'ambiguous-number', { example: '1.234', read })).toContain(said);
  });

  it.each([
    ['1.500 млн', 1.5e6, 'separate thousands'],
    ['1.500 млн', 1.5e9, 'be a decimal sign'],
    ['-1,500k', -1500, 'separate thousands'],
    ['-1,500k', -1.5e6, 'be a decimal sign'],
    ['12.345%', 0.12345, 'separate thousands'],
    ['12.345%', 123.45, 'be a decimal sign'],
  ])('by its sign alone, whatever power stands beside it: %s as %d', (example, read, said) => {
    expect(sentence('en', 'ambiguous-number', { example, read })).toContain(`the sign may ${said}`);
  });
});

describe('a date to come', () => {
  it.each([
    ['en', 'missing'],
    ['ru', 'пропуск'],
    ['es', 'vacía'],
    ['zh', '缺失'],
  ])('is said to count as missing in %s', (locale, said) => {
    expect(sentence(locale, 'future-date', {})).toContain(said);
  });
});

describe('cells that were put back', () => {
  it.each([
    ['en', 640, '640 of 640 cells match.'],
    ['ru', 640, 'совпало ячеек 640 из 640.'],
    ['es', 640, 'coinciden 640 de 640 celdas.'],
    ['zh', 640, '640 个单元格中有 640 个一致。'],
  ] as const)('are counted in %s: %d', (locale, total, said) => {
    expect(pickWords(locale).pane.aftermath.putBack(total, total)).toContain(said);
  });

  it.each(['en', 'ru', 'es', 'zh'])('are not counted where there were none to compare, in %s', (locale) => {
    expect(pickWords(locale).pane.aftermath.putBack(0, 0)).not.toMatch(/\d/);
  });

  it.each([
    ['en', 1, 'but for one cell that was changed since and was left as it is: F12.'],
    ['en', 3, 'but for 3 cells that were changed since and were left as they are. The first is F12.'],
    ['ru', 1, 'Оставлено как есть: ячейка F12.'],
    ['ru', 2, 'Оставлено как есть: 2 ячейки, первая F12.'],
    ['ru', 5, 'Оставлено как есть: 5 ячеек, первая F12.'],
    ['es', 1, 'salvo una celda que se cambió después y se dejó como está: F12.'],
    ['es', 3, 'salvo 3 celdas que se cambiaron después y se dejaron como están; la primera es F12.'],
    ['zh', 1, '单元格 F12 在此之后被改动'],
    ['zh', 3, '只有 3 个单元格在此之后被改动'],
  ] as const)('leave alone what was changed since, in %s: %d', (locale, count, said) => {
    expect(pickWords(locale).pane.aftermath.changed(count, 'F12')).toContain(said);
  });
});
