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

  it('is not spoken of before anybody pressed', () => {
    const text = drawPane({ kind: 'ready', work: ran.work, problem: null, restorable: false }, words).text();
    expect(text).not.toContain(words.pane.aftermath.untouched);
  });
});
