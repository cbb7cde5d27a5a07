import { quotaClassOf } from '../tiering';
import { recallPopulation } from './arguments/population-memory';
import { readLabels } from './arguments/read-labels';
import { readLimits, type LimitsWanted } from './arguments/read-limits';
import { refuseWholeColumn } from './arguments/refuse-whole-column';
import { FunctionFault } from './function-fault';
import { placeValues } from './place-values';

const sharesWanted: LimitsWanted = {
  name: 'shares',
  defaults: [0.15, 0.25],
  rule: 'shares are parts of all clients from the top tier down, each above 0, adding up to at most 1. Example: {0.15,0.25}.',
  isInOrder: (shares) => shares.reduce((sum, share) => sum + share, 0) <= 1 + 1e-9,
};

const defaultLabels = ['Platinum', 'Gold', 'Silver'] as const;

/**
 * =TIER(value, values, [shares], [labels]): the tier of a client by its place among all clients, by share of clients.
 * The place is (rank - 0.5) / number of clients from the top; equal values share the mean of their ranks, so ties get the same
 * tier and the order of rows changes nothing. A value that is not in the list is placed among the others.
 * Blanks, zeros and words such as "n/a" are left out of the list and give "". Negative values are ranked like any other.
 * An error in the own cell is given back, elsewhere it is left out. The answer has the shape of `value`.
 * @throws FunctionFault '#VALUE!' for arguments that cannot be used, '#N/A' where the list has no value to compare with
 * @example tier([[400], [200], [100], [0]], [[400], [200], [100], [0]]); // => [['Gold'], ['Silver'], ['Silver'], ['']]
 */
export function tier(value: unknown, values: unknown, shares?: unknown, labels?: unknown): unknown {
  refuseWholeColumn(value, 'value');
  refuseWholeColumn(values, 'values');
  const limits = readLimits(shares, sharesWanted);
  const names = readLabels(labels, { defaults: defaultLabels, limitsName: 'shares', limits: limits.length });
  const population = recallPopulation(values);
  return placeValues(value, (own) => {
    if (own === 0) return '';
    if (population.ascending.length === 0) throw new FunctionFault('#N/A', 'No values to compare with');
    return names[quotaClassOf(population, own, limits)] ?? '';
  });
}
