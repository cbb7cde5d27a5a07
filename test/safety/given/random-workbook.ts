/** Workbooks of all kinds: a register somewhere, other people's work around it, and perhaps a run of ours before. */
import fc from 'fast-check';
import { putRows, setContent, setFormat } from '../../../src/hosts/memory/cells';
import { addRule } from '../../../src/hosts/memory/format-rules';
import {
  addSheet,
  firstSheet,
  newWorkbook,
  type Sheet,
  type Workbook,
} from '../../../src/hosts/memory/workbook';
import type { Area } from '../../../src/sheet';
import { sessionOver } from '../../session/client-sheet';
import { chance, type Chance } from './random-numbers';
import { putRegister, type Shape } from './random-register';
import { userAt } from './user-at';

/** What became of our columns since an earlier run. */
export const SINCE = [
  'no run',
  'nothing',
  'other data',
  'sorted',
  'moved',
  'apart',
  'renamed',
  'edited',
  'two registers',
] as const;

export interface Recipe extends Shape {
  readonly seed: number;
  /** Lines above the header, the last of them right above it or one row away. */
  readonly titles: number;
  /** Blank columns between the register and what stands to its right; 0 where nothing does. */
  readonly beside: number;
  /** Blank rows between the register and what stands below; 0 where nothing does. */
  readonly below: number;
  readonly pointing: 'cell' | 'area';
  readonly since: (typeof SINCE)[number];
}

export interface Given {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  /** Columns of the sheet that hold what we wrote and nobody touched. */
  readonly ours: readonly number[];
}

const often = (share: number): fc.Arbitrary<boolean> =>
  fc.integer({ min: 0, max: 99 }).map((drawn) => drawn < share);

export const recipes: fc.Arbitrary<Recipe> = fc.record({
  seed: fc.nat(),
  clients: fc.integer({ min: 1, max: 12 }),
  row: fc.integer({ min: 0, max: 6 }),
  column: fc.integer({ min: 0, max: 4 }),
  table: often(35),
  totals: often(25),
  blankRows: often(20),
  duplicates: often(20),
  formulas: often(25),
  titles: fc.integer({ min: 0, max: 2 }),
  beside: fc.constantFrom(0, 0, 0, 0, 0, 0, 0, 2, 4, 5),
  below: fc.constantFrom(0, 0, 1, 2),
  pointing: fc.constantFrom('cell', 'cell', 'area'),
  // Two sessions more take their time: most workbooks were never written to.
  since: fc.constantFrom(...SINCE, ...SINCE.flatMap(() => ['no run', 'no run'] as const)),
});

const otherSheet = (workbook: Workbook, { upTo, percent }: Chance): void => {
  const sheet = addSheet(workbook, `Other ${workbook.sheets.length}`);
  putRows(sheet, [
    ['Notes', null, 'Tier'],
    [upTo(99), { formula: '=A2*2', value: 7 }, 'Gold'],
  ]);
  sheet.protected = percent(30);
};

const surroundings = (
  workbook: Workbook,
  sheet: Sheet,
  area: Area,
  { beside, below, titles }: Recipe,
): void => {
  const right = area.column + area.columns;
  const bottom = area.row + area.rows + 1;
  if (beside > 0)
    putRows(
      sheet,
      [
        ['mine', 1],
        [{ formula: '=B1', value: 3 }, 'x'],
      ],
      { row: area.row, column: right + beside },
    );
  if (below > 0)
    putRows(
      sheet,
      [
        ['Signed', null, 'Ann'],
        [1, 2, 3],
      ],
      { row: bottom + below, column: area.column },
    );
  for (let title = 1; title <= titles && title <= area.row; title += 1) {
    putRows(sheet, [[`Title ${title}`]], { row: area.row - title, column: area.column });
  }
  const far: Area = { sheet: sheet.id, row: bottom + 8, column: right + 20, rows: 2, columns: 2 };
  sheet.merged.push(far);
  workbook.names.set('Clients', area);
  workbook.settings.set('Other.addin', '{"kept":true}');
};

const looks = (workbook: Workbook, sheet: Sheet, area: Area, { upTo, percent }: Chance): void => {
  const isTable = workbook.tables.some((table) => table.area.sheet === sheet.id);
  if (percent(40)) {
    addRule(workbook, {
      area: { ...area, column: area.column + upTo(area.columns), columns: 1 },
      condition: { kind: 'value', operator: 'GreaterThan', formula1: '5', formula2: null },
      fill: '#FF0000',
    });
  }
  if (percent(20))
    addRule(workbook, {
      area: { ...area, columns: area.columns + 6 },
      condition: { kind: 'carried', type: 'DataBar' },
    });
  if (percent(30)) sheet.filter = area;
  for (let row = area.row + 1; row < area.row + area.rows; row += 1) {
    if (percent(15)) sheet.filteredRows.add(row);
    if (percent(10)) sheet.hiddenRows.add(row);
  }
  // Beside a table such a format goes with the column that was there for a while.
  if (!isTable && percent(20)) setFormat(sheet, area.row + 1, area.column + area.columns, '0.00');
};

const point = (workbook: Workbook, area: Area, pointing: Recipe['pointing']): void => {
  workbook.selection =
    pointing === 'area' ? area : { ...area, row: area.row + area.rows - 1, rows: 1, columns: 1 };
};

/** Columns of the area's right side, after a run beside it. */
const written = (sheet: Sheet, area: Area): readonly number[] => {
  const first = area.column + area.columns;
  const headers = [0, 1, 2].map((index) => sheet.columns[first + index]?.contents[area.row] ?? null);
  return headers.flatMap((header, index) =>
    typeof header === 'string' && header !== 'mine' ? [first + index] : [],
  );
};

const changeOneCell = (
  sheet: Sheet,
  area: Area,
  column: number,
  { upTo }: Chance,
  value: string | number,
): void => setContent(sheet, area.row + 1 + upTo(area.rows - 1), column, value);

/** A column of the user's in front of one of ours; answers where ours are then. */
const putBetween = ({ workbook, sheet, ours }: Given, area: Area, place: number): readonly number[] => {
  if (place < 0) return ours;
  userAt(workbook).insertColumn(sheet.id, place);
  const cells = Array.from({ length: area.rows }, (_, row) => [row === 0 ? 'Between' : row]);
  putRows(sheet, cells, { row: area.row, column: place });
  return ours.map((column) => (column >= place ? column + 1 : column));
};

/** What the user did after the earlier run; answers the columns that are still ours. */
const after = (given: Given, area: Area, since: Recipe['since'], chance: Chance): readonly number[] => {
  const { workbook, sheet, ours } = given;
  const user = userAt(workbook);
  const body: Area = { ...area, row: area.row + 1, rows: area.rows - 1, columns: area.columns + 3 };
  const touched = ours[chance.upTo(Math.max(1, ours.length))] ?? -1;
  switch (since) {
    case 'other data':
      changeOneCell(sheet, area, area.column, chance, `K new ${chance.upTo(9)}`);
      return ours;
    case 'sorted':
      if (workbook.tables.length === 0) user.sort(body, area.column + chance.upTo(area.columns));
      return ours;
    case 'moved':
      user.insertRow(sheet.id, 0);
      user.insertColumn(sheet.id, 0);
      return ours.map((column) => column + 1);
    case 'apart':
      return workbook.tables.length > 0 ? ours : putBetween(given, area, touched);
    case 'renamed':
      if (touched >= 0) setContent(sheet, area.row, touched, 'Renamed by me');
      return ours.filter((column) => column !== touched);
    case 'edited':
      if (touched >= 0) changeOneCell(sheet, area, touched, chance, 'typed by me');
      return ours.filter((column) => column !== touched);
    default:
      return ours;
  }
};

const ranBefore = async (
  given: Given,
  area: Area,
  recipe: Recipe,
  luck: Chance,
): Promise<readonly number[]> => {
  const session = sessionOver(given.workbook);
  await session.look();
  await session.apply();
  if (session.getState().kind !== 'done') return [];
  const ours = written(given.sheet, area);
  return after({ ...given, ours }, area, recipe.since, luck);
};

/** The register of another run on the sheet behind. */
const secondRegister = async (workbook: Workbook, luck: Chance, recipe: Recipe): Promise<void> => {
  const sheet = addSheet(workbook, 'Second');
  point(workbook, putRegister(workbook, sheet, { ...recipe, table: false }, luck), 'area');
  const session = sessionOver(workbook);
  await session.look();
  await session.apply();
};

/** The workbook of a recipe, the user pointing at its register. */
export const made = async (recipe: Recipe): Promise<Given> => {
  const luck = chance(recipe.seed);
  const workbook = newWorkbook('Clients');
  const sheet = firstSheet(workbook);
  if (luck.percent(40)) otherSheet(workbook, luck);
  const area = putRegister(workbook, sheet, recipe, luck);
  surroundings(workbook, sheet, area, recipe);
  looks(workbook, sheet, area, luck);
  if (recipe.since === 'two registers') await secondRegister(workbook, luck, recipe);
  point(workbook, area, recipe.pointing);
  const nothing: Given = { workbook, sheet, ours: [] };
  if (recipe.since === 'no run') return nothing;
  return { ...nothing, ours: await ranBefore(nothing, area, recipe, luck) };
};
