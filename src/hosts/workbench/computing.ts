/** Whether formulas are still being worked out. */
import {
  FormulaExecutedStateType,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import type { Grid } from './grid/grid';

/** The grid begins a tenth of a second after the last change, on a machine that has time for it. */
const BEGINS_WITHIN = 3_000;
/** A formula that takes longer is written with the value it had; whoever opens the file works it out anew. */
const PATIENCE = 20_000;

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Answers when all formulas show what follows from the last change. */
export const whenComputed = (grid: Grid): (() => Promise<void>) => {
  let changed = 0;
  let state: 'idle' | 'awaited' | 'busy' = 'idle';
  grid.commands.onCommandExecuted(({ id, params }, options) => {
    if (id === SetRangeValuesMutation.id && options?.onlyLocal !== true) {
      changed = Date.now();
      state = 'awaited';
    }
    if (id === SetFormulaCalculationStartMutation.id) state = 'busy';
    if (id !== SetFormulaCalculationNotificationMutation.id || params === undefined) return;
    const ended = 'functionsExecutedState' in params ? params.functionsExecutedState : undefined;
    // What is stopped begins anew. Cells may have changed while formulas were worked out.
    if (ended !== undefined && ended !== FormulaExecutedStateType.STOP_EXECUTION && state === 'busy')
      state = 'idle';
  });
  const isDue = (): boolean =>
    state === 'busy' || (state === 'awaited' && Date.now() - changed < BEGINS_WITHIN);
  return async () => {
    const start = Date.now();
    while (isDue() && Date.now() - start < PATIENCE) await wait(20);
  };
};
