/** A register and a model made of one hostile text in every place that takes one, tiered and written into a spreadsheet. */
import {
  firstDifference,
  planColumns,
  publish,
  readGrid,
  type CellValue,
  type SheetEdit,
  type Spreadsheet,
} from '../../src/sheet';
import {
  checkModel,
  findHeader,
  readRegister,
  run,
  snapshotOf,
  writtenColumns,
  type Answer,
  type Model,
} from '../../src/tiering';
import { pickWords, wordingOf } from '../../src/words';

const used = <Value>(answer: Answer<Value>): Value => {
  if (!answer.ok) throw new Error(answer.notices.map((notice) => JSON.stringify(notice)).join(', '));
  return answer.value;
};

/** No key, name, group or header of it is like another, and each begins with the hostile text. */
export const hostileRows = (text: string): readonly (readonly CellValue[])[] => [
  [`${text}key`, `${text}name`, `${text}group`, `${text}revenue`],
  [`${text}K1`, `${text}Ann`, `${text}north`, 100],
  [`${text}K2`, `${text}Bob`, `${text}north`, 50],
  [`${text}K3`, `${text}Cid`, `${text}south`, -5],
  [`${text}K4`, `${text}Dan`, `${text}south`, 20],
  [`${text}K5`, `${text}Eve`, `${text}south`, null],
];

/** The headers are given as they were found: a reader may have trimmed them. */
export const hostileModel = (text: string, headers: readonly string[]): Model => {
  const [key = '', label = '', rankWithin = '', header = ''] = headers;
  return used(
    checkModel({
      schema: 1,
      name: `${text}model`,
      purpose: `${text}purpose`,
      register: { key, label, rankWithin },
      criteria: [{ id: `${text}id`, reading: { kind: 'column', header }, direction: 'more', weight: 1 }],
      method: { kind: 'quota', shares: [0.3, 0.4] },
      ladder: {
        tiers: ['A', 'B', 'C'].map((name) => ({ name: `${text}${name}`, outward: `${text}${name} outside` })),
        missing: { name: `${text}D` },
      },
      rules: [
        {
          when: { header, op: '=', value: 20 },
          then: { cap: `${text}C` },
          reason: `${text}reason`,
        },
      ],
      writes: writtenColumns,
    }),
  );
};

export interface Written {
  readonly edits: readonly SheetEdit[];
  /** The first cell that does not hold what was written; null where all do. */
  readonly difference: string | null;
  /** What the new columns hold, column by column, as the edits say. */
  readonly texts: readonly string[];
}

/** Tiers the register that the spreadsheet points at, by a run before too, and writes every column there is. */
export const writeHostile = async (spreadsheet: Spreadsheet, text: string): Promise<Written> => {
  const found = await spreadsheet.selection();
  if (found === null) throw new Error('no register found');
  const grid = await readGrid(spreadsheet, found);
  const { headers } = used(findHeader(grid));
  const model = hostileModel(text, headers);
  const { key, label } = model.register;
  const register = used(readRegister(grid, { key, label }));
  const before = used(run(register, model, '2026-10-21'));
  const after = used(run(register, model, '2026-11-21', { previous: snapshotOf(before) }));
  const wording = wordingOf(pickWords('en'));
  const wanted = model.writes.map((what) => ({ what, header: wording.header(what) }));
  const plan = planColumns(found, headers, [], wanted);
  const edits = publish(after, { id: 'register-1', found, headerRow: found.area.row, plan }, wording);
  await spreadsheet.apply(edits);
  const cells = edits.flatMap((edit) => (edit.kind === 'cells' ? edit.columns.flat() : []));
  return {
    edits,
    difference: await firstDifference(spreadsheet, edits),
    texts: cells.filter((cell) => typeof cell === 'string'),
  };
};
