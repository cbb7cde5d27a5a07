import type { CellValue } from '../../../src/tiering';
import { totalsWord } from '../../../src/tiering/reading/totals-word';

it.each<CellValue>([
  'Итого за 2025 год',
  'ИТОГО ПО ОТДЕЛУ:',
  'И Т О Г О',
  'Всего клиентов: 10',
  'Промежуточный итог',
  'Grand total',
  '  Subtotal, north',
  'Total general',
  'SUMA TOTAL',
  'Gran Total 2025',
  '汇总',
  '合计（元）',
  '合 计',
  '小计：',
  '本页合计',
])('%s is the name of no client', (cell) => {
  expect(totalsWord(cell)).toBe('sure');
});

it.each<[CellValue, string | null]>([
  ['Total', 'word'],
  ['suma:', 'word'],
  ['总额', 'word'],
  ['Total S.A.', 'opening'],
  ['Total clients: 10', 'opening'],
  ['TotalEnergies', null],
  ['Итоговая компания', null],
  ['Sumatra Coffee', null],
  ['ООО «Итого»', null],
  ['', null],
  [null, null],
  [5, null],
])('%j could be a client (%s)', (cell, word) => {
  expect(totalsWord(cell)).toBe(word);
});
