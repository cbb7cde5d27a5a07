import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import Papa from 'papaparse';
import { abcClass } from '../../src/functions';
import { pareto } from '../../src/tiering';
import { column, errorCell } from './columns';
import { faultOf } from './fault-of';

const names = ['A', 'B', 'C'] as const;
const money = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 40 });

/** Order totals of 89 clients with the running shares that R's matman counted. */
function northwind(): readonly {
  readonly value: number;
  readonly through: number;
  readonly matman: string;
}[] {
  const text = readFileSync(path.join(__dirname, '../data/abc/northwind_expected.csv'), 'utf8');
  const { data } = Papa.parse<Readonly<Record<string, string>>>(text, { header: true, skipEmptyLines: true });
  return data.map((row) => ({
    value: Number(row['value']),
    through: Number(row['cum_percent']),
    matman: row['matman_80_95'] ?? '',
  }));
}

describe('=ABC_CLASS() places by running share of value', () => {
  it('counts the share before a client', () => {
    const values = column(400, 200, 150, 100, 50, 40, 30, 20, 10);
    // Shares before: 0, 0.4, 0.6, 0.75 | 0.85, 0.9, 0.94 | 0.97, 0.99
    expect(abcClass(values, values)).toEqual(column('A', 'A', 'A', 'A', 'B', 'B', 'B', 'C', 'C'));
  });

  it('gives the largest client the first class, however large it is', () => {
    expect(abcClass(990, column(990, 5, 5))).toBe('A');
  });

  it('gives equal values one class: the resellers with five values', () => {
    // Shares before the groups: 0, 0.551 | 0.810, 0.857 | 0.977
    const groups = [
      [300000, 204],
      [150000, 192],
      [100000, 52],
      [80000, 166],
      [30000, 87],
    ] as const;
    const values = groups.flatMap(([value, clients]) => Array.from({ length: clients }, () => [value]));
    expect(abcClass(column(300000, 150000, 100000, 80000, 30000), values)).toEqual(
      column('A', 'A', 'B', 'B', 'C'),
    );
  });

  it('agrees with matman on Northwind but for the client in whose value a limit falls', () => {
    const clients = northwind();
    const values = column(...clients.map((client) => client.value));
    const before = clients.map((_, place) => clients[place - 1]?.through ?? 0);
    const expected = before.map((share) => (share < 80 ? 'A' : share < 95 ? 'B' : 'C'));
    expect(abcClass(values, values)).toEqual(column(...expected));
    const differing = clients.filter(({ matman }, place) => matman !== expected[place]);
    expect(differing.map(({ matman }) => matman)).toEqual(['B', 'C']);
  });

  it('takes its own cutoffs and labels; a share equal to a cutoff has reached it', () => {
    const values = column(50, 20, 20, 10);
    // Shares before: 0, 0.5, 0.5, 0.9
    expect(abcClass(values, values, [[0.5, 0.9]], [['L', 'M', 'S']])).toEqual(column('L', 'M', 'M', 'S'));
  });

  it('places a client that is not in the list among the others', () => {
    // 400 + 200 + 150 of 1,000 have more than 120.
    expect(abcClass(120, column(400, 200, 150, 100, 50, 40, 30, 20, 10))).toBe('A');
  });
});

describe('=ABC_CLASS() and values that are not positive', () => {
  it.each([[0], [null], [undefined], ['']])('%p adds nothing and gets the last class', (blank) => {
    const values = column(80, blank, 20);
    expect(abcClass(values, values)).toEqual(column('A', 'C', 'B'));
  });

  it('gives a return the last class and leaves it out of the total', () => {
    const values = column(80, -500, 20);
    expect(abcClass(values, values)).toEqual(column('A', 'C', 'B'));
  });

  it('has #N/A where no value is positive', () => {
    expect(faultOf(() => abcClass(0, column(0, null, -5))).code).toBe('#N/A');
  });
});

describe('=ABC_CLASS() and errors', () => {
  it('gives the error of the own cell back and leaves it out of the list', () => {
    const fault = errorCell('#N/A');
    const values = column(80, fault, 20);
    expect(abcClass(values, values)).toEqual(column('A', fault, 'B'));
  });

  it('refuses a text that is no number, naming row and text', () => {
    const fault = faultOf(() => abcClass(1, column(1, 2, 'Итого')));
    expect(fault.code).toBe('#VALUE!');
    expect(fault.message).toMatch(/Row 3.*Итого/);
  });

  it.each([
    ['cutoffs from high to low', [[0.95, 0.8]]],
    ['equal cutoffs', [[0.8, 0.8]]],
    ['cutoffs in percent', [[80, 95]]],
    ['a blank cutoff', [[0.8, 0]]],
    ['an error among the cutoffs', [[errorCell('#N/A'), 0.95]]],
  ])('refuses %s, with an example', (_title, cutoffs) => {
    expect(faultOf(() => abcClass(1, column(1, 2), cutoffs)).code).toBe('#VALUE!');
  });

  it('says the right order of cutoffs', () => {
    expect(faultOf(() => abcClass(1, column(1, 2), [[0.95, 0.8]])).message).toContain('{0.8,0.95}');
  });

  it('refuses a whole column of own values', () => {
    const whole = new Array<unknown>(1_048_576).fill([1]);
    expect(faultOf(() => abcClass(whole, column(1))).code).toBe('#VALUE!');
  });
});

describe('=ABC_CLASS() for any register', () => {
  it('gives what the method of the pane gives', () => {
    fc.assert(
      fc.property(money, (values) => {
        fc.pre(values.some((value) => value > 0));
        const { classes } = pareto(Float64Array.from(values), { cuts: [0.8, 0.95], boundary: 'up' });
        expect(abcClass(column(...values), column(...values))).toEqual(
          Array.from(classes, (place) => [names[place] ?? '']),
        );
      }),
    );
  });

  it('changes nothing when all money is scaled', () => {
    fc.assert(
      fc.property(money, fc.integer({ min: 2, max: 64 }), (values, factor) => {
        fc.pre(values.some((value) => value > 0));
        const scaled = column(...values.map((value) => value * factor));
        expect(abcClass(scaled, scaled)).toEqual(abcClass(column(...values), column(...values)));
      }),
    );
  });
});
