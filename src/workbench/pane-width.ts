/** How wide the pane may be drawn, in CSS pixels. Excel opens it at the usual width. */
export const PANE_WIDTH = { least: 300, usual: 350, most: 500 } as const;

const STEP = 10;

/** A width within the limits, in whole pixels. */
export const paneWidth = (wanted: number): number =>
  Math.round(Math.min(PANE_WIDTH.most, Math.max(PANE_WIDTH.least, wanted)));

/** The width after a key on the line between sheet and pane; null for a key that means nothing there. */
export function widthAfterKey(width: number, key: string): number | null {
  switch (key) {
    // The pane is at the right: the line moved to the left makes it wider.
    case 'ArrowLeft':
      return paneWidth(width + STEP);
    case 'ArrowRight':
      return paneWidth(width - STEP);
    case 'Home':
      return PANE_WIDTH.most;
    case 'End':
      return PANE_WIDTH.least;
    default:
      return null;
  }
}
