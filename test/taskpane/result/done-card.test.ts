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

it('clients of whom too little is known are not counted as placed', () => {
  const state = paneStates(ran)['done-unknown'];
  if (state === undefined) throw new Error('no such state');
  const pane = drawPane(state, words);
  const unknown = words.pane.done.unknown(2, 'D – no data');
  expect(pane.text()).toContain(`${words.pane.done.placed(8)}`);
  expect([pane.text(), pane.live()]).toEqual([
    expect.stringContaining(unknown),
    expect.stringContaining(unknown),
  ]);
});
