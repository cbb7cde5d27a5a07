import { contentText } from '../../../src/taskpane/criteria/content-text';
import { pickWords } from '../../../src/words';
import { lookedAt, workOf } from '../../session/client-sheet';

const words = pickWords('en');

const told = async (rows: Parameters<typeof lookedAt>[0]): Promise<readonly string[]> => {
  const { session } = await lookedAt(rows);
  const work = workOf(session);
  return work.draft.columns.map((column) => contentText(column, work, words));
};

describe('what is said of a column', () => {
  it('counts the numbers of one that is used', async () => {
    expect(
      await told([
        ['Client', 'Revenue'],
        ['Ann', 5],
        ['Bea', '7'],
        ['Cid', null],
      ]),
    ).toContain('2 numbers · 1 read from text · 1 empty');
  });

  it('tells of one that is not used how many cells hold what, and how far they reach', async () => {
    const rows = [
      ['Client', 'Revenue', 'Shelf', 'Since', 'Code word', 'Nothing'],
      ['Ann', 5, 5, '2021-03-01', 'x', null],
      ['Bea', 6, 1, '2026-11-05', 'y', null],
      ['Cid', 7, null, '2024-01-31', 'z', null],
    ];
    expect((await told(rows)).slice(2)).toEqual([
      '2 numbers · 1 to 5 · 1 empty',
      '3 dates · Mar 1, 2021 to Nov 5, 2026',
      'text',
      'empty',
    ]);
  });

  it('writes years as years, and whatever else as amounts', async () => {
    const rows = [
      ['Client', 'Revenue', 'Year', 'Until', 'Sum', 'Share'],
      ['Ann', 5, 1900, 2010, 1899, 1950.5],
      ['Bea', 6, 2199, 2200, 2013, 2013],
    ];
    expect((await told(rows)).slice(2).map((text) => text.split(' · ')[1])).toEqual([
      '1900 to 2199',
      '2,010 to 2,200',
      '1,899 to 2,013',
      '1,950.5 to 2,013',
    ]);
  });

  it('does not tell how far numbers reach that stand in texts: they may be meant otherwise', async () => {
    const rows = [
      ['Client', 'Revenue', 'Shelf'],
      ['Ann', 5, '1.250'],
      ['Bea', 6, '2.500'],
    ];
    expect((await told(rows)).at(-1)).toBe('2 numbers · 2 read from text');
  });

  it('says at once that two with the same header cannot be told apart', async () => {
    const rows = [
      ['Client', 'Revenue', 'Revenue', 'Orders'],
      ['Ann', 5, 7, 1],
      ['Bea', 6, 8, 2],
    ];
    const twice = words.pane.criteria.twice;
    expect((await told(rows)).filter((text) => text === twice)).toHaveLength(2);
  });
});
