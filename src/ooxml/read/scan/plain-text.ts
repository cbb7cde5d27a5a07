/** Some bytes as characters one by one: for names, numbers and addresses, which are ASCII. */
export function asciiOf(bytes: Uint8Array, from: number, until: number): string {
  let text = '';
  for (let at = from; at < until; at += 1) text += String.fromCharCode(bytes[at] ?? 0);
  return text;
}

/** A whole number of at most nine digits; -1 for anything else. */
export function wholeNumber(bytes: Uint8Array, from: number, until: number): number {
  if (until === from || until - from > 9) return -1;
  let number = 0;
  for (let at = from; at < until; at += 1) {
    const digit = (bytes[at] ?? 0) - 0x30;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
}
