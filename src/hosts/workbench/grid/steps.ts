/** The grid's undo and redo, which can hold several changes as one step. */
import { LocalUndoRedoService, type IMutationInfo, type IUndoRedoItem } from '@univerjs/core';

/** Whether taking changes back would leave everything as it is; given as they would be taken back, the last first. */
export type IsNothing = (undo: readonly IMutationInfo[]) => boolean;

/** A step of work that failed: it can be undone, but half of something is not done again. */
interface Half {
  readonly step: IUndoRedoItem;
  readonly redo: readonly IMutationInfo[];
}

/**
 * A class because the grid asks for one. The grid's own way to hold changes together undoes them in the order they
 * were made; a cell that was changed twice would not be what it was.
 */
export class Steps extends LocalUndoRedoService {
  private held: IUndoRedoItem[] | null = null;
  private half: Half | null = null;

  override pushUndoRedo(step: IUndoRedoItem): void {
    if (this.held === null) super.pushUndoRedo(step);
    else this.held.push(step);
  }

  /** True while changes are held together; undoing must wait. */
  get holding(): boolean {
    return this.held !== null;
  }

  /**
   * From here on all changes are one step, until the answer is called, with true where the work ended well. Changes that cancel
   * out are none. What follows at once on work that failed joins it, so that no undoing ends between the two. Calls within another do
   * nothing.
   */
  hold(unit: string, isNothing: IsNothing): (whole: boolean) => void {
    if (this.held !== null) return () => undefined;
    this.held = [];
    return (whole) => {
      const held = this.held ?? [];
      this.held = null;
      if (held.length > 0) this.keep(unit, this.joined(unit, held), { whole, isNothing });
    };
  }

  /** What was held as one, with the half before it, which is no step of its own any more. */
  private joined(
    unit: string,
    held: readonly IUndoRedoItem[],
  ): Pick<Half, 'redo'> & { undo: IMutationInfo[] } {
    const half = this.half !== null && this.last(unit) === this.half.step ? this.half : null;
    this.half = null;
    if (half !== null) this._getUndoStack(unit)?.pop();
    const undo = [...held].reverse().flatMap(({ undoMutations }) => undoMutations);
    const redo = held.flatMap(({ redoMutations }) => redoMutations);
    return half === null
      ? { undo, redo }
      : { undo: [...undo, ...half.step.undoMutations], redo: [...half.redo, ...redo] };
  }

  private keep(
    unit: string,
    { undo, redo }: ReturnType<Steps['joined']>,
    { whole, isNothing }: { readonly whole: boolean; readonly isNothing: IsNothing },
  ): void {
    if (isNothing(undo)) {
      this._getRedoStack(unit, true).length = 0;
      this._updateStatus();
      return;
    }
    const step = { unitID: unit, undoMutations: undo, redoMutations: whole ? [...redo] : [] };
    super.pushUndoRedo(step);
    if (!whole) this.half = { step, redo };
  }

  /** How many steps can be undone. */
  undos(unit: string): number {
    return this._getUndoStack(unit)?.length ?? 0;
  }

  /** How many steps can be done again. */
  redos(unit: string): number {
    return this._getRedoStack(unit)?.length ?? 0;
  }

  /** The last step; the same object as long as nothing was done or undone. */
  last(unit: string): IUndoRedoItem | null {
    return this._getUndoStack(unit)?.at(-1) ?? null;
  }
}
