import { currentStop, nextStop, type FocusStop } from '../../workbench/focus-stops';

/** Lets F6 move the keyboard between the bar, the sheet and the pane; `focusSheet` puts it into the grid. */
export function moveByF6(focusSheet: () => void): void {
  const enter: Readonly<Record<FocusStop, () => void>> = {
    bar: () => document.querySelector<HTMLElement>('[data-stop="bar"] button')?.focus(),
    sheet: focusSheet,
    pane: () => document.querySelector<HTMLElement>('[data-stop="pane"]')?.focus(),
  };
  // Before the grid hears of it, which keeps most keys for itself.
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      event.stopPropagation();
      enter[nextStop(currentStop(document.activeElement), event.shiftKey)]();
    },
    { capture: true },
  );
}
