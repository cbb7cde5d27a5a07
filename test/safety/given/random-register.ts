/** A small register as people keep them, made from a few numbers. */
import { contentAt, putRows, setContent, setFormat } from '../../../src/hosts/memory/cells';
import { addTable } from '../../../src/hosts/memory/tables';
import type { Content, Sheet, Workbook } from '../../../src/hosts/memory/workbook';
import type { Area } from '../../../src/sheet';
import type { Chance } from './random-numbers';

export interface Shape {
  readonly clients: number;
  /** Where its header row begins, counted from 0. */
  readonly row: number;
  readonly column: number;
  readonly table: boolean;
  readonly totals: boolean;
  /** Rows between the clients that hold nothing. */
  readonly blankRows: boolean;
  readonly duplicates: boolean;
  readonly formulas: boolean;
}

interface ColumnKind {
  readonly header: string;
  readonly format?: string;
  readonly cell: (client: number, chance: Chance) => Content;
}

const CITIES = ['Ulm', 'Bonn', 'Москва', '北京', '=cmd', ''] as const;

const revenue = (client: number, { upTo, percent }: Chance): Content => {
  if (percent(4)) return null;
  if (percent(4)) return `${upTo(900)} €`;
  return percent(2) ? '#N/A' : 10 * upTo(200) + client;
};

const ALWAYS: readonly ColumnKind[] = [
  { header: 'Client ID', cell: (client) => `K${client}` },
  { header: 'Client', cell: (client) => `Name ${client}` },
  { header: 'Revenue', cell: revenue },
];

const SOMETIMES: readonly ColumnKind[] = [
  { header: 'City', cell: (_, { oneOf }) => oneOf(CITIES) },
  { header: 'Days late', cell: (_, { upTo }) => upTo(60) },
  { header: 'Last order', format: 'yyyy-mm-dd', cell: (_, { upTo }) => 45_000 + upTo(900) },
  { header: 'Margin', format: '0%', cell: (_, { upTo }) => upTo(100) / 100 },
  { header: 'Partner', cell: (_, { percent }) => percent(50) },
  // A header of ours over somebody else's work.
  { header: 'Tier', cell: (_, { upTo }) => `mine ${upTo(9)}` },
  { header: 'Score', cell: (_, { upTo }) => 700 + upTo(9) },
];

const columnsOf = (chance: Chance): readonly ColumnKind[] => {
  const rare = (kind: ColumnKind): boolean =>
    chance.percent(['Tier', 'Score'].includes(kind.header) ? 6 : 40);
  const columns = [...ALWAYS, ...SOMETIMES.filter(rare)];
  const last = chance.upTo(columns.length);
  return [...columns.slice(last), ...columns.slice(0, last)];
};

/** Every measure of some clients becomes a formula that shows what stood there. */
const enterFormulas = (sheet: Sheet, area: Area, chance: Chance): void => {
  for (let row = area.row + 1; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const value = contentAt(sheet, row, column);
      if (typeof value === 'number' && chance.percent(30)) {
        setContent(sheet, row, column, { formula: `=${value}+0*ROW()`, value });
      }
    }
  }
};

const rowsOf = (shape: Shape, columns: readonly ColumnKind[], chance: Chance): Content[][] => {
  const rows = Array.from({ length: shape.clients }, (_, index): Content[] => {
    if (shape.blankRows && index > 0 && chance.percent(10)) return columns.map(() => null);
    const client = shape.duplicates && chance.percent(25) ? 0 : index;
    return columns.map(({ header, cell }) => cell(header.startsWith('Client') ? client : index, chance));
  });
  return [columns.map(({ header }) => header), ...rows];
};

const total = (columns: readonly ColumnKind[]): Content[] =>
  columns.map(({ header }) => (header === 'Client ID' ? 'Total' : header === 'Revenue' ? 4711 : null));

/** Puts a register into the sheet; answers the cells from its header to its last client, or its plain total. */
export const putRegister = (workbook: Workbook, sheet: Sheet, shape: Shape, chance: Chance): Area => {
  const columns = columnsOf(chance);
  const rows = rowsOf(shape, columns, chance);
  if (shape.totals) rows.push(total(columns));
  putRows(sheet, rows, shape);
  const { row, column } = shape;
  const area: Area = { sheet: sheet.id, row, column, rows: rows.length, columns: columns.length };
  columns.forEach(({ format }, index) => {
    for (let at = row + 1; format !== undefined && at < row + rows.length; at += 1) {
      setFormat(sheet, at, column + index, format);
    }
  });
  if (shape.formulas) enterFormulas(sheet, area, chance);
  if (!shape.table) return area;
  const table = addTable(workbook, `Table_${workbook.tables.length}`, area);
  table.totalsRow = shape.totals;
  return shape.totals ? { ...area, rows: area.rows - 1 } : area;
};
