/** Text as XML that holds it to the letter: XML cannot hold all characters, changes some and takes some for its own. */
import type { Pause } from './slices';

/** Characters that are turned in one step. */
const STEP = 20_000;
/** "%" and four digits; "%" never stands for itself. */
const ESCAPE = 5;

/** The characters of a text that match are escaped. */
export const escaped = (text: string, others: RegExp): string =>
  text.replace(others, (unit) => `%${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

const unescaped = (written: string): string =>
  written.replace(/%([0-9a-f]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** A text of any length escaped, with pauses. */
export const toXml = async (text: string, pause: Pause): Promise<string> => {
  const parts: string[] = [];
  for (let start = 0; start < text.length; start += STEP) {
    parts.push(escaped(text.slice(start, start + STEP), /[^\w.:;,+/=(){}[\]|~!?@#$*^"'-]/g));
    await pause();
  }
  return parts.join('');
};

/** No escape is cut through. */
const endOf = (written: string, start: number): number => {
  const end = Math.min(written.length, start + STEP);
  const cut = written.slice(end - ESCAPE + 1, end).lastIndexOf('%');
  return cut < 0 || end === written.length ? end : end - ESCAPE + 1 + cut;
};

/** The text that was escaped so, with pauses. */
export const fromXml = async (written: string, pause: Pause): Promise<string> => {
  const parts: string[] = [];
  for (let start = 0; start < written.length;) {
    const end = endOf(written, start);
    parts.push(unescaped(written.slice(start, end)));
    start = end;
    await pause();
  }
  return parts.join('');
};
