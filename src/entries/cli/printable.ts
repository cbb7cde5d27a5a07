/** Control characters, by which a text could command a terminal. A line end is one of them. */
const CONTROL = /\p{Cc}/gu;

/** A text of the register or the model on one line, safe to print: each control character becomes a blank. */
export const printable = (text: string): string => text.replace(CONTROL, ' ');
