/** @jest-environment jsdom */
import { pickWords } from '../../../src/words';
import { clearPanes, drawPane } from '../drawn-pane';
import { applying, ranIn, type Ran } from '../pane-states';

const words = pickWords('en');
let ran: Ran;
beforeAll(async () => {
  ran = await ranIn(words);
});
afterEach(clearPanes);

describe('the way out of an Apply', () => {
  it.each([
    ['read', 'Cancel'],
    ['calculate', 'Cancel'],
    ['write', 'Stop and put back'],
    ['verify', 'Stop and put back'],
  ] as const)('is called by what it does: %s, %s', (phase, name) => {
    expect(drawPane(applying(ran, phase), words).buttons()).toEqual([name]);
  });

  it('asks the session to stop', () => {
    const pane = drawPane(applying(ran, 'write'), words);
    pane.press('Stop and put back');
    expect(pane.asked).toEqual(['stop']);
  });

  it('says that it was pressed, keeps the focus and asks no second time', () => {
    const pane = drawPane(applying(ran, 'write'), words);
    pane.button('Stop and put back').focus();
    pane.show(applying(ran, 'write', true));
    const stopping = pane.button('Stopping…');
    pane.press('Stopping…');
    expect([document.activeElement, stopping.getAttribute('aria-disabled'), pane.asked]).toEqual([
      stopping,
      'true',
      [],
    ]);
  });

  it('tells while the host has not answered what becomes of what was written', () => {
    const { stoppingHint } = words.pane.progress;
    const pane = drawPane(applying(ran, 'write'), words);
    expect(pane.text()).not.toContain(stoppingHint);
    pane.show(applying(ran, 'write', true));
    expect(pane.text()).toContain(stoppingHint);
  });

  it('promises nothing to be put back while nothing has been written', () => {
    const pane = drawPane(applying(ran, 'read', true), words);
    expect(pane.text()).not.toContain(words.pane.progress.stoppingHint);
  });

  it('keeps the focus as the work goes on from one phase to the next', () => {
    const pane = drawPane(applying(ran, 'calculate'), words);
    pane.button('Cancel').focus();
    pane.show(applying(ran, 'write'));
    expect(document.activeElement).toBe(pane.button('Stop and put back'));
  });

  it('hands the focus to what follows when it goes away', () => {
    const pane = drawPane(applying(ran, 'write'), words);
    pane.button('Stop and put back').focus();
    pane.show({ kind: 'putting-back', share: null });
    expect(document.activeElement?.textContent).toBe('Putting back');
  });
});
