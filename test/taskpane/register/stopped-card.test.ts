/** @jest-environment jsdom */
import { pickWords } from '../../../src/words';
import { clearPanes, drawPane } from '../drawn-pane';
import { fault, mixed, putBack, stopped } from '../pane-states';

const words = pickWords('en');
const { aftermath: say, problems } = words.pane;
afterEach(clearPanes);

describe('a run that did not end well', () => {
  it('tells the cause, what the sheet holds now and the way on', () => {
    const pane = drawPane(stopped(fault, putBack()), words);
    expect(pane.headings()).toEqual(['This did not work']);
    expect(pane.text()).toContain(words.faults.busy(''));
    expect(pane.text()).toContain('1,923 of 1,923 cells match.');
    pane.press('Look again');
    expect(pane.asked).toEqual(['look']);
  });

  it('is no failure where the user stopped it', () => {
    const pane = drawPane(stopped({ kind: 'stopped' }, putBack()), words);
    expect(pane.headings()).toEqual(['Stopped']);
    expect(pane.text()).not.toContain(problems.heading);
  });

  it('says that rows changed places, and nothing of tiers beside other clients', () => {
    const pane = drawPane(stopped({ kind: 'moved' }, putBack()), words);
    expect(pane.text()).toContain(problems.moved);
    expect(problems.moved).not.toContain('other clients');
  });

  it('says that nothing was changed where nothing was', () => {
    const pane = drawPane(stopped({ kind: 'changed' }, { kind: 'untouched' }), words);
    expect(pane.text()).toContain(say.untouched);
  });

  it('names the cells that may be mixed and the sheet with what they held', () => {
    const pane = drawPane(stopped(fault, mixed('Tiers before 2026-11-22')), words);
    expect(pane.text()).toContain('F1:H641 may hold new values beside old ones');
    expect(pane.text()).toContain('“Tiers before 2026\u201111\u201122”');
  });

  it('says what to do where what the cells held is nowhere', () => {
    expect(drawPane(stopped(fault, mixed(null)), words).text()).toContain(say.noCopy);
  });

  it('tells but once that what was there could not be put back', () => {
    const pane = drawPane(stopped({ kind: 'not-put-back' }, mixed(null)), words);
    expect(pane.text().match(/could not be put back/g)).toHaveLength(1);
    expect(pane.text()).not.toContain(problems.heading);
  });

  it('is no failure where nothing is selected: the pane shows how to begin', () => {
    const pane = drawPane(stopped({ kind: 'nothing-selected' }, { kind: 'untouched' }), words);
    expect(pane.headings()).toEqual([words.pane.start.heading]);
    expect(pane.text()).not.toContain(say.untouched);
  });
});
