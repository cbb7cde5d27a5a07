/** What goes wrong is told without naming the clients it happened to: not in a message, not in the console. */
import { inspect } from 'node:util';
import { memorySpreadsheet } from '../../src/hosts/memory/memory-spreadsheet';
import { excelSpreadsheet } from '../../src/hosts/excel/excel-spreadsheet';
import { putRows } from '../../src/hosts/memory/cells';
import { firstSheet, newWorkbook, type Workbook } from '../../src/hosts/memory/workbook';
import { createSession } from '../../src/session';
import { HostFault, type CellValue, type Spreadsheet } from '../../src/sheet';
import { pickWords, wordingOf } from '../../src/words';
import { startExcel, type ExcelHost } from '../excel-host';

const SECRETS = ['Zyxwell', 'Quibblethorpe', 'K-777001', '4916.31'];

const rows: readonly (readonly CellValue[])[] = [
  ['Client ID', 'Client', 'Revenue'],
  ...Array.from({ length: 12 }, (_, place): readonly CellValue[] => [
    `K-77700${place}`,
    place % 2 === 0 ? `Zyxwell ${place} Ltd` : `Quibblethorpe ${place}`,
    4916.31 + place,
  ]),
];

const book = (): Workbook => {
  const workbook = newWorkbook('Clients');
  putRows(firstSheet(workbook), rows);
  return workbook;
};

const sessionOver = (spreadsheet: Spreadsheet) =>
  createSession({
    spreadsheet,
    today: () => '2026-11-22',
    clock: () => 0,
    wording: wordingOf(pickWords('en')),
    habits: {},
  });

/** Everything that a console is told. */
const told: string[] = [];
beforeEach(() => {
  told.length = 0;
  for (const name of ['log', 'info', 'warn', 'error', 'debug', 'trace'] as const)
    jest.spyOn(console, name).mockImplementation((...what: unknown[]) => {
      told.push(what.map((one) => inspect(one, { depth: 9 })).join(' '));
    });
});
afterEach(() => jest.restoreAllMocks());

const named = (text: string): readonly string[] => SECRETS.filter((secret) => text.includes(secret));

/** What a person or a log would see of a fault: its message, code and stack, those of its causes too. */
const seenOf = (fault: unknown): string =>
  fault instanceof Error
    ? `${inspect(fault, { depth: 9 })} ${fault.message} ${fault.stack} ${seenOf(fault.cause)}`
    : inspect(fault);

/** Looks and applies; answers all that can be seen of what went wrong. */
const seen = async (
  spreadsheet: Spreadsheet,
): Promise<{ readonly failed: boolean; readonly text: string }> => {
  const session = sessionOver(spreadsheet);
  const faults: unknown[] = [];
  for (const act of [session.look, session.apply])
    await act().catch((fault: unknown) => void faults.push(fault));
  const state = session.getState();
  const problem = 'problem' in state ? state.problem : null;
  return {
    failed: faults.length > 0 || (problem ?? null) !== null,
    text: [...faults.map(seenOf), inspect(problem, { depth: 9 }), ...told].join('\n'),
  };
};

const METHODS = ['selection', 'extent', 'read', 'contents', 'formats', 'apply', 'recall'] as const;
const CODES = ['cell-editing', 'protected', 'gone', 'too-large', 'busy'] as const;

describe('fifty forced errors', () => {
  it.each(METHODS.flatMap((method) => CODES.map((code) => [method, code] as const)))(
    '6.3-11: where %s fails as %s, no client is named',
    async (method, code) => {
      const failing: Spreadsheet = {
        ...memorySpreadsheet(book()),
        [method]: () => Promise.reject(new HostFault(code, method)),
      };
      const { failed, text } = await seen(failing);
      expect(failed).toBe(true);
      expect(named(text)).toEqual([]);
    },
  );

  it.each(METHODS)(
    '6.3-11: where %s breaks its promise by a mistake of ours, no client is named',
    async (method) => {
      const broken: Spreadsheet = {
        ...memorySpreadsheet(book()),
        [method]: () => Promise.reject(new TypeError('x is not a function')),
      };
      const { failed, text } = await seen(broken);
      expect(failed).toBe(true);
      expect(named(text)).toEqual([]);
    },
  );

  const REFUSALS = ['GeneralException', 'InvalidArgument', 'AccessDenied', 'ItemNotFound'] as const;

  it.each(REFUSALS.flatMap((code) => [1, 2, 4, 6].map((request) => [code, request] as const)))(
    '6.3-11: where Excel answers %s to request %i, no client is named',
    async (code, request) => {
      const host: ExcelHost = await startExcel(book());
      host.faults.failAt(request, code, 'before');
      const { text } = await seen(excelSpreadsheet());
      expect(named(text)).toEqual([]);
    },
  );

  it('6.3-11: a message that named a client would be found', () => {
    expect(named(seenOf(new Error('no tier for Zyxwell 0 Ltd')))).toEqual(['Zyxwell']);
  });
});
