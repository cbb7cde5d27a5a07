import type { Grid } from './grid/grid';

/** Whether something was done, undone or kept since the file was opened or last saved, and who is told of it. */
export interface Followed {
  /** A text was kept or forgotten: no undo step tells of it. */
  readonly touched: () => void;
  readonly changed: () => boolean;
  readonly markSaved: () => void;
  readonly subscribe: (listener: () => void) => () => void;
}

type Kept = ReadonlyMap<string, string | null>;

const areAlike = (one: Kept, other: Kept): boolean =>
  one.size === other.size && [...one].every(([key, text]) => other.get(key) === text);

/**
 * Follows what happens in a grid. The last undo step tells what the workbook is like: undone again, it is as it was. `kept` are
 * the texts that are not those of the file.
 */
export const follow = ({ steps, unit }: Grid, kept: Kept): Followed => {
  const listeners = new Set<() => void>();
  let saved = { step: steps.last(unit), kept: new Map(kept) };
  const tell = (): void => listeners.forEach((listener) => listener());
  steps.undoRedoStatus$.subscribe(tell);
  return {
    touched: tell,
    changed: () => saved.step !== steps.last(unit) || !areAlike(saved.kept, kept),
    markSaved: () => {
      saved = { step: steps.last(unit), kept: new Map(kept) };
      tell();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};
