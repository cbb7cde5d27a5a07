/** The grid's undo and redo, which can hold several changes as one step. */
import { LocalUndoRedoService, type IUndoRedoItem } from '@univerjs/core';

/**
 * A class because the grid asks for one. The grid's own way to hold changes together undoes them in the order they
 * were made; a cell that was changed twice would not be what it was.
 */
export class Steps extends LocalUndoRedoService {
  private held: IUndoRedoItem[] | null = null;

  override pushUndoRedo(step: IUndoRedoItem): void {
    if (this.held === null) super.pushUndoRedo(step);
    else this.held.push(step);
  }

  /** True while changes are held together; undoing must wait. */
  get holding(): boolean {
    return this.held !== null;
  }

  /** From here on all changes are one step, until the answer is called. Calls within another do nothing. */
  hold(unit: string): () => void {
    if (this.held !== null) return () => undefined;
    this.held = [];
    return () => {
      const held = this.held ?? [];
      this.held = null;
      if (held.length === 0) return;
      super.pushUndoRedo({
        unitID: unit,
        undoMutations: [...held].reverse().flatMap(({ undoMutations }) => undoMutations),
        redoMutations: held.flatMap(({ redoMutations }) => redoMutations),
      });
    };
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
