import type { Model, Report } from '../../tiering';
import { criterionNames } from '../criterion-names';
import { segmentName } from '../segment-name';
import type { Words } from '../words';
import { ownParts } from './own-parts';
import type { ReportContext } from './report-context';
import type { ReportPart } from './report-part';
import { reportParts } from './report-parts';

/** A report as people read it. */
export interface ReportPage {
  readonly title: string;
  readonly parts: readonly ReportPart[];
}

/** A report in the user's language, tables of `most` rows at most; criteria are called as the columns of the model's register. */
export function reportPage(
  words: Words,
  report: Report,
  { model, most }: { readonly model: Pick<Model, 'criteria' | 'method'>; readonly most: number },
): ReportPage {
  const names = criterionNames(words, model);
  const context: ReportContext = {
    model,
    words,
    kind: report.kind,
    names,
    tierName: (name) => segmentName(words, model.method.kind, name),
    most,
  };
  const { kind, ...rest } = report;
  return {
    title: words.reports.titles[kind],
    parts: ownParts(context, report) ?? reportParts(context, rest),
  };
}
