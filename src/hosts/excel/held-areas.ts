import type { Area } from '../../sheet';
import { PLACE, refuseMoved, type KeptRange } from './kept-range';

/**
 * Areas that were looked at and are to be written soon. Excel keeps them up to date in between, so that what others move after
 * the look and before the first request of the write is known too.
 */
export interface HeldAreas {
  /** Holds on to areas that are asked about with the next request, in place of any before. */
  readonly hold: (context: Excel.RequestContext, asked: readonly KeptRange[]) => Promise<void>;
  /**
   * Throws where one of these areas was held and is no longer where it was; from then on none is held. Asked after the
   * ranges to write were taken it leaves no moment between.
   */
  readonly settle: (areas: readonly Area[]) => Promise<void>;
}

const isSame = (one: Area, other: Area): boolean =>
  one.sheet === other.sheet &&
  one.row === other.row &&
  one.column === other.column &&
  one.rows === other.rows &&
  one.columns === other.columns;

/** Nothing held yet. */
export const heldAreas = (): HeldAreas => {
  let held: readonly KeptRange[] = [];
  const letGo = async (asked: readonly KeptRange[]): Promise<void> => {
    const [first] = held;
    if (first === undefined) return;
    for (const { range } of asked) range.load(PLACE);
    for (const { range } of held) range.untrack();
    held = [];
    await first.range.context.sync();
  };
  return {
    hold: async (context, asked) => {
      await letGo([]);
      for (const { range } of asked) context.trackedObjects.add(range);
      held = asked;
    },
    settle: async (areas) => {
      const asked = held.filter(({ area }) => areas.some((other) => isSame(area, other)));
      await letGo(asked);
      for (const { range, area } of asked) refuseMoved(range, area);
    },
  };
};
