/** @jest-environment jsdom */
import { pickWords } from '../../src/words';
import { clearPanes, drawPane } from './drawn-pane';
import { paneStates, ranIn, type Ran } from './pane-states';

const words = pickWords('en');
let ran: Ran;
beforeAll(async () => {
  ran = await ranIn(words);
});
afterEach(clearPanes);

const names = [
  'applying-write',
  'applying-stopping',
  'done',
  'putting-back',
  'put-back-changed',
  'stopped-untouched',
  'stopped-fault',
  'stopped-mixed',
  'unfinished',
  'unfinished-too-much',
  'ready-fault',
];

it.each(names)('gives axe nothing to find: %s', async (name) => {
  const state = paneStates(ran)[name];
  if (state === undefined) throw new Error(`no state ${name}`);
  expect(await drawPane(state, words).axe()).toEqual([]);
});
