/** A share or score this close to a limit counts as having reached it: float addition must not move a client. */
export const tolerance = 1e-9;
