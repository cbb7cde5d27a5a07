import type { Run } from '../../../src/tiering';
import type { Rows } from '../orders/orders-of';
import { asking, smallRun } from './small-runs';

const told = ({ notices }: Run) => notices.map(({ code, rows }) => [code, ...rows]);

const rows: Rows = [
  ['Client', 'Points', 'Last', 'Next', 'Words', 'Share', 'Money'],
  ['Ann', 90, '2026-11-20', '2026-12-01', 'soon', 50, '10 €'],
  ['Bob', 70, '2026-12-24', 'next week', 'later', 'half', '10 $'],
  ['Cyd', 10, null, null, 'never', 20, 5],
];
const asked = (...reports: readonly object[]) => smallRun(rows, { reports });

describe('what a report cannot read is told', () => {
  it('a column of words in the place of days: the report does without it, and says so (S3-1)', () => {
    const run = asked({ kind: 'board', last: 'Words' });
    expect(run.notices).toMatchObject([
      {
        code: 'report-column-unread',
        severity: 'warning',
        header: 'Words',
        content: 'date',
        rows: [2, 3, 4],
      },
    ]);
  });

  it('single cells that are no days, and contacts that have not been yet; a day to come is none of these', () => {
    expect(told(asked({ kind: 'board', last: 'Last', next: 'Next' }))).toEqual([
      ['unreadable-date', 3],
      ['future-date', 3],
    ]);
  });

  it('single cells that are no numbers', () => {
    expect(told(asked({ kind: 'under-served', ours: 'Share', total: 'Points' }))).toEqual([
      ['unreadable-number', 3],
    ]);
  });

  it('a column that several reports read is told of once', () => {
    const board = { kind: 'board', last: 'Words' };
    expect(told(asked(board, { kind: 'contacts', last: 'Words' }))).toEqual([
      ['report-column-unread', 2, 3, 4],
    ]);
  });

  it('money of two kinds in one column is still refused', () => {
    expect(() => asked({ kind: 'traits', numbers: ['Money'] })).toThrow('mixed-currency');
  });

  it('a blank cell is no news', () => {
    const blank: Rows = [
      ['Client', 'Points', 'Last'],
      ['Ann', 90, '2026-11-20'],
      ['Bob', 70, null],
      ['Cyd', 10, null],
    ];
    expect(told(smallRun(blank, asking('contacts', { last: 'Last' })))).toEqual([]);
  });
});

it('moves without a run before are told of as such', () => {
  expect(told(asked({ kind: 'moves' }))).toEqual([['no-previous-run']]);
});
