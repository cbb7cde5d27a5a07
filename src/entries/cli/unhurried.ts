/** The clock of a command: no window has to breathe while it works. */
export const unhurried = (): number => 0;
