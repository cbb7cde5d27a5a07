/** Whether formulas are still being worked out. */
import {
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import type { Grid } from './grid/grid';

/** The grid begins a tenth of a second after the last change. */
const BEGINS_AFTER = 150;
/** A formula that takes longer is written with the value it had; whoever opens the file works it out anew. */
const PATIENCE = 20_000;

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Answers when all formulas show what follows from the last change. */
export const whenComputed = (grid: Grid): (() => Promise<void>) => {
  let changed = 0;
  let busy = false;
  grid.commands.onCommandExecuted(({ id, params }, options) => {
    if (id === SetRangeValuesMutation.id && options?.['fromFormula'] !== true) changed = Date.now();
    if (id === SetFormulaCalculationStartMutation.id) busy = true;
    const ended = params !== undefined && 'functionsExecutedState' in params;
    if (id === SetFormulaCalculationNotificationMutation.id && ended) busy = false;
  });
  return async () => {
    const start = Date.now();
    while ((busy || Date.now() - changed < BEGINS_AFTER) && Date.now() - start < PATIENCE) await wait(20);
  };
};
