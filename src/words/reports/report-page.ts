import type { Model, Report } from '../../tiering';
import { criterionNames } from '../criterion-names';
import { segmentName } from '../segment-name';
import type { Words } from '../words';
import type { PercentCriteria } from '../percent-criteria';
import { ownParts } from './own-parts';
import type { ReportContext } from './report-context';
import type { ReportPart } from './report-part';
import { reportParts } from './report-parts';

/** A report as people read it. */
export interface ReportPage {
  readonly title: string;
  readonly parts: readonly ReportPart[];
}

/** What a report is of. */
export interface ReportOf {
  readonly model: Pick<Model, 'criteria' | 'method'>;
  /** So many rows are shown of a table. */
  readonly most: number;
  /** Left out: no criterion is known to be shown as percent. */
  readonly percents?: PercentCriteria;
}

/** A report in the user's language, tables of `most` rows at most; criteria are called as the columns of the model's register. */
export function reportPage(words: Words, report: Report, { model, most, percents }: ReportOf): ReportPage {
  const names = criterionNames(words, model);
  const context: ReportContext = {
    model,
    words,
    kind: report.kind,
    names,
    tierName: (name) => segmentName(words, model.method.kind, name),
    most,
    ...(percents === undefined ? {} : { percents }),
  };
  const { kind, ...rest } = report;
  return {
    title: words.reports.titles[kind],
    parts: ownParts(context, report) ?? reportParts(context, rest),
  };
}
