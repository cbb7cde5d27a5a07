/** @jest-environment jsdom */
import { act } from 'react';
import { pickWords } from '../../../src/words';
import { clearPanes, drawPane } from '../drawn-pane';
import { applying, done, fault, putBack, ranIn, stopped, unfinished, type Ran } from '../pane-states';

const words = pickWords('en');
let ran: Ran;
beforeAll(async () => {
  ran = await ranIn(words);
});
beforeEach(() => jest.useFakeTimers());
afterEach(() => {
  clearPanes();
  jest.useRealTimers();
});

const pass = (milliseconds: number): void => act(() => void jest.advanceTimersByTime(milliseconds));

describe('what a screen reader says', () => {
  it('of work under way comes once in two seconds, and then the latest', () => {
    const pane = drawPane(applying(ran, 'read'), words);
    const heard = [pane.live()];
    const listen = (): void => void (heard.at(-1) !== pane.live() && heard.push(pane.live()));
    pane.show(applying(ran, 'calculate'));
    pass(1000);
    listen();
    pane.show(applying(ran, 'write'));
    pass(999);
    listen();
    pass(1);
    listen();
    expect(heard).toEqual(['Working on your list: Read', 'Working on your list: Write']);
  });

  it('does not repeat each percent', () => {
    const pane = drawPane({ kind: 'putting-back', share: 0.1 }, words);
    const watcher = new MutationObserver(() => undefined);
    watcher.observe(pane.root.querySelector('[aria-live]') ?? pane.root, { childList: true });
    pane.show({ kind: 'putting-back', share: 0.2 });
    pass(5000);
    expect(watcher.takeRecords()).toEqual([]);
  });

  it('of an outcome comes at once', () => {
    const pane = drawPane(applying(ran, 'write'), words);
    pane.show(done(ran));
    expect(pane.live()).toBe('Done: 10 clients placed and checked cell by cell.');
  });

  it('answers the press of the stop button at once', () => {
    const pane = drawPane(applying(ran, 'write'), words);
    pane.show(applying(ran, 'write', true));
    expect(pane.live()).toBe(`Stopping… ${words.pane.progress.stoppingHint}`);
  });

  it('drops news of work that has ended meanwhile', () => {
    const pane = drawPane(applying(ran, 'read'), words);
    pane.show(applying(ran, 'calculate'));
    pane.show(done(ran));
    pass(5000);
    expect(pane.live()).toMatch(/^Done/);
  });

  it.each([
    ['a fault and what the sheet holds', () => stopped(fault, putBack()), /busy\..*cells match\.$/],
    [
      'a stop and what the sheet holds',
      () => stopped({ kind: 'stopped' }, putBack()),
      /^Stopped\. Your sheet/,
    ],
    ['what was put back', () => putBack(3), /^Put back and checked, but for .* F12\.$/],
    [
      'a run that did not finish and what can be done',
      () => unfinished(ran),
      /^A run of .* before that run\.$/,
    ],
  ])('tells %s', (_what, state, text) => {
    expect(drawPane(state(), words).live()).toMatch(text);
  });

  it('tells that nothing was changed where Apply was refused', () => {
    const pane = drawPane({ kind: 'ready', work: ran.work, problem: fault, restorable: false }, words);
    expect(pane.live()).toContain(words.pane.aftermath.untouched);
  });
});
