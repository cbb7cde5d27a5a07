import type { CellValue } from '../../../src/tiering';
import { conditionHolds } from '../../../src/tiering/rules/condition-holds';
import type { Condition } from '../../../src/tiering/specs/rule-spec';
import { registerOf } from '../register-of';

const header = 'Answer';

/** One sign a cell: + where the condition holds. */
function signs(cells: readonly CellValue[], when: Condition, coverage: readonly number[] = []): string {
  const register = registerOf([['Id', header], ...cells.map((cell, place) => [`c${place}`, cell])]);
  const holds = conditionHolds({ register, measured: [], coverage: Float64Array.from(coverage) }, when);
  return cells.map((_, client) => (holds(client) ? '+' : '-')).join('');
}

describe.each([
  ['>', '--+'],
  ['>=', '-++'],
  ['<', '+--'],
  ['<=', '++-'],
  ['=', '-+-'],
  ['!=', '+-+'],
] as const)('a condition with %s', (op, wanted) => {
  it('compares a column with its number: below, equal, above; a missing reading fulfils none', () => {
    expect(signs([44, 45, 46, null, 'н/д'], { header, op, value: 45 })).toBe(`${wanted}--`);
  });

  it('compares what is known of the client: below, equal, above', () => {
    const clients = [null, null, null];
    expect(signs(clients, { coverage: true, op, value: 0.5 }, [0.4, 0.5, 0.6])).toBe(wanted);
  });
});

it('texts are equal whatever their case and the spaces around them, and only as a whole', () => {
  const cells = [' GOLD ', 'gold', 'golden', 'go', null];
  expect(signs(cells, { header, op: '=', value: 'Gold' })).toBe('++---');
  expect(signs(cells, { header, op: '!=', value: 'Gold' })).toBe('--++-');
});

it('only an empty text asks for the missing, and its opposite for the known', () => {
  const cells = [null, '', 'n/a', '—', 0, 'null', false, 'x'];
  expect(signs(cells, { header, op: '=', value: '' })).toBe('++++-+--');
  expect(signs(cells, { header, op: '!=', value: '' })).toBe('----+-++');
});

it('a text that is no yes or no is not one of them, and "1 yes" is a text of its own', () => {
  expect(signs(['yes', 'no', '1 yes', 'gold'], { header, op: '=', value: 'gold' })).toBe('---+');
  expect(signs(['yes', 'no', '1 yes', 'gold'], { header, op: '=', value: '1 yes' })).toBe('--+-');
});

it.each<[string, string]>([
  ['yes', '++++++++-----'],
  ['no', '--------++++-'],
])(
  '%s in one language is the same in the others, as a tick, a logical value and a number',
  (value, wanted) => {
    const cells = ['да', 'Sí', '是', '✓', true, 1, 'TRUE', 'Yes', 'нет', '否', false, 0, 'maybe'];
    expect(signs(cells, { header, op: '=', value })).toBe(wanted);
  },
);
