import { nextStop } from '../../src/workbench/focus-stops';

describe('F6', () => {
  it('goes from the bar to the sheet, to the pane and round again', () => {
    expect([nextStop('bar', false), nextStop('sheet', false), nextStop('pane', false)]).toEqual([
      'sheet',
      'pane',
      'bar',
    ]);
  });

  it('goes the other way with Shift', () => {
    expect([nextStop('bar', true), nextStop('pane', true)]).toEqual(['pane', 'sheet']);
  });

  it('begins at the bar, with Shift at the pane', () => {
    expect([nextStop(null, false), nextStop(null, true)]).toEqual(['bar', 'pane']);
  });
});
