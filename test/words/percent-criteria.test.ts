import { nextTiers, readRegister, run, type Run } from '../../src/tiering';
import { noticeText, percentCriteria, pickWords, wordingOf } from '../../src/words';
import { modelOf } from '../tiering/register-of';

const cells = [
  ['Client', 'Ann', 'Bob', 'Cyd', 'Dan'],
  ['Margin', 0.83, 0.125, 0.4, 0.05],
  ['Revenue', 0.83, 5, 7, 9],
];

function runBy(header: string, method: object, percents: readonly boolean[]): Run {
  const register = readRegister(
    { firstRow: 1, columns: cells, percents },
    { key: 'Client', label: null, headerIndex: 0 },
  );
  const model = modelOf({
    schema: 1,
    name: 'Margins',
    register: { key: 'Client' },
    criteria: [{ id: 'm', reading: { kind: 'column', header }, direction: 'more', weight: 1 }],
    method,
    ladder: { tiers: [{ name: 'High' }, { name: 'Low' }] },
  });
  if (!register.ok) throw new Error('the register is sound');
  const answer = run(register.value, model, '2026-11-21');
  if (!answer.ok) throw new Error(JSON.stringify(answer.notices));
  return answer.value;
}

const shown = [false, true, false];
const cutoffs = { kind: 'cutoffs', of: 'm', floors: [0.5] };

it('readings and limits of a column that the sheet shows as percent are told as percent', () => {
  const done = runBy('Margin', cutoffs, shown);
  const { why, nextTier } = wordingOf(pickWords('en'));
  expect(why(done.placement(0), done)).toBe('Margin 83%: High from 50%');
  expect(why(done.placement(1), done)).toContain('Margin 12.5%');
  expect(nextTier(nextTiers(done)(2), done)).toContain('50%');
  expect(wordingOf(pickWords('ru')).why(done.placement(0), done)).toContain('83\u00A0%');
});

it('a column shown as plain numbers is told as such, and so is one of which nobody knows', () => {
  const { why } = wordingOf(pickWords('en'));
  const plain = runBy('Revenue', cutoffs, shown);
  expect(why(plain.placement(0), plain)).toBe('Revenue 0.83: High from 0.5');
  const unknown = runBy('Margin', cutoffs, []);
  expect(why(unknown.placement(0), unknown)).toBe('Margin 0.83: High from 0.5');
});

it('a mean of percents is percent, a figure divided by time is not', () => {
  const { model, register } = runBy('Margin', cutoffs, shown);
  const [margin] = model.criteria;
  if (margin === undefined) throw new Error('there is a criterion');
  const idsOf = (reading: object): readonly string[] => [
    ...percentCriteria({
      register,
      model: { ...model, criteria: [{ ...margin, reading } as typeof margin] },
    }),
  ];
  expect(idsOf({ kind: 'mean', headers: ['Margin'] })).toEqual(['m']);
  expect(idsOf({ kind: 'difference', from: 'Margin', less: 'Revenue' })).toEqual([]);
  expect(idsOf({ kind: 'quotient', part: 'Margin', whole: 'Margin' })).toEqual([]);
});

it('a text that says percent is told as percent, and any other as the number it was read as', () => {
  const read = { code: 'text-as-number', severity: 'info', count: 1, rows: [2], header: 'Margin' } as const;
  const words = pickWords('en');
  expect(noticeText(words, { ...read, example: '83,5 %', read: 0.835 })).toContain('“83,5 %” is 83.5%');
  expect(noticeText(words, { ...read, example: '0,83', read: 0.83 })).toContain('“0,83” is 0.83');
});
