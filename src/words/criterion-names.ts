import type { Model } from '../tiering';
import { readingName } from './reading-name';
import type { Words } from './words';

/** How the criteria of a model are called: criterion id -> header, or what is counted of the orders. */
export type CriterionNames = ReadonlyMap<string, string>;

/** The headers that the criteria of a model read; a criterion that reads orders is called by what it counts. */
export const criterionNames = (words: Words, model: Pick<Model, 'criteria'>): CriterionNames =>
  new Map(model.criteria.map(({ id, reading }) => [id, readingName(words, reading)]));
