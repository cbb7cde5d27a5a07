import type { CsvSpreadsheet } from '../../hosts/file';
import { planColumns, publish, readGrid, type Found, type PlannedColumn } from '../../sheet';
import {
  findHeader,
  readRegister,
  run,
  type Answer,
  type FoundHeader,
  type Model,
  type Run,
} from '../../tiering';
import { wordingOf } from '../../words';
import { words } from './in-words';

/** A run and where in its file it came from. */
export interface TieredFile {
  readonly run: Run;
  readonly found: Found;
  readonly header: FoundHeader;
}

/**
 * Reads the register in a file and places its clients. Where the cells leave the decimal sign open, the file's own
 * habit decides. A spreadsheet without a filled cell is not to be given.
 */
export const tierRegister = async (
  spreadsheet: CsvSpreadsheet,
  model: Model,
  today: string,
): Promise<Answer<TieredFile>> => {
  const found = await spreadsheet.selection();
  if (found === null) throw new Error('a file without a filled cell was taken for a register');
  const grid = await readGrid(spreadsheet, found);
  const header = findHeader(grid);
  if (!header.ok) return header;
  const register = readRegister(grid, {
    key: model.register.key,
    label: model.register.label,
    headerIndex: header.value.headerIndex,
    habits: { decimal: spreadsheet.decimal === ',' ? 'comma' : 'point' },
  });
  if (!register.ok) return register;
  const answer = run(register.value, model, today);
  if (!answer.ok) return { ok: false, notices: [...register.notices, ...answer.notices] };
  return {
    ok: true,
    value: { run: answer.value, found, header: header.value },
    notices: [...header.notices, ...answer.notices],
  };
};

/** Puts the columns that the model asks for at the right of the register in its file; answers which they are. */
export const addColumns = async (
  spreadsheet: CsvSpreadsheet,
  tiered: TieredFile,
): Promise<readonly PlannedColumn[]> => {
  const { found, header } = tiered;
  const wording = wordingOf(words);
  const wanted = tiered.run.model.writes.map((what) => ({ what, header: wording.header(what) }));
  const plan = planColumns(found, header.headers, [], wanted);
  const place = { id: found.area.sheet, found, headerRow: found.area.row + header.headerIndex, plan };
  const edits = publish(tiered.run, place, wording);
  await spreadsheet.apply(edits.filter((edit) => spreadsheet.can.has(edit.kind)));
  return plan;
};
