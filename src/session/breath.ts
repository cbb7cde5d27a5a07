/** Lets the window draw and answer before more work that keeps it busy. */
export const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
