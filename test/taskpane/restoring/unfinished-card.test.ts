/** @jest-environment jsdom */
import { pickWords } from '../../../src/words';
import { clearPanes, drawPane } from '../drawn-pane';
import { ranIn, unfinished, type Ran } from '../pane-states';

const words = pickWords('en');
const { unfinished: say } = words.pane;
let ran: Ran;
beforeAll(async () => {
  ran = await ranIn(words);
});
afterEach(clearPanes);

describe('a run that did not finish', () => {
  it('is told by its day, its sheet and its columns', () => {
    const text = drawPane(unfinished(ran), words).text();
    expect(text).toContain('Nov\u00a022,\u00a02026');
    expect(text).toContain('“Clients”');
    expect(text).toContain('(Tier, Score, Why)');
  });

  it('can be put back, or kept as it is', () => {
    const pane = drawPane(unfinished(ran), words);
    expect(pane.buttons()).toEqual(['Put back', 'Keep as it is']);
    pane.press('Put back');
    pane.press('Keep as it is');
    expect(pane.asked).toEqual(['restore', 'keep']);
  });

  it('can only be kept where the old values were too many, with a word on what makes the columns whole', () => {
    const pane = drawPane(unfinished(ran, false), words);
    expect(pane.buttons()).toEqual(['Keep as it is']);
    expect(pane.text()).toContain(say.tooMuch);
    expect(pane.text()).not.toContain(say.restorable);
  });
});
