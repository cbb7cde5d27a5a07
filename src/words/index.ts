/** What the product says, in four languages. */
export { criterionNames, type CriterionNames } from './criterion-names';
export { faultText } from './fault-text';
export { noticeGroups, type NoticeGroup } from './notice-groups';
export { noticeText } from './notice-text';
export { presetWords } from './pick-preset-words';
export type { PresetWords } from './preset-words';
export { percentCriteria, type PercentCriteria } from './percent-criteria';
export { readingName } from './reading-name';
export { pickWords } from './pick-words';
export { pickLanguage, workbenchWords } from './pick-workbench-words';
export { reportPage, type ReportPage } from './reports/report-page';
export type { ReportPart } from './reports/report-part';
export { segmentName } from './segment-name';
export { whyText } from './why-text';
export { wordingOf, type SheetWording } from './wording-of';
export type { Words } from './words';
export type {
  FileProblemCode,
  RefusedAttempt,
  UndrawnThing,
  WorkbenchLanguage,
  WorkbenchWords,
} from './workbench-words';
