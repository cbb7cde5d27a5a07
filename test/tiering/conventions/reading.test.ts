/** How cells are read, whoever wrote them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'papaparse';
import type { CellValue, Model, Run } from '../../../src/tiering';
import { isoDay } from '../../../src/tiering/calendar';
import { daysIn, numbersIn } from '../../../src/tiering/reading/column-readings';
import { exactSum } from '../../../src/tiering/stats/exact-sum';
import { modelOf, registerOf, runOf } from '../register-of';

const header = 'Value';

const modelOfColumn = (reading: object = { kind: 'column', header }, rest: object = {}): Model =>
  modelOf({
    schema: 1,
    name: 'One column',
    register: { key: 'Client' },
    criteria: [{ id: 'value', reading, direction: 'more', weight: 1, ...rest }],
    method: { kind: 'quota', shares: [0.5] },
    ladder: { tiers: [{ name: 'A' }, { name: 'B' }] },
  });

const registerOfColumn = (cells: readonly CellValue[]) =>
  registerOf([['Client', header], ...cells.map((cell, place) => [`C${place + 1}`, cell])]);

const ran = (cells: readonly CellValue[], model: Model = modelOfColumn()): Run =>
  runOf(registerOfColumn(cells), model);

/** What the run reads in each cell; null = missing. */
const read = (cells: readonly CellValue[]): (number | null)[] =>
  Array.from(ran(cells).measured[0]?.readings ?? [], (one) => (Number.isNaN(one) ? null : one));

describe('C-3: numbers as text', () => {
  it.each<[string, number]>([
    ['6.543.800', 6_543_800],
    ['100万', 1_000_000],
    ['0,5', 0.5],
    ['83%', 0.83],
    ['1\u00A0234,50', 1234.5],
    ['1\u2009234,50', 1234.5],
    ['1\u202F234,50', 1234.5],
    ["1'234.50", 1234.5],
    ['1’234.50', 1234.5],
    ['12,5 ₽', 12.5],
    ['12,5 руб.', 12.5],
    ['12,5 р.', 12.5],
    ['€12.50', 12.5],
    ['$12.50', 12.5],
    ['¥12.50', 12.5],
    ['12.50元', 12.5],
    ['12.50 RUB', 12.5],
    ['EUR 12.50', 12.5],
    ['USD12.50', 12.5],
    ['12.50 CNY', 12.5],
    ['12.50-', -12.5],
    ['-12.50', -12.5],
    ['\u221212,50', -12.5],
    ['(12.50)', -12.5],
    ['1,5 тыс.', 1500],
    ['1,5 тысячи', 1500],
    ['1,5 млн', 1_500_000],
    ['5 миллионов', 5_000_000],
    ['1,5 млрд', 1_500_000_000],
    ['1.5k', 1500],
    ['1.5M', 1_500_000],
    ['1.5bn', 1_500_000_000],
    ['2 million', 2_000_000],
    ['3 mil', 3000],
    ['1,5 millones', 1_500_000],
    ['2 mil millones', 2_000_000_000],
    ['1.5万', 15_000],
    ['1.5億', 150_000_000],
    ['2亿', 200_000_000],
  ])('C-3: %j is read as %d', (text, value) => {
    expect(read([text, 7])).toEqual([value, 7]);
  });

  it('C-3: a cell with both signs decides the decimal sign of the whole column', () => {
    expect(read(['1.234,50', '1.234'])).toEqual([1234.5, 1234]);
    expect(read(['1,234.50', '1.234'])).toEqual([1234.5, 1.234]);
  });

  it('C-3: a group that is not of three digits decides it too', () => {
    expect(read(['12,5', '1.234'])).toEqual([12.5, 1234]);
  });

  it('C-3: what stays open is read by habit, and said', () => {
    const done = ran(['1.234', '2.345']);
    expect(Array.from(done.measured[0]?.readings ?? [])).toEqual([1.234, 2.345]);
    expect(done.notices).toContainEqual(
      expect.objectContaining({ code: 'ambiguous-number', rows: [2, 3], read: 1.234 }),
    );
  });

  it('C-3: what cannot be read is missing and flagged, never 0', () => {
    const done = ran(['many', 5, 7]);
    expect(done.placement(0).readings).toEqual({ value: null });
    expect(done.notices).toContainEqual(
      expect.objectContaining({ code: 'unreadable-number', rows: [2], example: 'many' }),
    );
  });
});

describe('C-4: dates', () => {
  const days = (cells: readonly CellValue[]) =>
    Array.from(daysIn(registerOfColumn(cells), header).readings, (day) =>
      Number.isNaN(day) ? null : isoDay(day),
    );

  it.each<[CellValue, string | null]>([
    [45356, '2024-03-05'],
    ['2024-03-05', '2024-03-05'],
    ['05.03.2024', '2024-03-05'],
    ['2024年3月5日', '2024-03-05'],
    [20240305, '2024-03-05'],
    ['20240305', '2024-03-05'],
    ['last year', null],
  ])('C-4: %j is %s', (cell, day) => {
    expect(days([cell, '2024-01-31'])).toEqual([day, '2024-01-31']);
  });

  it('C-4: 4/6/2013 is decided by the whole column', () => {
    expect(days(['4/6/2013', '25/6/2013'])).toEqual(['2013-06-04', '2013-06-25']);
    expect(days(['4/6/2013', '6/25/2013'])).toEqual(['2013-04-06', '2013-06-25']);
  });

  it('C-4: serial numbers of a workbook of 1904 are four years and a day later', () => {
    const { habits, ...register } = registerOfColumn([43894, 0]);
    const days1904 = daysIn({ ...register, habits: { ...habits, dateSystem: 1904 } }, header);
    expect(Array.from(days1904.readings, isoDay)).toEqual(['2024-03-05', '1904-01-01']);
  });

  it('C-4: days are counted on the calendar, a leap day and a change of clocks included', () => {
    const done = ran(
      ['2024-02-28', '2024-03-01', '2024-10-26', '2024-10-28'],
      modelOfColumn({ kind: 'daysSince', header }),
    );
    const [one = NaN, two = NaN, three = NaN, four = NaN] = done.measured[0]?.readings ?? [];
    expect([one - two, three - four]).toEqual([2, 2]);
  });
});

describe('O-14: 7,043 clients of a telephone company', () => {
  const rows = parse<string[]>(
    readFileSync(join(__dirname, '../../data/customers/ibm_telco_churn.csv'), 'utf8'),
    { skipEmptyLines: true },
  ).data;
  const register = registerOf(rows);

  it('O-14: the eleven new ones, whose total is a blank, have no total; it is not zero', () => {
    const readings = numbersIn(register, 'TotalCharges').readings;
    const missing = register.keys.filter((_, client) => Number.isNaN(readings[client] ?? NaN));
    const newcomers = rows.filter(([, , , , , tenure]) => tenure === '0').map(([key]) => key);
    expect([readings.length, missing.length, readings.includes(0)]).toEqual([7043, 11, false]);
    expect(missing).toEqual(newcomers);
  });

  it('O-14: what the others were charged adds up to the cent', () => {
    const place = (rows[0] ?? []).indexOf('TotalCharges');
    const cents = rows.slice(1).reduce((sum, row) => sum + Math.round(Number(row[place]) * 100), 0);
    expect(exactSum(numbersIn(register, 'TotalCharges').readings)).toBe(cents / 100);
  });
});

describe('C-5: missing is not zero', () => {
  it.each<[string, readonly CellValue[]]>([
    ['blank and dashes', [null, '', ' ', '-', '—', '–']],
    ['English', ['n/a', 'N/A', 'unknown', 'no data', '(blank)']],
    ['Russian', ['н/д', 'Н/Д', 'нет данных', 'неизвестно', '(пусто)']],
    ['Spanish', ['n/d', 's/d', 'sin datos', 'desconocido', '(en blanco)']],
    ['Chinese', ['未知', '暂无', '无数据', '不详', '（空白）']],
    ['errors', ['#N/A', '#DIV/0!', '#ЗНАЧ!', '#¡REF!']],
  ])('C-5: %s are missing', (_, cells) => {
    expect(read([...cells, 0])).toEqual([...cells.map(() => null), 0]);
  });

  it.each([
    ['skip', 'D', null],
    ['worst', 'B', 0],
    ['neutral', 'B', 50],
    ['zero', 'B', 0],
    ['unknown', 'D', null],
  ] as const)('C-5: with the policy %s a client without a reading comes to %s', (missing, tier, score) => {
    const model = modelOf({
      schema: 1,
      name: 'Policies',
      register: { key: 'Client' },
      criteria: [{ id: 'value', reading: { kind: 'column', header }, direction: 'more', weight: 1, missing }],
      method: { kind: 'cutoffs', floors: [80] },
      ladder: { tiers: [{ name: 'A' }, { name: 'B' }], missing: { name: 'D' }, minCoverage: 0 },
    });
    const { placement } = ran([null, 10, 20], model);
    expect([placement(0).tier, placement(0).score]).toEqual([tier, score]);
  });
});
