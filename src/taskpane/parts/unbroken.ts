/** A text with a day in it, which no line is to break at its hyphens. */
export const unbroken = (text: string): string => text.replace(/-/g, '\u2011');
