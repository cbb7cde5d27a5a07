import { paretoClassOf } from '../tiering';
import { recallPopulation } from './arguments/population-memory';
import { readLabels } from './arguments/read-labels';
import { readLimits, type LimitsWanted } from './arguments/read-limits';
import { refuseWholeColumn } from './arguments/refuse-whole-column';
import { FunctionFault } from './function-fault';
import { placeValues } from './place-values';

const cutoffsWanted: LimitsWanted = {
  name: 'cutoffs',
  defaults: [0.8, 0.95],
  rule: 'cutoffs are running shares of value, each above 0 and at most 1, from low to high. Example: {0.8,0.95}.',
  isInOrder: (cutoffs) => cutoffs.every((cutoff, index) => index === 0 || cutoff > (cutoffs[index - 1] ?? 0)),
};

const defaultLabels = ['A', 'B', 'C'] as const;

/**
 * =ABC_CLASS(value, values, [cutoffs], [labels]): the class of a client by running share of value.
 * The share that larger clients bring before it decides: who crosses a cutoff is in the higher class, the largest is always in
 * the first, equal values share a class, the order of rows changes nothing. A value that is not in the list is placed among the others.
 * Blanks, zeros and negative values add nothing and get the last class.
 * An error in the own cell is given back, elsewhere it is left out. The answer has the shape of `value`.
 * @throws FunctionFault '#VALUE!' for arguments that cannot be used, '#N/A' where no value is positive
 * @example abcClass([[850], [100], [30], [20]], [[850], [100], [30], [20]]); // => [['A'], ['B'], ['C'], ['C']]
 */
export function abcClass(value: unknown, values: unknown, cutoffs?: unknown, labels?: unknown): unknown {
  refuseWholeColumn(value, 'value');
  refuseWholeColumn(values, 'values');
  const cuts = readLimits(cutoffs, cutoffsWanted);
  const names = readLabels(labels, { defaults: defaultLabels, limitsName: 'cutoffs', limits: cuts.length });
  const population = recallPopulation(values);
  if (!((population.ascending.at(-1) ?? 0) > 0)) throw new FunctionFault('#N/A', 'No positive values');
  const limits = { cuts, boundary: 'up' } as const;
  return placeValues(value, (own) => names[paretoClassOf(population, own, limits)] ?? '');
}
