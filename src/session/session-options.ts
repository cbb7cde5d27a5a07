import type { Spreadsheet, Wording } from '../sheet';
import type { OtherWindows } from './other-windows';
import type { Habits } from '../tiering';

/** The words that a session puts into models and sheets, in the user's language. */
export interface SessionWording extends Wording {
  readonly modelName: string;
  /** The usual three tiers, best first. */
  readonly tierNames: readonly [string, string, string];
  readonly missingTierName: string;
  /** The name of the sheet that keeps what stood in our columns before the run of a day, where it could not be put back. */
  readonly copySheetName: (day: string) => string;
}

export interface SessionOptions {
  readonly spreadsheet: Spreadsheet;
  /** The day of a run, ISO; asked at each run. */
  readonly today: () => string;
  readonly wording: SessionWording;
  /** How numbers and dates are written where the user is, for cells that leave it open. */
  readonly habits: Partial<Habits>;
  /** Milliseconds since whenever: to know when the window should breathe. */
  readonly clock: () => number;
  /** Left out where no other window can have the workbook open. */
  readonly otherWindows?: OtherWindows | undefined;
}
