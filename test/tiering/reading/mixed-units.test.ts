import type { CellValue } from '../../../src/tiering';
import { numberColumn } from '../../../src/tiering/reading/number-column';

function read(header: string, cells: readonly CellValue[]) {
  const rows = Uint32Array.from(cells, (_cell, place) => place + 2);
  return numberColumn({ header, cells, rows }, 'comma');
}

const mixed = (header: string, cells: readonly CellValue[]) =>
  read(header, cells).notices.filter(({ code }) => code === 'mixed-units');

it('cells with a unit of their own below a header with one are told, with the first of them', () => {
  expect(mixed('Выручка, тыс. руб.', ['320', '1,5 млн', '250 тыс.', 400])).toEqual([
    {
      code: 'mixed-units',
      severity: 'warning',
      header: 'Выручка, тыс. руб.',
      unit: 'тыс. руб.',
      example: '1,5 млн',
      count: 2,
      rows: [3, 4],
    },
  ]);
  expect(mixed('采购额（万元）', [320, '125.5万'])).toEqual([
    expect.objectContaining({ unit: '万元', example: '125.5万', count: 1, rows: [3] }),
  ]);
});

it('nothing is converted', () => {
  const { readings } = read('Выручка, тыс. руб.', ['320', '1,5 млн', '250 тыс.']);
  expect(Array.from(readings)).toEqual([320, 1500000, 250000]);
});

it.each<[string, readonly CellValue[]]>([
  ['no cell names a unit', [320, '400', '5 руб.', '40%', '1e5', 'н/д', 'тыс.', null, true]],
  ['every cell with an amount does', ['320 тыс.', '1,5 млн', 0, '0', null, 'н/д']],
])('the column agrees where %s', (_title, cells) => {
  expect(mixed('Выручка, тыс. руб.', cells)).toEqual([]);
});

it.each<[CellValue]>([
  ['1,5 млн ₽'],
  ['-1,5 млн'],
  ['(1,5 млн)'],
  ['$1.5M'],
  ['2 тыс.руб.-'],
  ['１２万'],
  ['5k'],
])('%j names a unit', (cell) => {
  expect(mixed('Revenue, k', [7, cell])).toEqual([expect.objectContaining({ count: 1, rows: [3] })]);
});

it.each([
  ['Выручка тыс.руб.', 'тыс.руб.'],
  ['Выручка, тыс. руб., 2024', 'тыс. руб.'],
  ['Выручка (млн ₽) за год', 'млн ₽'],
  ['Оборот, тыс. руб./мес.', 'тыс. руб.'],
  ['Оборот в тысячах рублей', 'тысячах рублей'],
  ['Выручка 2024 тыс. руб.', 'тыс. руб.'],
  ['Revenue_k', 'k'],
  ['Revenue — $M', '$M'],
  ['Revenue (k€)', 'k€'],
  ['Revenue in thousands of USD', 'thousands of USD'],
  ['Ventas (miles de €)', 'miles de €'],
  ['采购额百万元', '百万元'],
  ['百万元', '百万元'],
  ['采购额万', '万'],
  ['单位：亿元', '亿元'],
])('the unit of "%s" is "%s"', (header, unit) => {
  expect(mixed(header, [7, '5 тыс.'])).toEqual([expect.objectContaining({ header, unit })]);
});

it.each([
  'Выручка',
  'Выручка, руб.',
  'Отношение к плану',
  'Top 5k',
  'Revenue, %',
  'M&A deals',
  '',
  'constructor',
])('there is no unit in "%s"', (header) => {
  expect(mixed(header, [7, '5 тыс.'])).toEqual([]);
});
