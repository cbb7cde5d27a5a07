/** Windows on one workbook, each with a pane: what one is writing looks to another like a run that did not finish. */

/** A run as other windows see it. */
export interface OwnRun {
  /** Kept with what the workbook says of the run. */
  readonly id: string;
  /** Says that it is over. It is over too when the window is gone. */
  readonly end: () => void;
}

export interface OtherWindows {
  /** Says that a run is under way here, before the workbook tells of it. */
  readonly begin: () => Promise<OwnRun>;
  /** Whether the run of this id is under way in a window that is still there. */
  readonly isUnderWay: (id: string) => Promise<boolean>;
}
