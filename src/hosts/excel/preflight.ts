/** What is looked at in the first request of an apply, before anything is written, and held on to until it is written. */
import { HostFault, type CellsEdit, type PutBackEdit, type SheetEdit } from '../../sheet';
import type { KeptRange } from './kept-range';
import { ask, obstacleIn } from './obstacle';

export type FillingEdit = CellsEdit | PutBackEdit;

/** True for edits that fill an area with cells. */
export const isFilling = (edit: SheetEdit): edit is FillingEdit =>
  edit.kind === 'cells' || edit.kind === 'put-back';

/** Asks now, answers after the next request. */
type Question = () => HostFault | null;

const askBook = ({ workbook }: Excel.RequestContext, name: string): Question => {
  const { protection } = workbook;
  protection.load('protected');
  return () => (protection.protected ? new HostFault('protected', name) : null);
};

const askSheet = (sheet: Excel.Worksheet, allows: 'nothing' | 'formats'): Question => {
  sheet.load('name');
  sheet.protection.load('protected,options');
  return () => {
    const { protected: closed, options } = sheet.protection;
    const open = !closed || (allows === 'formats' && options.allowFormatCells);
    return open ? null : new HostFault('protected', sheet.name);
  };
};

/** What only a protected workbook or sheet refuses. */
const askProtection = (context: Excel.RequestContext, edit: SheetEdit): readonly Question[] => {
  const { tables, worksheets } = context.workbook;
  switch (edit.kind) {
    case 'table-columns':
    case 'drop-table-columns':
      return [askSheet(tables.getItem(edit.table).worksheet, 'nothing')];
    case 'colours':
      return [askSheet(worksheets.getItem(edit.area.sheet), 'formats')];
    case 'new-sheet':
      return [askBook(context, edit.name)];
    default:
      return [];
  }
};

/**
 * The ranges to be filled, by their edits. They are taken before anything else is asked, so that Excel tells of whatever is
 * moved from then on. Throws where one of the edits would be refused.
 */
export const preflight = async (
  context: Excel.RequestContext,
  edits: readonly SheetEdit[],
): Promise<ReadonlyMap<SheetEdit, KeptRange>> => {
  const asked = edits.filter(isFilling).map((edit) => ({ edit, ...ask(context, edit.area) }));
  const questions = edits.flatMap((edit) => askProtection(context, edit));
  await context.sync();
  for (const question of questions) {
    const fault = question();
    if (fault !== null) throw fault;
  }
  for (const one of asked) {
    const fault = await obstacleIn(context, one);
    if (fault !== null) throw fault;
  }
  return new Map(asked.map(({ edit, area, range }) => [edit, { area, range }]));
};
