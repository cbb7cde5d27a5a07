import type { WrittenColumn } from '../tiering';

/** What goes into the sheet in the user's language. Shares are 0..1; points and readings as they are. */
export interface SheetWords {
  /** The headers of our columns. */
  readonly headers: { readonly [Column in WrittenColumn]: string };
  /** The names of the usual three tiers, best first. */
  readonly tiers: readonly [string, string, string];
  /** The tier of clients whose data does not suffice. */
  readonly missingTier: string;
  readonly modelName: string;
  /** The parts of the sentence why a client has its tier. */
  readonly why: {
    readonly points: (score: number) => string;
    readonly contribution: (criterion: string, points: number) => string;
    readonly weakest: (contribution: string) => string;
    readonly position: (share: number, limit: number | null) => string;
    readonly cutoff: (reading: number, limit: number | null) => string;
    readonly runningShare: (share: number, limit: number | null) => string;
    readonly notPositive: (value: number) => string;
    readonly missing: (coverage: number, criteria: readonly string[]) => string;
    readonly noData: (coverage: number) => string;
    readonly capped: (from: string, text: string) => string;
    readonly floored: (from: string, text: string) => string;
    readonly set: (from: string, text: string) => string;
  };
}
