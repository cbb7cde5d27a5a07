/** F6 goes from the bar to the sheet and to the pane and round again, as in office programs; Tab cannot leave a sheet. */

const STOPS = ['bar', 'sheet', 'pane'] as const;
export type FocusStop = (typeof STOPS)[number];

/** The stop after another; backwards with Shift. From nowhere it goes to the first. */
export function nextStop(current: FocusStop | null, backwards: boolean): FocusStop {
  const at = current === null ? (backwards ? 0 : -1) : STOPS.indexOf(current);
  return STOPS[(at + (backwards ? -1 : 1) + STOPS.length) % STOPS.length] ?? 'bar';
}

const isStop = (name: string | undefined): name is FocusStop => STOPS.some((stop) => stop === name);

/** Where the keyboard is now; null where it is in none of the stops. */
export function currentStop(active: Element | null): FocusStop | null {
  const name = active?.closest<HTMLElement>('[data-stop]')?.dataset['stop'];
  return isStop(name) ? name : null;
}
