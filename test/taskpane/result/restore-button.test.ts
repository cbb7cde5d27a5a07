/** @jest-environment jsdom */
import { pickWords } from '../../../src/words';
import { clearPanes, drawPane } from '../drawn-pane';
import { done, ranIn, type Ran } from '../pane-states';

const words = pickWords('en');
const LANGUAGES = ['en', 'ru', 'es', 'zh'] as const;
let ran: Ran;
beforeAll(async () => {
  ran = await ranIn(words);
});
afterEach(clearPanes);

describe('the way back from a run that is done', () => {
  it('stands after the way on, and asks the session to put back', () => {
    const pane = drawPane(done(ran), words);
    expect(pane.buttons()).toEqual(['Change and run again', 'Restore previous']);
    pane.press('Restore previous');
    expect(pane.asked).toEqual(['restore']);
  });

  it('says what it does to the sheet, to those who do not see it as well', () => {
    const pane = drawPane(done(ran), words);
    const id = pane.button('Restore previous').getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(id)?.textContent).toBe(words.pane.done.restoreHint);
  });

  it.each(LANGUAGES)('says how long it is offered, so that nobody closes the pane first: %s', (language) => {
    expect(pickWords(language).pane.done.restoreHint).toMatch(
      /until the pane is closed|пока панель|mientras no cierre el panel|关闭任务窗格/,
    );
  });

  it('is not there where nothing can be put back', () => {
    expect(drawPane(done(ran, false), words).buttons()).toEqual(['Change and run again']);
  });
});
