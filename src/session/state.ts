/** Everything a session can be in, as data: what the task pane shows, and nothing it has to work out. */
import type { HostFaultCode } from '../sheet';
import type {
  ColumnContent,
  ColumnCounts,
  ColumnRange,
  Criterion,
  DecimalSign,
  Model,
  Notice,
  Run,
  TierSummary,
} from '../tiering';

/** The steps of Apply, in their order. */
export const PHASES = ['read', 'calculate', 'write', 'verify'] as const;
export type Phase = (typeof PHASES)[number];

export interface Progress {
  readonly phase: Phase;
  /** Part of the phase that is done, 0..1; null while it cannot be told. */
  readonly share: number | null;
}

/** Why something cannot be done; the pane makes the sentence. */
export type Problem =
  /** The host could not do it. */
  | { readonly kind: 'fault'; readonly code: HostFaultCode; readonly detail: string }
  /** What stood there before could not be put back. */
  | { readonly kind: 'not-put-back' }
  /** The user stopped it. */
  | { readonly kind: 'stopped' }
  /** The register or the model cannot be used. `headers` are those of the model's criteria, in its order. */
  | { readonly kind: 'notices'; readonly notices: readonly Notice[]; readonly headers: readonly string[] }
  | { readonly kind: 'nothing-selected' }
  | { readonly kind: 'no-criteria' }
  /** Shares of value are asked for, but no criterion in use holds numbers of which more is better. */
  | { readonly kind: 'nothing-countable' }
  /** No column holds numbers or dates. */
  | { readonly kind: 'nothing-measurable' }
  /** The cells of the register are no longer those that were read; the counts are new. */
  | { readonly kind: 'changed' }
  /**
   * A column with a header of ours holds something that was not written by us: `cell` does, or, where it is not `exact`, is the
   * header of the column in which nobody can tell where.
   */
  | {
      readonly kind: 'not-ours';
      readonly header: string;
      readonly cell: string;
      readonly exact: boolean;
      /** So many cells more hold something else, in this column or another. */
      readonly more: number;
    }
  /** Another window is writing tiers. */
  | { readonly kind: 'under-way' }
  /** Another run was written since: the one before it can no longer be put back. */
  | { readonly kind: 'overtaken' }
  /** A newer version of the product keeps its records in this workbook. */
  | { readonly kind: 'newer-record' }
  /** A cell where a new column would go is filled; beside a table every cell to its right is in the way. */
  | { readonly kind: 'occupied'; readonly cell: string; readonly table: boolean }
  /** Rows were sorted, inserted or deleted while the tiers were written. */
  | { readonly kind: 'moved' }
  /** After writing, this cell does not hold what was written. */
  | { readonly kind: 'not-written'; readonly cell: string };

/** Cells put back as they were before a run, and looked at again. */
export interface PutBackReport {
  /** So many cells of ours were compared with what they held before. */
  readonly cells: number;
  /** Cells that somebody else has changed since, left as they are: how many, and the first of them. */
  readonly changed: { readonly count: number; readonly cell: string } | null;
}

/** What the sheet holds after a run that did not end well. */
export type Aftermath =
  | { readonly kind: 'untouched' }
  | { readonly kind: 'put-back'; readonly report: PutBackReport }
  /**
   * It could not be put back: `range` may hold new cells beside old ones. What it held before stands on the new sheet `copy`; null
   * where not even that could be written.
   */
  | { readonly kind: 'mixed'; readonly range: string; readonly copy: string | null };

/** A run that was begun in this workbook, by whomever, and did not end: the window was closed or the program stopped. */
export interface Unfinished {
  /** The day of the run, ISO. */
  readonly asOf: string;
  readonly sheetName: string;
  /** The headers of the columns that it was writing. */
  readonly columns: readonly string[];
  /** False where what the columns held before was too much to be kept: only a new run makes them whole then. */
  readonly restorable: boolean;
}

/** What was found in the sheet. */
export interface FoundRegister {
  readonly sheetName: string;
  /** As "A1:J641". */
  readonly address: string;
  /** The number of the header row on the sheet, from 1. */
  readonly headerRow: number;
  readonly clients: number;
  readonly excluded: number;
  /** The first and last row, counted from 1, in use below the block and not part of the register; null for none. */
  readonly below: { readonly from: number; readonly to: number } | null;
  /** The register's own headers, without the columns that this product wrote. */
  readonly headers: readonly string[];
}

/** The model that the workbook remembers for this register. */
export interface SavedModel {
  readonly name: string;
  /** The day of its last run, ISO. */
  readonly asOf: string;
  readonly criteria: number;
  readonly criteriaFound: number;
  /** True while the draft is this model, unchanged. */
  readonly inUse: boolean;
  /** True where what the headers suggest is something else than the draft, so that starting anew changes it. */
  readonly anew: boolean;
}

/** How many cells of a column hold what, and how far they reach. */
export interface ColumnHeld {
  readonly counts: ColumnCounts;
  readonly range: ColumnRange | null;
}

/** One column as a possible criterion. */
export interface ColumnChoice {
  readonly criterion: Criterion;
  readonly header: string;
  readonly used: boolean;
  /** What its cells hold; null where the register has no such column. */
  readonly content: ColumnContent | null;
  readonly held: ColumnHeld | null;
  /** The criterion as it was guessed or saved, to go back to. */
  readonly original: Criterion;
}

/** The methods whose limits the pane edits; any other is kept as the model has it. */
export type EditableMethod = 'quota' | 'cutoffs' | 'pareto';
export type DraftMethod = EditableMethod | 'kept';

/** A model being edited: the choices shown, and the rest of the model kept as it is. */
export interface Draft {
  readonly base: Model;
  readonly columns: readonly ColumnChoice[];
  readonly key: string | null;
  readonly label: string | null;
  /** The day of the run: "today", "latest" (the latest day in the list) or an ISO date. */
  readonly asOf: string;
  readonly method: DraftMethod;
  /** The criterion the method reads instead of the score. */
  readonly of: string | null;
  /** Best first, one fewer than tiers: percent for quota and pareto, points (or readings) for cut-offs. */
  readonly limits: readonly number[];
  /** Best first. */
  readonly tierNames: readonly string[];
  /** The user's word on texts like "1.234"; null: as people write where the user is. */
  readonly decimal: DecimalSign | null;
}

/** How well one used column could be read. */
export interface ReadingCounts {
  readonly numbers: number;
  readonly fromText: number;
  readonly missing: number;
  readonly unreadable: number;
}

export type Preview =
  | {
      readonly kind: 'counts';
      readonly run: Run;
      /** By criterion id. */
      readonly readings: Readonly<Record<string, ReadingCounts>>;
      /** The column whose sum is the clients' value; null where there is none. */
      readonly valueHeader: string | null;
    }
  | { readonly kind: 'problem'; readonly problem: Problem };

/** What one Apply did. */
export interface Outcome {
  readonly tiers: readonly TierSummary[];
  /** The column whose sum is the clients' value; null where there is none. */
  readonly valueHeader: string | null;
  /** Clients with a tier of their own, and those in the last one of `tiers` because too little is known of them. */
  readonly placed: number;
  readonly unknown: number;
  /** Rows that were taken for no client. */
  readonly excluded: number;
  /** Cells that held a number or date as text and were read. */
  readonly readFromText: number;
  /** Headers of the columns that hold the answer, in the order of the sheet. */
  readonly columns: readonly string[];
  readonly model: Model;
  readonly notices: readonly Notice[];
  /** The host could not set the colours; everything else was written. */
  readonly uncoloured: boolean;
}

/** What the weights of the used criteria come to. */
export interface Weights {
  readonly total: number;
  /** By criterion id: its share of the total, 0..1. */
  readonly shares: Readonly<Record<string, number>>;
}

/** A register that is being worked on. */
export interface Work {
  readonly register: FoundRegister;
  readonly saved: SavedModel | null;
  readonly draft: Draft;
  readonly weights: Weights;
  /** The criteria in use that a method can count instead of the score. */
  readonly countable: readonly ColumnChoice[];
  /** By the id of each criterion whose column is gone: the unused columns it could read instead. */
  readonly substitutes: Readonly<Record<string, readonly string[]>>;
  /** Headers of the columns that Apply will write, in the order of the sheet. */
  readonly columns: readonly string[];
  /** True where days are counted up to the day of the run, or it was chosen: then it is worth asking about. */
  readonly dated: boolean;
  readonly preview: Preview;
  /** False while the preview is still that of the choices before: its counts are worth showing, its problem is not. */
  readonly settled: boolean;
}

export type SessionState =
  | { readonly kind: 'start' }
  | { readonly kind: 'looking'; readonly share: number | null }
  | { readonly kind: 'stopped'; readonly problem: Problem; readonly aftermath: Aftermath }
  /** `restorable`: what stood there before the last run of this window can be put back. */
  | {
      readonly kind: 'ready';
      readonly work: Work;
      readonly problem: Problem | null;
      readonly restorable: boolean;
    }
  /** `stopping`: the user wants it stopped, and a request that cannot be taken back is still on its way. */
  | {
      readonly kind: 'applying';
      readonly work: Work;
      readonly progress: Progress;
      readonly stopping: boolean;
    }
  /** `restorable`: what stood there before can be put back. `problem`: why that was refused just now; nothing was changed then. */
  | {
      readonly kind: 'done';
      readonly work: Work;
      readonly outcome: Outcome;
      readonly restorable: boolean;
      readonly problem: Problem | null;
    }
  /** The sheet is being made what it was before: after a failure, a stop, or because the user wants it. */
  | { readonly kind: 'putting-back'; readonly share: number | null }
  | { readonly kind: 'put-back'; readonly report: PutBackReport }
  | { readonly kind: 'unfinished'; readonly unfinished: Unfinished; readonly problem: Problem | null };
