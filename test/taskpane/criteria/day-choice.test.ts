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
    type(box, '');
    expect([pane.asked, box.value]).toEqual([[], '']);
    type(box, '2026-12-01');
    type(field, 'latest');
    expect(pane.asked).toEqual(['setAsOf', 'setAsOf']);
  });
});
