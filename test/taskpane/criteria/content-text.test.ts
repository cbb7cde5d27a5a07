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
