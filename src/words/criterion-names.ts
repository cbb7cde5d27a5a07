import type { Model } from '../tiering';

/** How the criteria of a model are called in the sheet: criterion id -> header. */
export type CriterionNames = ReadonlyMap<string, string>;

/** The headers that the criteria of a model read. */
export const criterionNames = (model: Pick<Model, 'criteria'>): CriterionNames =>
  new Map(model.criteria.map(({ id, reading }) => [id, reading.header]));
