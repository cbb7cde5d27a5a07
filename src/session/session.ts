/** What a user can do with a register, without a window: look, choose, apply. */
import type { DecimalSign, Direction } from '../tiering';
import { applyWork, stopApply } from './apply-work';
import { changeTo, createDesk, type Desk } from './desk';
import * as edit from './edit-draft';
import { look, lookAgain } from './look';
import { modelToDraft } from './model-to-draft';
import type { SessionOptions } from './session-options';
import type { Draft, DraftMethod, SessionState } from './state';
import { restore } from './restore';
import { repoint } from './substitutes';
import { keep } from './unfinished';

/** Actions that do not fit the state they meet (a second Apply, a change while applying) do nothing. */
export interface Session {
  readonly getState: () => SessionState;
  readonly subscribe: (listener: () => void) => () => void;
  /**
   * Reads the register the user points at. Choices already made for the same register are kept. Where a run in this workbook did not
   * finish, that is shown instead.
   */
  readonly look: () => Promise<void>;
  /** As look, for the register on show alone: nothing happens where the user points elsewhere. For a host that tells of changes. */
  readonly lookAgain: () => Promise<void>;
  /** Reads again, calculates, writes and verifies. */
  readonly apply: () => Promise<void>;
  /** As apply, but columns with our headers are written over even where they hold something else. */
  readonly writeOver: () => Promise<void>;
  /**
   * Stops an Apply. While it reads or calculates nothing has been written and the choices are on show at once; later what was
   * written is put back, as soon as the request on its way has been answered.
   */
  readonly stop: () => void;
  /** Puts back what stood in the sheet before the run that is done, or before the one that did not finish. */
  readonly restore: () => Promise<void>;
  /** Leaves the sheet as the run that did not finish left it, and speaks of it no more. */
  readonly keep: () => Promise<void>;
  /** Goes back to the model that the workbook remembers. */
  readonly useSaved: () => void;
  /** Goes back to what the headers suggest. */
  readonly startAnew: () => void;
  readonly setUsed: (criterion: string, used: boolean) => void;
  /** Lets a criterion whose column is gone read another one. */
  readonly repoint: (criterion: string, header: string) => void;
  readonly setDirection: (criterion: string, direction: Direction) => void;
  readonly setWeight: (criterion: string, weight: number) => void;
  readonly setKey: (header: string | null) => void;
  readonly setLabel: (header: string | null) => void;
  /** Says which day the run is of: "today", "latest" or an ISO date; null: a day of the user's own, at first the one on show. */
  readonly setAsOf: (asOf: string | null) => void;
  readonly setMethod: (method: DraftMethod) => void;
  /** Chooses the criterion that the method reads. */
  readonly setReading: (criterion: string) => void;
  readonly setLimit: (index: number, limit: number) => void;
  readonly setTierName: (index: number, name: string) => void;
  /** Says what texts like "1.234" mean where their column leaves it open. */
  readonly setDecimal: (decimal: DecimalSign) => void;
}

/** A session over one spreadsheet. Nothing is read before `look` and nothing written before `apply`. */
export function createSession(options: SessionOptions): Session {
  const desk = createDesk(options);
  const change = (next: (draft: Draft) => Draft): void => changeDraft(desk, next);
  return {
    getState: desk.store.getState,
    subscribe: desk.store.subscribe,
    look: () => look(desk),
    lookAgain: () => lookAgain(desk),
    apply: () => applyWork(desk, 'ours-only'),
    writeOver: () => applyWork(desk, 'write-over'),
    stop: () => stopApply(desk),
    restore: () => restore(desk),
    keep: () => keep(desk, () => look(desk)),
    useSaved: () => change((draft) => savedDraft(desk) ?? draft),
    startAnew: () => change((draft) => desk.bench?.suggested ?? draft),
    setUsed: (criterion, used) => change((draft) => edit.setUsed(draft, criterion, used)),
    repoint: (criterion, header) => change((draft) => repoint(draft, criterion, header)),
    setDirection: (criterion, direction) => change((draft) => edit.setDirection(draft, criterion, direction)),
    setWeight: (criterion, weight) => change((draft) => edit.setWeight(draft, criterion, weight)),
    setKey: (header) => change((draft) => edit.setKey(draft, header)),
    setLabel: (header) => change((draft) => edit.setLabel(draft, header)),
    setAsOf: (asOf) => change((draft) => edit.setAsOf(draft, asOf ?? dayOnShow(desk))),
    setMethod: (method) => change((draft) => edit.setMethod(draft, method, options.wording.tierNames)),
    setReading: (criterion) => change((draft) => edit.setReading(draft, criterion)),
    setLimit: (index, limit) => change((draft) => edit.setLimit(draft, index, limit)),
    setDecimal: (decimal) => change((draft) => ({ ...draft, decimal })),
    setTierName: (index, name) => change((draft) => edit.setTierName(draft, index, name)),
  };
}

function changeDraft(desk: Desk, next: (draft: Draft) => Draft): void {
  const state = desk.store.getState();
  if (state.kind !== 'ready' || desk.bench === null) return;
  const draft = next(state.work.draft);
  if (draft === state.work.draft) return;
  changeTo(desk, desk.bench, draft, state.work);
}

/** The day that the counts on show are of; today where there are none. */
function dayOnShow({ store, options }: Desk): string {
  const state = store.getState();
  const preview = state.kind === 'ready' ? state.work.preview : null;
  return preview?.kind === 'counts' ? preview.run.asOf : options.today();
}

function savedDraft(desk: Desk): Draft | null {
  const entry = desk.bench?.basis.recognised?.entry;
  return entry === undefined || desk.bench === null ? null : modelToDraft(entry.model, desk.bench.guesses);
}
