import { FunctionFault } from '../function-fault';
import { cellContent } from './cell-content';
import { everyCell } from './every-cell';
import { isLeftOut } from './is-left-out';

export interface LabelsWanted {
  readonly defaults: readonly string[];
  readonly limitsName: string;
  readonly limits: number;
}

/**
 * Reads the names of the tiers, best first, from a range or an array constant; numbers become text.
 * @throws FunctionFault '#VALUE!' unless there is one label more than limits, none of them blank or an error
 */
export function readLabels(argument: unknown, wanted: LabelsWanted): readonly string[] {
  const labels = isLeftOut(argument) ? wanted.defaults : givenLabels(argument);
  if (labels.length === wanted.limits + 1) return labels;
  const needed = `${wanted.limits} ${wanted.limitsName} need ${wanted.limits + 1} labels, best first`;
  throw new FunctionFault('#VALUE!', `${needed}; there are ${labels.length}. Example: {"A","B","C"}.`);
}

function givenLabels(argument: unknown): readonly string[] {
  const labels: string[] = [];
  everyCell(argument, (cell, index) => {
    const content = cellContent(cell);
    // A blank cell may arrive as 0, so 0 is no name for a tier.
    if (content === null || content === 0) {
      throw new FunctionFault(
        '#VALUE!',
        `Label ${index + 1} is ${content === null ? 'an error value' : 'blank'}.`,
      );
    }
    labels.push(String(content));
    return true;
  });
  return labels;
}
