import { headersOf, type Run } from '../tiering';

/** The ids of criteria whose columns the sheet shows as percent: their readings are shares, to be told as the sheet does. */
export type PercentCriteria = ReadonlySet<string>;

/** The criteria of a run that are read from such columns as they stand, or as a mean or difference of them. */
export function percentCriteria({ model, register }: Pick<Run, 'model' | 'register'>): PercentCriteria {
  const shown = new Set(
    register.columns.filter((column) => column.isPercent === true).map(({ header }) => header),
  );
  const ids = model.criteria.flatMap(({ id, reading }) => {
    const keepsUnit = reading.kind === 'column' || reading.kind === 'mean' || reading.kind === 'difference';
    return keepsUnit && headersOf(reading).every((header) => shown.has(header)) ? [id] : [];
  });
  return new Set(ids);
}
