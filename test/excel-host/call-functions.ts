/** Calls custom functions the way Excel does when a cell is calculated: through the library, marshalled by metadata. */
import { eventNumbers, type Container } from './container';
import type { ExcelDocument } from './excel-document';
import { answerOf, notHandedOver, type FunctionAnswer } from './function-answer';
import { unknownList } from './unknown-list';
import { marshal, type Blanks, type FunctionArgument, type FunctionsFile } from './function-arguments';

export type { FunctionAnswer } from './function-answer';

export interface FunctionCall {
  readonly id: string;
  /** Undefined is an argument left out, null a blank cell, a list of rows a range. */
  readonly args: readonly FunctionArgument[];
  /** The cell that the formula stands in. */
  readonly address?: string;
}

export interface CallOptions {
  /** The `functions` of functions.json. */
  readonly metadata: FunctionsFile;
  /** What a blank cell becomes: 0 as in desktop Excel, or null as in Excel on the web. */
  readonly blanks: Blanks;
}

export interface FunctionCaller {
  /** Calls the functions in one message and waits for all answers, in the order of the calls. */
  readonly callFunctions: (
    calls: readonly FunctionCall[],
    options: CallOptions,
  ) => Promise<readonly FunctionAnswer[]>;
  /** Resolved when the library has put its timers away; to be awaited after the last call of a test file. */
  readonly functionsAtRest: () => Promise<void>;
}

/** Category and types of the messages that the host sends to the library's function runtime. */
const message = { category: 1, invoke: 1000 } as const;
const errorsAsObjects = 4;

/** The library waits half a second after it has handed answers over. */
const restMilliseconds = 600;

let lastInvocation = 0;

/** Calls functions associated with the library that runs in this container. */
export function newFunctionCaller(document: ExcelDocument, container: Container): FunctionCaller {
  const waiting = new Map<number, (answer: FunctionAnswer) => void>();
  document.onFunctionAnswers((entries) => {
    for (const entry of unknownList(entries)) {
      const { invocation, answer } = answerOf(entry);
      waiting.get(invocation)?.(answer);
      waiting.delete(invocation);
    }
  });
  return {
    callFunctions: (calls, options) => {
      const sent: unknown[] = [];
      const answers = calls.map((call) => {
        const prepared = prepare(call, options);
        if (prepared.kind === 'refused') return Promise.resolve(prepared.answer);
        lastInvocation += 1;
        const invocation = lastInvocation;
        const body = [invocation, call.id, prepared.values, call.address ?? '', prepared.flags];
        // A plain list: of two safe arrays the library would make a table.
        sent.push([message.category, message.invoke, '', JSON.stringify(body), invocation]);
        return new Promise<FunctionAnswer>((resolve) => waiting.set(invocation, resolve));
      });
      if (sent.length > 0 && !container.raise(eventNumbers.richApiMessage, ...sent)) {
        throw new Error('the library does not listen for function calls');
      }
      return Promise.all(answers);
    },
    functionsAtRest: () => new Promise((resolve) => setTimeout(resolve, restMilliseconds)),
  };
}

type Prepared =
  | { readonly kind: 'refused'; readonly answer: FunctionAnswer }
  | { readonly kind: 'ready'; readonly values: readonly unknown[]; readonly flags: number };

function prepare(call: FunctionCall, { metadata, blanks }: CallOptions): Prepared {
  const described = metadata.functions.find(({ id }) => id.toUpperCase() === call.id.toUpperCase());
  if (described === undefined) throw new Error(`no metadata for ${call.id}`);
  const { values, firstError } = marshal(described, call.args, blanks);
  const takesErrors = metadata.allowErrorForDataTypeAny === true;
  // Without the flag Excel never calls the function: the error of the argument is the answer.
  if (firstError !== null && !takesErrors) return { kind: 'refused', answer: notHandedOver(firstError) };
  return { kind: 'ready', values, flags: takesErrors ? errorsAsObjects : 0 };
}
