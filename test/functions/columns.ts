/** A list as a host hands over one column: a row of one cell each. */
export const column = (...cells: readonly unknown[]): unknown[][] => cells.map((cell) => [cell]);

/** An error value as Excel hands it over. */
export const errorCell = (code: string) => ({ type: 'Error', code, basicValue: code });
