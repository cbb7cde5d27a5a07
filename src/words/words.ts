import type { PaneWords } from './pane-words';
import type { FaultSentences, NoticeSentences } from './sentences';
import type { ReasonWords } from './reason-words';
import type { ReportWords } from './report-words';
import type { SegmentWords } from './segment-words';
import type { SheetWords } from './sheet-words';
import type { Speech } from './speech';

/** Everything the product says in one language. A text missing in a language does not compile. */
export interface Words {
  readonly say: Speech;
  readonly notices: NoticeSentences;
  readonly faults: FaultSentences;
  readonly sheet: SheetWords;
  readonly pane: PaneWords;
  readonly reasons: ReasonWords;
  readonly segments: SegmentWords;
  readonly reports: ReportWords;
}
