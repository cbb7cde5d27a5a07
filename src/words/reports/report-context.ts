import type { Model, Report } from '../../tiering';
import type { CriterionNames } from '../criterion-names';
import type { PercentCriteria } from '../percent-criteria';
import type { Words } from '../words';

/** What cells and tables of a report are written with. */
export interface ReportContext {
  readonly words: Words;
  readonly kind: Report['kind'];
  readonly model: Pick<Model, 'criteria' | 'method'>;
  readonly names: CriterionNames;
  readonly tierName: (name: string) => string;
  /** Left out: no criterion is known to be shown as percent. */
  readonly percents?: PercentCriteria;
  /** The most rows a table shows. */
  readonly most: number;
}
