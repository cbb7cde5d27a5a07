/** @jest-environment jsdom */
import { pickWords } from '../../../src/words';
import { clearPanes, drawPane } from '../drawn-pane';
import { putBack } from '../pane-states';

const words = pickWords('en');
afterEach(clearPanes);

describe('a sheet being put back', () => {
  it('is told with how far it is, and there is nothing to press', () => {
    const pane = drawPane({ kind: 'putting-back', share: 0.4 }, words);
    expect(pane.text()).toContain('Your sheet is being put back as it was.');
    expect(pane.root.querySelector('[role="progressbar"]')?.getAttribute('aria-valuenow')).toBe('0.4');
    expect(pane.buttons()).toEqual([]);
  });
});

describe('a sheet that was put back', () => {
  it('is told with the cells that were checked, and the way on', () => {
    const pane = drawPane(putBack(), words);
    expect(pane.headings()).toEqual(['Put back']);
    expect(pane.text()).toContain(
      'Your sheet was put back as it was and checked: 1,923 of 1,923 cells match.',
    );
    pane.press('Look again');
    expect(pane.asked).toEqual(['look']);
  });

  it('tells of cells that somebody changed since, and does not say that the sheet is as it was', () => {
    const text = drawPane(putBack(3), words).text();
    expect(text).toContain(
      'Put back and checked, but for 3 cells that were changed since and were left as they are. The first is F12.',
    );
    expect(text).not.toContain('as it was');
  });

  it('names the one cell that somebody changed since', () => {
    expect(drawPane(putBack(1), words).text()).toContain(
      'Put back and checked, but for one cell that was changed since and was left as it is: F12.',
    );
  });

  it('takes the focus of the button that was pressed', () => {
    const pane = drawPane({ kind: 'putting-back', share: 0.4 }, words);
    pane.root.querySelector<HTMLElement>('h2')?.focus();
    pane.show(putBack());
    expect(document.activeElement?.textContent).toBe('Put back');
  });
});
