/** Registers that a run meets, each a workbook whose user points at it: what every way of failing is tried on. */
import { contentAt, putRows, setContent, setFormat } from '../../../src/hosts/memory/cells';
import { addRule } from '../../../src/hosts/memory/format-rules';
import { addTable } from '../../../src/hosts/memory/tables';
import { firstSheet, type Workbook } from '../../../src/hosts/memory/workbook';
import type { Session } from '../../../src/session';
import { sessionOver, tenClients, workbookOf } from '../../session/client-sheet';

/** Has a run done in a workbook, in the program that is being tested. */
export type Run = (workbook: Workbook) => Promise<Workbook>;

export interface Situation {
  readonly name: string;
  /** The workbook, with an earlier run in it where there was one. */
  readonly make: (ran?: Run) => Promise<Workbook>;
  /** How the user has it written: in `again` columns that hold something else are written over on the user's word. */
  readonly run: (session: Session) => Promise<void>;
}

/** The first column of ours beside the ten clients. */
export const TIER = 5;
/** The number of their rows, the header among them. */
export const ROWS = 11;

const inMemory: Run = async (workbook) => {
  const session = sessionOver(workbook);
  await session.look();
  await session.apply();
  if (session.getState().kind !== 'done') throw new Error('the run before did not end well');
  return workbook;
};

const apply: Situation['run'] = (session) => session.apply();

/** The ten clients with other people's work around them. */
const clients = (): Workbook => {
  const workbook = workbookOf(tenClients);
  const sheet = firstSheet(workbook);
  putRows(sheet, [['note'], [{ formula: '=D2*2', value: 2000 }]], { row: 13, column: 1 });
  putRows(sheet, [['mine'], [1], [2]], { row: 0, column: 12 });
  addRule(workbook, {
    area: { sheet: sheet.id, row: 1, column: 3, rows: 10, columns: 1 },
    condition: { kind: 'value', operator: 'GreaterThan', formula1: '500', formula2: null },
    fill: '#FF0000',
  });
  workbook.settings.set('Other.addin', 'kept');
  return workbook;
};

const table = (): Workbook => {
  const workbook = workbookOf(tenClients);
  addTable(workbook, 'Clients', {
    sheet: firstSheet(workbook).id,
    row: 0,
    column: 0,
    rows: ROWS,
    columns: 5,
  });
  return workbook;
};

/** Other revenues, so that nearly every client gets another tier. */
const otherData = (workbook: Workbook): Workbook => {
  for (let row = 1; row < ROWS; row += 1) {
    setContent(firstSheet(workbook), row, 3, row * 150);
    setContent(firstSheet(workbook), row, 4, 40 - 3 * row);
  }
  return workbook;
};

/** The user's formulas and number formats in our columns. */
const withFormulas = (workbook: Workbook): Workbook => {
  const sheet = firstSheet(workbook);
  const shown = contentAt(sheet, 4, TIER);
  setContent(sheet, 4, TIER, { formula: '=F3', value: typeof shown === 'string' ? shown : null });
  setContent(sheet, 7, TIER + 1, { formula: '=D8/10', value: 40 });
  setFormat(sheet, 7, TIER + 1, '0.00');
  return workbook;
};

/** One of our columns was renamed, so that a run writes old columns and a new one. */
const renamed = (workbook: Workbook): Workbook => {
  setContent(firstSheet(workbook), 0, TIER + 2, 'Reasons of last year');
  return workbook;
};

export const SITUATIONS: readonly Situation[] = [
  { name: 'a first run', make: () => Promise.resolve(clients()), run: apply },
  {
    name: 'a run with other data',
    make: async (ran = inMemory) => otherData(await ran(clients())),
    run: apply,
  },
  { name: 'a first run in a table', make: () => Promise.resolve(table()), run: apply },
  {
    name: 'another run in a table',
    make: async (ran = inMemory) => otherData(await ran(table())),
    run: apply,
  },
  {
    name: 'formulas of the user, written over on his word',
    make: async (ran = inMemory) => withFormulas(otherData(await ran(clients()))),
    run: (session) => session.writeOver(),
  },
  {
    name: 'old columns and a new one',
    make: async (ran = inMemory) => renamed(otherData(await ran(clients()))),
    run: apply,
  },
];
