/** Longer than this a part of a model takes several lines. */
const LINE = 100;

/** What stands for "nothing" in a model may as well be left out of its file. */
const withoutNulls = (_: string, value: unknown): unknown => (value === null ? undefined : value);

/** A part of a model on one line, with the blanks that people put into JSON; its texts stay as they are. */
const onOneLine = (plain: unknown): string => {
  if (Array.isArray(plain)) return `[${plain.map(onOneLine).join(', ')}]`;
  if (typeof plain !== 'object' || plain === null) return JSON.stringify(plain);
  const entries = Object.entries(plain).map(([key, value]) => `${JSON.stringify(key)}: ${onOneLine(value)}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
};

const laidOut = (plain: unknown, indent: string): string => {
  const line = onOneLine(plain);
  if (indent !== '' && indent.length + line.length <= LINE) return line;
  if (typeof plain !== 'object' || plain === null) return line;
  const deeper = `${indent}  `;
  const parts = Array.isArray(plain)
    ? plain.map((one) => laidOut(one, deeper))
    : Object.entries(plain).map(([key, value]) => `${JSON.stringify(key)}: ${laidOut(value, deeper)}`);
  const [open, close] = Array.isArray(plain) ? '[]' : '{}';
  return `${open}\n${parts.map((part) => `${deeper}${part}`).join(',\n')}\n${indent}${close}`;
};

/** A model as the text of a file that people read: short parts on a line, and what it leaves open is not mentioned. */
export const modelText = (model: object): string =>
  `${laidOut(JSON.parse(JSON.stringify(model, withoutNulls)), '')}\n`;
