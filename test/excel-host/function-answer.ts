/** What a cell shows for the answer of a custom function. */
import type { CellError } from './function-arguments';
import { unknownList } from './unknown-list';

export type FunctionAnswer =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'error'; readonly error: string; readonly message: string };

/** The library's numbers for the errors of a cell. Plain exceptions (2, 3) show as #VALUE!, unknown names as #NAME?. */
const errors: ReadonlyMap<number, CellError> = new Map<number, CellError>([
  [1, '#N/A'],
  [2, '#VALUE!'],
  [3, '#VALUE!'],
  [5, '#DIV/0!'],
  [6, '#NUM!'],
  [7, '#VALUE!'],
  [8, '#NULL!'],
  [9, '#NAME?'],
  [10, '#NAME?'],
]);

/** One entry of the library's answer: [invocation, succeeded, value, error number?, times]. */
export function answerOf(entry: unknown): { readonly invocation: number; readonly answer: FunctionAnswer } {
  const [invocation, succeeded, value, code] = unknownList(entry);
  if (typeof invocation !== 'number')
    throw new Error(`an answer without an invocation: ${JSON.stringify(entry)}`);
  if (succeeded === true) return { invocation, answer: { kind: 'value', value } };
  const error = typeof code === 'number' ? errors.get(code) : undefined;
  const message = typeof value === 'string' ? value : '';
  return { invocation, answer: { kind: 'error', error: error ?? `unknown error ${String(code)}`, message } };
}

/** The answer where Excel does not even call the function. */
export function notHandedOver(error: CellError): FunctionAnswer {
  return { kind: 'error', error, message: '' };
}
