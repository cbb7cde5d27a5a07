/** A whole job through Excel's stand-in: read a register, place its clients, write the columns, read them back. */
import { excelSpreadsheet } from '../../src/hosts/excel/excel-spreadsheet';
import { firstSheet, newWorkbook, type Workbook } from '../../src/hosts/memory/workbook';
import { firstDifference, planColumns, publish, readGrid, type Found } from '../../src/sheet';
import {
  findHeader,
  readRegister,
  run,
  type Answer,
  type CellValue,
  type Model,
  type Run,
} from '../../src/tiering';
import { pickWords, wordingOf } from '../../src/words';
import { startExcel } from '../excel-host';
import { randomReadings } from './clients';

export interface Job {
  readonly workbook: Workbook;
  readonly run: Run;
  readonly milliseconds: {
    readonly read: number;
    readonly core: number;
    readonly write: number;
    readonly verify: number;
  };
  readonly requests: number;
  readonly largestRequest: number;
  readonly largestAnswer: number;
  /** The address of the first cell that does not hold what was written; null where all do. */
  readonly difference: string | null;
}

const used = <Value>(answer: Answer<Value>): Value => {
  if (!answer.ok) throw new Error(answer.notices.map((notice) => notice.code).join(', '));
  return answer.value;
};

/** Clients with a code, a Cyrillic name and eight criteria, on the first sheet of a new workbook. */
const registerBook = (clients: number): Workbook => {
  const workbook = newWorkbook('Clients');
  const codes: CellValue[] = ['Code'];
  const names: CellValue[] = ['Клиент'];
  for (let client = 0; client < clients; client += 1) {
    codes.push(`К-${client}`);
    names.push(`ООО «Клиент № ${client}»`);
  }
  const readings = randomReadings(clients).map((column, index): CellValue[] => [
    `c${index}`,
    ...Array.from(column, (reading) => (Number.isNaN(reading) ? null : reading)),
  ]);
  for (const contents of [codes, names, ...readings])
    firstSheet(workbook).columns.push({ contents, formats: [] });
  return workbook;
};

const clock = (): (() => number) => {
  let last = performance.now();
  return () => {
    const now = performance.now();
    const passed = now - last;
    last = now;
    return passed;
  };
};

/** Does the job once on `clients` clients with a model that reads the columns c0 to c7 and the key "Code". */
export const tierThroughExcel = async (clients: number, model: Model): Promise<Job> => {
  const workbook = registerBook(clients);
  const host = await startExcel(workbook);
  const spreadsheet = excelSpreadsheet();
  const wording = wordingOf(pickWords('ru'));
  const lap = clock();
  const found: Found | null = await spreadsheet.selection();
  if (found === null) throw new Error('no register found');
  const grid = await readGrid(spreadsheet, found);
  const read = lap();
  const { headers } = used(findHeader(grid));
  const placed = used(run(used(readRegister(grid, { key: 'Code', label: 'Клиент' })), model, '2026-11-21'));
  const core = lap();
  const wanted = model.writes.map((what) => ({ what, header: wording.header(what) }));
  const plan = planColumns(found, headers, [], wanted);
  const edits = publish(placed, { id: 'register-1', found, headerRow: 0, plan }, wording);
  await spreadsheet.apply(edits);
  const write = lap();
  const difference = await firstDifference(spreadsheet, edits);
  const verify = lap();
  return {
    workbook,
    run: placed,
    milliseconds: { read, core, write, verify },
    requests: host.log.length,
    largestRequest: Math.max(...host.log.map((request) => request.requestBytes)),
    largestAnswer: Math.max(...host.log.map((request) => request.answerBytes)),
    difference,
  };
};
