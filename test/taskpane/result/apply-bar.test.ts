/** @jest-environment jsdom */
import { pickWords } from '../../../src/words';
import { clearPanes, drawPane } from '../drawn-pane';
import { fault, ranIn, type Ran } from '../pane-states';

const words = pickWords('en');
let ran: Ran;
beforeAll(async () => {
  ran = await ranIn(words);
});
afterEach(clearPanes);

describe('an Apply that was refused', () => {
  it('tells the cause, and that nothing was changed', () => {
    const text = drawPane({ kind: 'ready', work: ran.work, problem: fault, restorable: false }, words).text();
    expect(text).toContain(words.faults.busy(''));
    expect(text).toContain(words.pane.aftermath.untouched);
  });

  it('can be tried again at once', () => {
    const pane = drawPane({ kind: 'ready', work: ran.work, problem: fault, restorable: false }, words);
    pane.press('Apply to 10 clients');
    expect(pane.asked).toEqual(['apply']);
  });

  it('offers to start anew where the saved model reads orders and the headers suggest something else', () => {
    const notices = [
      { code: 'orders-missing', severity: 'error', count: 1, rows: [], path: 'criteria[0]' } as const,
    ];
    const saved = { name: 'M', asOf: '2026-11-22', criteria: 2, criteriaFound: 1, inUse: true };
    const stateWith = (anew: boolean) => ({
      kind: 'ready' as const,
      work: {
        ...ran.work,
        saved: { ...saved, anew },
        preview: { kind: 'problem' as const, problem: { kind: 'notices' as const, notices, headers: [] } },
      },
      problem: null,
      restorable: false,
    });
    const { startAnew } = words.pane.saved;
    const count = (anew: boolean): number =>
      drawPane(stateWith(anew), words)
        .buttons()
        .filter((name) => name === startAnew).length;
    // One beside the saved model, one below the problem.
    expect([count(true), count(false)]).toEqual([2, 0]);
  });

  it('is not spoken of before anybody pressed', () => {
    const text = drawPane({ kind: 'ready', work: ran.work, problem: null, restorable: false }, words).text();
    expect(text).not.toContain(words.pane.aftermath.untouched);
  });
});
