/** @jest-environment jsdom */
import { pickWords } from '../../../src/words';
import { clearPanes, drawPane } from '../drawn-pane';
import { paneStates, ranIn, type Ran } from '../pane-states';

const words = pickWords('en');
let ran: Ran;
beforeAll(async () => {
  ran = await ranIn(words);
});
afterEach(clearPanes);

describe('starting anew', () => {
  const { startAnew, notInUse } = words.pane.saved;

  it('is offered, and what is in use is said and shown', () => {
    const state = paneStates(ran)['ready-saved'];
    if (state?.kind !== 'ready' || state.work.saved === null) throw new Error('no saved model');
    const pane = drawPane(state, words);
    expect(pane.buttons()).toContain(startAnew);
    expect([pane.text(), pane.live()]).toEqual([
      expect.stringContaining(notInUse),
      expect.stringContaining(notInUse),
    ]);
    const saved = { ...state.work.saved, inUse: true, anew: false };
    pane.show({ ...state, work: { ...state.work, saved } });
    expect(pane.buttons()).not.toContain(startAnew);
    expect(pane.text()).not.toContain(notInUse);
    expect(pane.live()).toContain(words.pane.saved.inUse(saved.name));
  });
});
