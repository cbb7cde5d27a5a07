import { abcClass, tier } from '../../../src/functions';
import { sampleRegister } from '../../../src/functions/help/sample-register';

const functions: Readonly<
  Record<string, (value: unknown, ...rest: [unknown, unknown?, unknown?]) => unknown>
> = {
  TIER: tier,
  ABC_CLASS: abcClass,
};

/** What an example formula gives on the sample register, one answer a row: only the notation that the examples use. */
export function evaluate(formula: string): readonly unknown[] {
  const call = /^=([A-Z_]+)\((.+)\)$/.exec(formula);
  const named = functions[call?.[1] ?? ''];
  if (named === undefined) throw new Error(`No such function: ${formula}`);
  const [value, values, ...options] = argumentsOf(call?.[2] ?? '').map(argument);
  const answer = named(value, values, ...(options as [unknown?, unknown?])); // the examples have at most two options
  return Array.isArray(answer) ? answer.flat() : [answer];
}

/** Parts arguments at commas outside braces. */
function argumentsOf(text: string): readonly string[] {
  return text.split(/,\s*(?![^{]*\})/);
}

function argument(text: string): unknown {
  const range = /^B(\d+):B(\d+)$/.exec(text);
  if (range !== null) return cells(Number(range[1]), Number(range[2]));
  if (text === `[@${sampleRegister.header}]`) return cells(sampleRegister.firstRow, sampleRegister.firstRow);
  if (text === `[${sampleRegister.header}]`) return cells(sampleRegister.firstRow, Infinity);
  // Array constants and numbers are written as in JSON, but for the braces.
  return JSON.parse(text.startsWith('{') ? `[[${text.slice(1, -1)}]]` : text) as unknown;
}

function cells(first: number, last: number): unknown[][] {
  return sampleRegister.values
    .filter((_, index) => index + sampleRegister.firstRow >= first && index + sampleRegister.firstRow <= last)
    .map((value) => [value]);
}
