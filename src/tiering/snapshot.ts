/** What a run leaves for the next one: clients by their keys. Plain data, kept by the host or in a file. */

export interface SnapshotClient {
  readonly key: string;
  readonly label: string;
  readonly tier: string;
  /** The tier before rules and decisions by hand, which come and go at once; null where nobody kept it. */
  readonly placed: string | null;
  readonly score: number | null;
  /** As the method counts it; null where it has none. */
  readonly position: number | null;
  /** The client's value (see `valueCriterion`); null where none is counted or known. */
  readonly value: number | null;
  /** Weighted points per criterion, and those of bonuses. */
  readonly contributions: Readonly<Record<string, number>>;
}

export interface Snapshot {
  /** ISO. */
  readonly asOf: string;
  /** The name of the model. */
  readonly model: string;
  /** Best first, the missing tier last. */
  readonly tierNames: readonly string[];
  readonly clients: readonly SnapshotClient[];
}
