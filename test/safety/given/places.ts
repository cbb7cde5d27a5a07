/** Where a run says that it wrote, taken from the workbook and from its own report. */
import type { Sheet, Workbook } from '../../../src/hosts/memory/workbook';
import type { SessionState } from '../../../src/session';
import type { Mask } from './whole';
import { recordsIn } from './whole';

export interface Places {
  /** Columns of the sheet that bear the headers of the report. */
  readonly columns: readonly number[];
  /** The header row, counted from 0. */
  readonly first: number;
  /** The row behind the register's last. */
  readonly end: number;
}

type Done = Extract<SessionState, { readonly kind: 'done' }>;

export const placesOf = (sheet: Sheet, { work, outcome }: Done): Places => {
  const { address, headerRow } = work.register;
  const end = Number(/(\d+)$/.exec(address)?.[1] ?? 0);
  const first = headerRow - 1;
  const columns = sheet.columns.flatMap(({ contents }, column) => {
    const header = contents[first];
    return typeof header === 'string' && outcome.columns.includes(header) ? [column] : [];
  });
  return { columns, first, end };
};

export const maskOf = (workbook: Workbook, sheet: Sheet, { columns, first, end }: Places): Mask => {
  const records = recordsIn(workbook).filter((record) => record['sheet'] === sheet.id);
  const record = records.find(({ headerRow }) => headerRow === first);
  const table = workbook.tables.find(({ area }) => area.sheet === sheet.id && area.row === first);
  return {
    isOurs: (id, row, column) => id === sheet.id && row >= first && row < end && columns.includes(column),
    owner: record === undefined ? null : String(record['id']),
    table: table?.id ?? null,
  };
};
