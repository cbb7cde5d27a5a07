import type { Grid } from './grid/grid';

/** Whether something was done, undone or kept since the file was opened or last saved, and who is told of it. */
export interface Followed {
  /** A text was kept: no undo step tells of it. */
  readonly touched: () => void;
  readonly changed: () => boolean;
  readonly markSaved: () => void;
  readonly subscribe: (listener: () => void) => () => void;
}

/** Follows what happens in a grid. The last undo step tells what the workbook is like: undone again, it is as it was. */
export const follow = ({ steps, unit }: Grid): Followed => {
  const listeners = new Set<() => void>();
  let kept = 0;
  let saved: { readonly step: unknown; readonly kept: number } = { step: steps.last(unit), kept };
  const tell = (): void => listeners.forEach((listener) => listener());
  steps.undoRedoStatus$.subscribe(tell);
  return {
    touched: () => {
      kept += 1;
      tell();
    },
    changed: () => saved.step !== steps.last(unit) || saved.kept !== kept,
    markSaved: () => {
      saved = { step: steps.last(unit), kept };
      tell();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};
