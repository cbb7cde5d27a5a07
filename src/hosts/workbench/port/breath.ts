/** Lets the window answer before work goes on. */
export const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
