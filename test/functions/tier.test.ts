import fc from 'fast-check';
import { tier } from '../../src/functions';
import { quota } from '../../src/tiering';
import { column, errorCell } from './columns';
import { faultOf } from './fault-of';

const names = ['Platinum', 'Gold', 'Silver'] as const;
const money = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 40 });

describe('=TIER() places by share of clients', () => {
  it('gives the top 15 % Platinum and the next 25 % Gold', () => {
    const values = column(100, 90, 80, 70, 60, 50, 40, 30, 20, 10);
    // Places (rank - 0.5) / 10: 0.05, 0.15 | 0.25, 0.35 | 0.45 ...
    expect(tier(values, values)).toEqual(
      column(
        'Platinum',
        'Platinum',
        'Gold',
        'Gold',
        'Silver',
        'Silver',
        'Silver',
        'Silver',
        'Silver',
        'Silver',
      ),
    );
  });

  it('never splits the five revenue values of 701 resellers', () => {
    // 204, 192, 52, 166 and 87 clients: the middles of the groups stand at 0.146, 0.428, 0.602 ...
    const groups = [
      [300000, 204],
      [150000, 192],
      [100000, 52],
      [80000, 166],
      [30000, 87],
    ] as const;
    const values = groups.flatMap(([value, clients]) => Array.from({ length: clients }, () => [value]));
    expect(tier(column(300000, 150000, 100000, 80000, 30000), values)).toEqual(
      column('Platinum', 'Silver', 'Silver', 'Silver', 'Silver'),
    );
  });

  it('ranks negative values like any other', () => {
    expect(tier(column(5, -5), column(5, -5), column(0.5), column('up', 'down'))).toEqual(
      column('up', 'down'),
    );
  });

  it('takes its own shares and labels from a column', () => {
    const values = column(4, 3, 2, 1);
    expect(tier(values, values, column(0.25, 0.25), column('x', 'y', 'z'))).toEqual(
      column('x', 'y', 'z', 'z'),
    );
  });

  it('takes its own shares and labels from an array constant in a row', () => {
    const values = column(4, 3, 2, 1);
    expect(tier(values, values, [[0.5]], [['Key', 7]])).toEqual(column('Key', 'Key', '7', '7'));
  });
});

describe('=TIER() takes its defaults', () => {
  it.each([[null], [undefined], ['']])(
    'where an option arrives as %p, as hosts hand over what is left out',
    (option) => {
      expect(tier(column(30, 20), column(30, 20, 10), option, option)).toEqual(column('Gold', 'Silver'));
    },
  );
});

describe('=TIER() takes the shape of its first argument', () => {
  it('answers a single value with a single label', () => {
    expect(tier(30, column(30, 20, 10))).toBe('Gold');
  });

  it('answers a row with a row', () => {
    expect(tier([[30, 10]], column(30, 20, 10))).toEqual([['Gold', 'Silver']]);
  });

  it('counts every cell of a list of several columns', () => {
    expect(
      tier(
        [[4], [1]],
        [
          [4, 3],
          [2, 1],
        ],
        0.25,
        [['top', 'rest']],
      ),
    ).toEqual(column('top', 'rest'));
  });
});

describe('=TIER() places a client that is not in the list', () => {
  it('among the others', () => {
    // Two of nine have more: 2 / 9 = 0.22.
    expect(tier(180, column(400, 200, 150, 100, 50, 40, 30, 20, 10))).toBe('Gold');
  });

  it('has #N/A where the list is empty', () => {
    expect(faultOf(() => tier(5, column(null, 0, ''))).code).toBe('#N/A');
  });
});

describe('=TIER() reads blanks alike in every host', () => {
  it.each([[0], [null], [undefined], ['']])('leaves %p out of the list and gives ""', (blank) => {
    const values = column(30, blank, 20, 10, blank);
    expect(tier(values, values)).toEqual(column('Gold', '', 'Silver', 'Silver', ''));
  });

  it('takes words for "not known" as blanks', () => {
    const values = column(30, 'n/a', 20, 10, 'нет данных');
    expect(tier(values, values)).toEqual(column('Gold', '', 'Silver', 'Silver', ''));
  });

  it('gives "" everywhere in a list that is not filled yet', () => {
    const values = column(null, null);
    expect(tier(values, values)).toEqual(column('', ''));
  });
});

describe('=TIER() and errors in cells', () => {
  it('gives the error of the own cell back', () => {
    const fault = errorCell('#DIV/0!');
    const values = column(30, fault, 20, 10);
    expect(tier(values, values)).toEqual(column('Gold', fault, 'Silver', 'Silver'));
  });

  it('leaves errors elsewhere out of the list', () => {
    expect(tier(30, column(30, errorCell('#N/A'), 20, '#REF!', 10))).toBe('Gold');
  });

  it('gives an error that arrives as text back', () => {
    expect(tier('#N/A', column(30, 20, 10))).toBe('#N/A');
  });
});

describe('=TIER() and texts', () => {
  it('reads a number written as text', () => {
    const values = column('1 234,56 €', '20 €', 10);
    expect(tier(values, values)).toEqual(column('Gold', 'Silver', 'Silver'));
  });

  it('refuses a text that is no number, naming row and text', () => {
    const fault = faultOf(() => tier(30, column(30, 'abc', 10)));
    expect(fault.code).toBe('#VALUE!');
    expect(fault.message).toContain('Row 2');
    expect(fault.message).toContain('abc');
  });

  it('refuses a text of two meanings, naming both', () => {
    const fault = faultOf(() => tier(30, column(30, 20, '1.234')));
    expect(fault.code).toBe('#VALUE!');
    expect(fault.message).toMatch(/Row 3.*1\.234 or 1234/);
  });

  it('refuses a yes/no cell instead of counting it', () => {
    expect(faultOf(() => tier(30, column(30, true, 10))).code).toBe('#VALUE!');
  });

  it('refuses two kinds of money in one list', () => {
    const fault = faultOf(() => tier(30, column('30 €', '20 $')));
    expect(fault.code).toBe('#VALUE!');
    expect(fault.message).toMatch(/EUR.*USD/);
  });

  it('refuses an own value that is no number, naming its row', () => {
    expect(faultOf(() => tier(column(30, 'abc'), column(30, 20))).message).toMatch(/Row 2.*abc/);
  });

  it('counts rows, not cells, in a list of several columns', () => {
    const list = [
      [30, 20],
      [10, 'abc'],
    ];
    expect(faultOf(() => tier(30, list)).message).toContain('Row 2');
  });
});

describe('=TIER() refuses arguments that cannot be used', () => {
  it.each([
    ['shares in percent', [[15, 25]]],
    ['shares above 1 together', [[0.6, 0.6]]],
    ['a share of 0 or a blank', [[0.15, null]]],
    ['a negative share', [[-0.1]]],
    ['an error among the shares', [[0.15, errorCell('#N/A')]]],
    ['a text among the shares', [[0.15, 'abc']]],
    ['more than six shares', [[0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1]]],
  ])('%s', (_title, shares) => {
    expect(faultOf(() => tier(1, column(1, 2), shares)).code).toBe('#VALUE!');
  });

  it.each([
    ['too few labels', [[0.2, 0.2]], [['A', 'B']]],
    ['too many labels', [[0.2]], [['A', 'B', 'C']]],
    ['shares whose number the usual labels do not fit', [[0.2]], null],
    ['a blank label', [[0.2]], [['A', null]]],
    ['a label that is 0 on desktop because it is blank', [[0.2]], [['A', 0]]],
    ['an error among the labels', [[0.2]], [['A', errorCell('#REF!')]]],
  ])('%s', (_title, shares, labels) => {
    expect(faultOf(() => tier(1, column(1, 2), shares, labels)).code).toBe('#VALUE!');
  });

  it('a whole column, saying what to type instead', () => {
    const column = new Array<unknown>(1_048_576).fill([1]);
    expect(faultOf(() => tier(1, column)).message).toContain('A2:A500');
  });

  it('a whole column that arrives as nothing at all', () => {
    expect(faultOf(() => tier(1, null)).code).toBe('#VALUE!');
  });
});

describe('=TIER() for any register', () => {
  it('gives what the method of the pane gives', () => {
    fc.assert(
      fc.property(money, (values) => {
        fc.pre(values.some((value) => value !== 0));
        const known = Float64Array.from(values, (value) => (value === 0 ? NaN : value));
        const expected = Array.from(quota(known, [0.15, 0.25]).classes, (place) => [names[place] ?? '']);
        expect(tier(column(...values), column(...values))).toEqual(expected);
      }),
    );
  });

  it('does not depend on the order of rows', () => {
    fc.assert(
      fc.property(money, money, (values, asked) => {
        fc.pre(values.some((value) => value !== 0));
        expect(tier(column(...asked), column(...values))).toEqual(
          tier(column(...asked), column(...[...values].reverse())),
        );
      }),
    );
  });

  it('never gives a larger value a lower tier, in the list or not', () => {
    const places: readonly unknown[] = names;
    fc.assert(
      fc.property(
        money,
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 0, max: 60 }),
        (values, low, more) => {
          fc.pre(values.some((value) => value !== 0));
          const list = column(...values);
          expect(places.indexOf(tier(low + more, list))).toBeLessThanOrEqual(places.indexOf(tier(low, list)));
        },
      ),
    );
  });

  it('leaves its arguments as they were', () => {
    const values = Object.freeze([30, 'n/a', null].map((cell) => Object.freeze([cell])));
    expect(tier(values, values)).toEqual(column('Silver', '', ''));
  });
});
