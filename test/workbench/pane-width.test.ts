import { paneWidth, widthAfterKey } from '../../src/workbench/pane-width';

describe('the width of the pane', () => {
  it.each([
    [100, 300],
    [349.6, 350],
    [900, 500],
  ])('wanted as %d is %d', (wanted, width) => {
    expect(paneWidth(wanted)).toBe(width);
  });

  it.each([
    ['ArrowLeft', 360],
    ['ArrowRight', 340],
    ['Home', 500],
    ['End', 300],
    ['Enter', null],
  ])('is after %s from 350: %p', (key, width) => {
    expect(widthAfterKey(350, key)).toBe(width);
  });
});
