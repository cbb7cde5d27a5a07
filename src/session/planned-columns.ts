import { planColumns, type PlannedColumn, type Wording } from '../sheet';
import type { Model } from '../tiering';
import type { Basis } from './basis';

/** Where the columns of a model go and what they are called: the ones that stand there already, then new ones. */
export function plannedColumns(
  { found, allHeaders, recognised }: Basis,
  { writes }: Pick<Model, 'writes'>,
  wording: Pick<Wording, 'header'>,
): readonly PlannedColumn[] {
  const ours = [...(recognised?.own ?? []), ...(recognised?.changed ?? [])];
  const wanted = writes.map((what) => ({ what, header: wording.header(what) }));
  return planColumns(found, allHeaders, ours, wanted);
}

/** Their headers, in the order of the sheet. */
export const headersInOrder = (plan: readonly PlannedColumn[]): readonly string[] =>
  [...plan].sort((one, other) => one.column - other.column).map((own) => own.header);
