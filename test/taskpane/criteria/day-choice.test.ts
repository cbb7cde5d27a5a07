/** @jest-environment jsdom */
import { act } from 'react';
import { pickWords } from '../../../src/words';
import { clearPanes, drawPane, type DrawnPane } from '../drawn-pane';
import { ranIn, type Ran } from '../pane-states';

const words = pickWords('en');
let ran: Ran;
beforeAll(async () => {
  ran = await ranIn(words);
});
afterEach(clearPanes);

const drawn = (asOf: string, dated = true): DrawnPane =>
  drawPane(
    {
      kind: 'ready',
      work: { ...ran.work, dated, draft: { ...ran.work.draft, asOf } },
      problem: null,
      restorable: false,
    },
    words,
  );

const dayField = ({ root }: DrawnPane): HTMLSelectElement | undefined =>
  [...root.querySelectorAll('select')].find(({ labels }) => labels[0]?.textContent === words.pane.day.label);
const dateBox = ({ root }: DrawnPane): HTMLInputElement | null =>
  root.querySelector<HTMLInputElement>('input[type=date]');

/** Types into a field as a browser does: past React's own setter. */
const type = (field: HTMLInputElement | HTMLSelectElement, value: string): void => {
  const { prototype } = field instanceof HTMLInputElement ? HTMLInputElement : HTMLSelectElement;
  act(() => {
    Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, value);
    field.dispatchEvent(new Event(field instanceof HTMLInputElement ? 'input' : 'change', { bubbles: true }));
  });
};

const leave = (field: HTMLElement): void =>
  act(() => void field.dispatchEvent(new FocusEvent('focusout', { bubbles: true })));

describe('the day of the run', () => {
  it('is asked for where days are counted, and only there', () => {
    expect(dayField(drawn('today'))?.value).toBe('today');
    clearPanes();
    expect(dayField(drawn('today', false))).toBeUndefined();
  });

  it('is typed as a date only where it is a day of the user’s own', () => {
    expect([dateBox(drawn('latest')), dateBox(drawn('2026-11-01'))?.value]).toEqual([null, '2026-11-01']);
  });

  it('is handed over when it is chosen or typed, and not while it is no date', () => {
    const pane = drawn('2026-11-01');
    const [field, box] = [dayField(pane), dateBox(pane)];
    if (field === undefined || box === null) throw new Error('no day to choose');
    type(box, '2026-12-01');
    type(field, 'latest');
    expect(pane.asked).toEqual(['setAsOf', 'setAsOf']);
  });

  it('shows the day in use again where the date is emptied', () => {
    const pane = drawn('2026-11-01');
    const box = dateBox(pane);
    if (box === null) throw new Error('no day to choose');
    type(box, '');
    expect([pane.asked, box.value]).toEqual([[], '2026-11-01']);
  });

  it('leaves a date alone of which a part is still to be typed, and shows the day in use once it is left', () => {
    const pane = drawn('2026-11-01');
    const box = dateBox(pane);
    if (box === null) throw new Error('no day to choose');
    Object.defineProperty(box, 'validity', { value: { badInput: true } });
    type(box, '');
    expect([pane.asked, box.value]).toEqual([[], '']);
    leave(box);
    expect(box.value).toBe('2026-11-01');
  });

  it.each(['0026-12-01', '1899-12-31', '2200-01-01'])(
    'shows the day in use again once a date is left that the session refused: %s',
    (day) => {
      const pane = drawn('2026-11-01');
      const box = dateBox(pane);
      if (box === null) throw new Error('no day to choose');
      type(box, day);
      expect([pane.asked, box.value]).toEqual([['setAsOf'], day]);
      leave(box);
      expect(box.value).toBe('2026-11-01');
    },
  );
});
