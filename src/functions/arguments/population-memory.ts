import type { Population } from '../../tiering';
import { holdsCells, readCells, type ArgumentCells } from './argument-cells';
import { readPopulation } from './read-population';

interface Remembered {
  readonly cells: ArgumentCells;
  readonly population: Population;
}

/** A sheet places by few columns at a time; every list of a million clients kept costs 24 MB. */
const most = 4;

/**
 * Finds the prepared population of an argument again, or prepares it. A thousand cells that each receive the same column
 * would otherwise sort it a thousand times. The hosts build the arrays anew for every call, so the content is compared,
 * every cell of it: an edited sheet can never meet an old answer. Lists that are refused are not kept.
 */
export function populationMemory(): (values: unknown) => Population {
  /** The last used first. */
  const remembered: Remembered[] = [];
  return (values) => {
    const place = remembered.findIndex(({ cells }) => holdsCells(values, cells));
    const [known = prepare(values)] = place < 0 ? [] : remembered.splice(place, 1);
    remembered.unshift(known);
    remembered.length = Math.min(remembered.length, most);
    return known.population;
  };
}

function prepare(values: unknown): Remembered {
  const cells = readCells(values);
  return { cells, population: readPopulation(cells, widthOf(values)) };
}

function widthOf(values: unknown): number {
  if (!Array.isArray(values)) return 1;
  const first: unknown = values[0];
  return Array.isArray(first) ? first.length : 1;
}

/** One memory for all functions: they place by the same lists. */
export const recallPopulation = populationMemory();
