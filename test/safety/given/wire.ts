/** A spreadsheet whose every request is counted and can be met by a test. */
import type { SheetEdit, Spreadsheet, Watch } from '../../../src/sheet';

export type RequestName = Exclude<keyof Spreadsheet, 'can' | 'asOneStep' | 'uncalculated'>;

export interface Asked {
  /** Counted from 1 since the wire was armed. */
  readonly number: number;
  readonly name: RequestName;
  /** What is to be changed; empty for a request that reads. */
  readonly edits: readonly SheetEdit[];
}

/** What can be done with a request instead of answering it. */
export interface Ways<Answer> {
  /** Carries it out and answers. */
  readonly go: () => Promise<Answer>;
  /** The same, with the session's watch exchanged for this one. */
  readonly goWatched: (watch: (own: Watch | undefined) => Watch) => Promise<Answer>;
  /** Carries out other edits than those that were asked for. */
  readonly carryOut: (edits: readonly SheetEdit[]) => Promise<void>;
}

export type Meet = <Answer>(asked: Asked, ways: Ways<Answer>) => Promise<Answer>;

export interface Wire {
  readonly port: Spreadsheet;
  /** All requests since the wire was armed. */
  readonly log: readonly Asked[];
  /** Counts anew from 1 and has every request met this way. */
  readonly arm: (meet?: Meet) => void;
}

const answering: Meet = (_asked, { go }) => go();

export const wired = (spreadsheet: Spreadsheet): Wire => {
  let meet = answering;
  const log: Asked[] = [];
  const ask = <Answer>(
    name: RequestName,
    request: (watch: Watch | undefined) => Promise<Answer>,
    { edits = [], watch }: { readonly edits?: readonly SheetEdit[]; readonly watch?: Watch | undefined } = {},
  ): Promise<Answer> => {
    const asked = { number: log.length + 1, name, edits };
    log.push(asked);
    return meet(asked, {
      go: () => request(watch),
      goWatched: (over) => request(over(watch)),
      carryOut: (others) => spreadsheet.apply(others),
    });
  };
  return {
    log,
    arm: (next = answering) => {
      log.length = 0;
      meet = next;
    },
    port: {
      ...spreadsheet,
      selection: () => ask('selection', () => spreadsheet.selection()),
      extent: (sheet) => ask('extent', () => spreadsheet.extent(sheet)),
      read: (area, watch) => ask('read', (seen) => spreadsheet.read(area, seen), { watch }),
      contents: (area, watch) => ask('contents', (seen) => spreadsheet.contents(area, seen), { watch }),
      formats: (area) => ask('formats', () => spreadsheet.formats(area)),
      obstacle: (areas) => ask('obstacle', () => spreadsheet.obstacle(areas)),
      colours: (owner) => ask('colours', () => spreadsheet.colours(owner)),
      apply: (edits, watch) => ask('apply', (seen) => spreadsheet.apply(edits, seen), { edits, watch }),
      recall: (key) => ask('recall', () => spreadsheet.recall(key)),
    },
  };
};
