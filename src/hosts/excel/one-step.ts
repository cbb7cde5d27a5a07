/**
 * Several conversations as one step of the user's undo list, where Excel has it (ExcelApi 1.20): what one run asks for with
 * `mergeUndoGroup` is taken back at once, so all of them take place in that run's context, one after the other. Used at
 * the same time, a context would send what one has prepared with the request of another.
 */
import { asError, conversation, type Batch } from './conversation';
import { translated } from './faults';
import { inTime, type Patience } from './in-time';
import { hasExcelApi } from './requirements';

export interface Step {
  readonly context: Excel.RequestContext;
  readonly patience: Patience;
  /** Settled when the conversations begun so far have ended. */
  ended: Promise<unknown>;
}

/** Excel has one workbook and one undo list, and so one open step. */
let open: Step | null = null;

/** The step that conversations belong to now; null where each stands alone. */
export const currentStep = (): Step | null => open;

/**
 * A conversation in a step's context, after those before it. A batch throws only when nothing of it is left unsent, so one
 * that fails spoils none of the next; after a request that was never answered the context is left alone.
 */
export const within = <Result>(step: Step, batch: Batch<Result>): Promise<Result> => {
  const turn = step.ended.then(() => (step.patience.isLost() ? conversation(batch) : batch(step.context)));
  step.ended = turn.catch(() => undefined);
  return turn;
};

const whileOpen = async <Answer>(step: Step, work: () => Promise<Answer>): Promise<Answer> => {
  open = step;
  try {
    return await work();
  } finally {
    open = null;
    await step.ended;
  }
};

/** See `Spreadsheet.asOneStep`. An Excel older than 1.20 makes a step of each request. */
export const excelOneStep = <Answer>(work: () => Promise<Answer>): Promise<Answer> => {
  if (open !== null || !hasExcelApi('1.20')) return work();
  return new Promise((resolve, reject) => {
    Excel.run({ mergeUndoGroup: true }, async (context) => {
      const step: Step = { context, patience: inTime(context), ended: Promise.resolve() };
      try {
        const answer = await whileOpen(step, work);
        // The end of a run is itself asked of Excel, which then would never come.
        if (step.patience.isLost()) resolve(answer);
        return answer;
      } catch (thrown) {
        reject(asError(thrown));
        throw thrown;
      }
    }).then(resolve, (thrown: unknown) => reject(asError(translated(thrown))));
  });
};
