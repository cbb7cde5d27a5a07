import type { Workbook } from '../../src/hosts/memory/workbook';
import { rangeObject } from './objects/range';
import { tableObject } from './objects/table';
import { worksheetObject } from './objects/worksheet';
import type { Limits, World } from './world';

/** The stand-in's view of a workbook, with nothing kept from earlier requests. */
export function newWorld(
  workbook: Workbook,
  limits: Limits,
  functionAnswers: World['functionAnswers'],
): World {
  const world: World = {
    workbook,
    limits,
    references: new Map(),
    written: [],
    settings: { fate: 'kept' },
    formulas: new Map(),
    counters: { references: 0 },
    application: { calculationMode: 'Automatic', enableEvents: true },
    functionAnswers,
    range: (area) => rangeObject(world, area),
    worksheet: (sheet) => worksheetObject(world, sheet),
    table: (table) => tableObject(world, table),
  };
  return world;
}
