import type { Area, Spreadsheet } from '../sheet';
import type { Stop } from './stop';

/**
 * The spreadsheet for work that may be left alone at any moment: once a stop is asked for, it is asked nothing more and the work
 * ends with `Stopped`. Not for writing, which has to be put back.
 */
export function untilStopped(spreadsheet: Spreadsheet, { check }: Stop): Spreadsheet {
  const unlessStopped = async <Answer>(request: () => Promise<Answer>): Promise<Answer> => {
    check();
    return request();
  };
  const calculates = spreadsheet.uncalculated === undefined;
  const uncalculated = (area: Area): Promise<readonly (readonly number[])[]> =>
    unlessStopped(async () => (await spreadsheet.uncalculated?.(area)) ?? []);
  return {
    ...spreadsheet,
    selection: () => unlessStopped(() => spreadsheet.selection()),
    extent: (sheet) => unlessStopped(() => spreadsheet.extent(sheet)),
    read: (area, watch) => unlessStopped(() => spreadsheet.read(area, watch)),
    contents: (area, watch) => unlessStopped(() => spreadsheet.contents(area, watch)),
    ...(calculates ? {} : { uncalculated }),
    formats: (area) => unlessStopped(() => spreadsheet.formats(area)),
    obstacle: (areas) => unlessStopped(() => spreadsheet.obstacle(areas)),
    colours: (owner) => unlessStopped(() => spreadsheet.colours(owner)),
    recall: (key) => unlessStopped(() => spreadsheet.recall(key)),
  };
}
