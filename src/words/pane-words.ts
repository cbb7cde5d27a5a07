import type { MethodKind } from '../tiering';

/** Every text of the task pane. Counts are whole numbers, shares 0..1, rows as numbered on the sheet. */
type Count = (total: number) => string;
type OfHeader = (header: string) => string;
type OfHeaders = (headers: readonly string[]) => string;

export interface PaneWords {
  readonly title: string;
  readonly promise: string;
  readonly privacy: string;
  readonly start: { readonly heading: string; readonly hint: string; readonly action: string };
  readonly looking: string;
  readonly found: Count;
  /** Headings over what could not be done, and over what the user ended. */
  readonly stopped: { readonly failed: string; readonly byUser: string };
  readonly register: {
    readonly heading: string;
    readonly place: (sheet: string, address: string) => string;
    readonly clients: Count;
    readonly headerRow: (row: number) => string;
    readonly excluded: Count;
    /** Rows in use below the list that do not belong to it; `action` is the button that reads the list again. */
    readonly below: (from: number, to: number, action: string) => string;
    readonly lookAgain: string;
    readonly columns: string;
    readonly key: string;
    readonly label: string;
    readonly none: string;
  };
  readonly saved: {
    readonly fits: (name: string, found: number, total: number) => string;
    readonly lastRun: (day: string) => string;
    readonly use: string;
    readonly startAnew: string;
    /** Whether the choices on show are those of the saved model. */
    readonly inUse: (name: string) => string;
    readonly notInUse: string;
  };
  readonly criteria: {
    readonly heading: string;
    readonly hint: string;
    readonly directionOf: OfHeader;
    readonly more: string;
    readonly less: string;
    /** Directions of a date. */
    readonly recent: string;
    readonly longAgo: string;
    readonly weight: string;
    readonly weightOf: OfHeader;
    /** What a slider says of itself: the weight and its share of the score. */
    readonly weightText: (weight: number, share: number) => string;
    readonly share: (share: number) => string;
    readonly total: Count;
    readonly onlyOne: OfHeader;
    readonly numbers: Count;
    readonly dates: Count;
    readonly fromText: Count;
    readonly missing: Count;
    readonly unreadable: Count;
    /** From the least to the greatest number, or from the first to the last day. */
    readonly range: (from: string, to: string) => string;
    readonly content: { readonly [Content in 'number' | 'date' | 'mixed' | 'text' | 'blank']: string };
    /** The column of a criterion is gone, and no other column could be read instead; or one could. */
    readonly lost: string;
    /** The criterion reads orders, which the pane does not take yet. */
    readonly fromOrders: string;
    /** Another column has the same header. */
    readonly twice: string;
    readonly renamed: string;
    readonly readInstead: OfHeader;
    readonly chooseColumn: string;
    readonly textColumns: OfHeaders;
  };
  /** Which day the run is of. */
  readonly day: {
    readonly label: string;
    readonly today: string;
    readonly latest: string;
    readonly own: string;
    readonly date: string;
  };
  readonly tiers: {
    readonly heading: string;
    readonly method: string;
    readonly quota: string;
    readonly cutoffs: string;
    readonly pareto: string;
    /** The model's own way, where the pane does not edit its limits. */
    readonly kept: (method: string) => string;
    readonly keptHint: string;
    readonly methods: { readonly [Kind in Exclude<MethodKind, 'quota' | 'cutoffs' | 'pareto'>]: string };
    readonly reading: string;
    readonly nameOf: (place: number) => string;
    readonly limitOf: (tier: string) => string;
    readonly percentOfClients: string;
    readonly percentOfValue: string;
    readonly points: string;
    readonly reach: string;
    readonly rest: string;
    readonly caption: string;
    readonly tier: string;
    /** Heads in two rows: clients by their number and in percent, value in percent. */
    readonly clients: string;
    readonly count: string;
    readonly percent: string;
    readonly value: string;
    readonly valueFrom: OfHeader;
    readonly noCounts: string;
  };
  readonly notices: {
    /** How many notices ask for a check, and how many only tell. */
    readonly heading: (checks: number, notes: number) => string;
    /** Of which further columns a notice is true. */
    readonly likewise: (columns: readonly string[]) => string;
    /** The question what an example text means, in front of the possible answers. */
    readonly means: (example: string) => string;
    readonly error: string;
    readonly warning: string;
    readonly info: string;
  };
  readonly apply: { readonly action: Count; readonly waiting: string; readonly writes: OfHeaders };
  readonly progress: {
    readonly heading: string;
    readonly read: string;
    readonly calculate: string;
    readonly write: string;
    readonly verify: string;
    readonly done: string;
    readonly now: string;
    readonly later: string;
    /** The button while nothing has been written, then while something has, and once it was pressed. */
    readonly cancel: string;
    readonly stop: string;
    readonly stopping: string;
    /** Below the pressed button where something may have been written: what becomes of it. */
    readonly stoppingHint: string;
  };
  readonly done: {
    readonly heading: string;
    readonly placed: Count;
    /** Clients of whom too little is known, and the tier that they are in. */
    readonly unknown: (total: number, tier: string) => string;
    readonly columns: OfHeaders;
    readonly uncoloured: string;
    readonly excluded: Count;
    readonly readFromText: Count;
    readonly again: string;
    readonly restore: string;
    /** What it does to the sheet, and how long it is offered. */
    readonly restoreHint: string;
  };
  readonly puttingBack: { readonly heading: string; readonly text: string };
  /** What the sheet holds after a run that was taken back or did not end well. */
  readonly aftermath: {
    readonly heading: string;
    readonly untouched: string;
    /** So many cells hold what they held, of so many that were compared; 0 where there were none to compare. */
    readonly putBack: (matching: number, total: number) => string;
    /** All was put back but cells that somebody changed since, and the first of them. */
    readonly changed: (count: number, cell: string) => string;
    readonly mixed: (range: string) => string;
    /** Where the values from before are; what to do where they are nowhere. */
    readonly copy: (sheet: string) => string;
    readonly noCopy: string;
  };
  readonly unfinished: {
    readonly heading: string;
    readonly text: (day: string, sheet: string, columns: readonly string[]) => string;
    readonly restorable: string;
    readonly tooMuch: string;
    readonly putBack: string;
    readonly keep: string;
  };
  readonly problems: {
    readonly heading: string;
    readonly nothingSelected: string;
    readonly noCriteria: string;
    readonly nothingMeasurable: string;
    readonly nothingCountable: string;
    /** Limits that do not fit together, by method; `rising` where a cut-off is the most that a tier allows. */
    readonly shares: string;
    readonly cutoffs: string;
    readonly cutoffsRising: string;
    readonly cuts: string;
    readonly weight: OfHeader;
    readonly emptyTierName: string;
    readonly longTierName: string;
    readonly sameTierName: (name: string) => string;
    readonly stopped: string;
    readonly changed: string;
    readonly moved: string;
    /** `cell` holds something else; or it is the header of a column that does, nobody can tell where. */
    readonly notOurs: (header: string, cell: string) => string;
    readonly notOursSomewhere: (header: string, cell: string) => string;
    /** How many cells besides are no longer what was written. */
    readonly moreNotOurs: (total: number) => string;
    /** The model reads orders, which the pane cannot. */
    readonly ordersMissing: string;
    readonly writeOver: string;
    readonly underWay: string;
    readonly overtaken: string;
    readonly newerRecord: string;
    /** `column` is the letter of the cell's column. */
    readonly occupied: (cell: string, column: string) => string;
    readonly occupiedByTable: (cell: string) => string;
    readonly notWritten: (cell: string) => string;
  };
}
