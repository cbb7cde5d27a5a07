import type { Register } from '../register';

/** A client as reports name it. */
export interface ReportClient {
  /** The number of its row in the sheet. */
  readonly row: number;
  readonly key: string;
  readonly label: string;
}

/** The client at a place of the register, as reports name it. */
export function reportClient({ rows, keys, labels }: Register, client: number): ReportClient {
  return { row: rows[client] ?? 0, key: keys[client] ?? '', label: labels[client] ?? '' };
}
