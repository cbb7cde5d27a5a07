import type { Notice } from '../../src/tiering';
import { noticeGroups, noticeText, pickWords } from '../../src/words';
import { everyNotice } from './every-notice';

const words = pickWords('en');
const names = new Map([['amount', 'Revenue']]);

const asText = (header: string, rows: readonly number[]): Notice => ({
  code: 'text-as-number',
  severity: 'info',
  count: rows.length,
  rows,
  header,
  example: '1 234',
  read: 1234,
});
const error = (header: string): Notice => ({
  code: 'error-cell',
  severity: 'warning',
  count: 1,
  rows: [4],
  header,
  example: '#N/A',
});
const flat: Notice = {
  code: 'no-variation',
  severity: 'warning',
  count: 1,
  rows: [],
  criterion: 'amount',
};

it('notices that say the same of several columns are one, with the columns of the others', () => {
  const notices = [asText('Revenue', [2]), asText('Profit', [3, 4]), asText('Debt', [5])];
  const [group, ...more] = noticeGroups(words, notices, names);
  expect(more).toEqual([]);
  expect(group).toEqual({
    severity: 'info',
    text: noticeText(words, asText('Revenue', [2])),
    others: ['Profit', 'Debt'],
    texts: [noticeText(words, asText('Profit', [3, 4])), noticeText(words, asText('Debt', [5]))],
  });
});

it('what asks for a check comes before what only tells, however many notes there are', () => {
  const groups = noticeGroups(
    words,
    [asText('Revenue', [2]), asText('Profit', [3]), error('Debt'), flat],
    names,
  );
  expect(groups.map(({ severity }) => severity)).toEqual(['warning', 'warning', 'info']);
  expect(groups[1]?.text).toContain('“Revenue”');
});

it('the register and the orders are told apart', () => {
  const groups = noticeGroups(words, [error('Debt'), { ...error('Paid'), sheet: 'orders' }], names);
  expect(groups.map(({ others }) => others)).toEqual([[], []]);
});

it.each(['en', 'ru', 'es', 'zh'])('every notice is said in full in one group or another: %s', (locale) => {
  const language = pickWords(locale);
  const twice = [...everyNotice, ...everyNotice];
  const said = noticeGroups(language, twice, names).flatMap(({ text, texts }) => [text, ...texts]);
  expect([...said].sort()).toEqual(twice.map((notice) => noticeText(language, notice, names)).sort());
});
