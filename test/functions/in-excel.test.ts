import { functionFiles } from '../../src/functions/files';
import { newWorkbook } from '../../src/hosts/memory/workbook';
import { startExcel, type ExcelHost, type FunctionCall, type FunctionsFile } from '../excel-host';

// The shape is held by functions-json.test.ts.
const metadata = JSON.parse(functionFiles()['functions.json'] ?? '') as FunctionsFile;

let excel: ExcelHost;

beforeAll(async () => {
  excel = await startExcel(newWorkbook());
  // Associated when it is loaded, as on the page: after Office.js.
  await import('../../src/entries/functions');
});

const call = (blanks: 'zero' | 'null', ...calls: readonly FunctionCall[]) =>
  excel.callFunctions(calls, { metadata, blanks });

const revenue = [[400], [200], [150], [100], [50], [40], [30], [20], [10], [null]];

describe.each(['zero', 'null'] as const)('the cell functions in Excel, blanks as %s', (blanks) => {
  it('spill the answers for a whole column', async () => {
    const [tiers, classes] = await call(
      blanks,
      { id: 'TIER', args: [revenue, revenue] },
      { id: 'ABC_CLASS', args: [revenue, revenue] },
    );
    expect(tiers).toEqual({
      kind: 'value',
      value: [
        ['Platinum'],
        ['Gold'],
        ['Gold'],
        ['Gold'],
        ['Silver'],
        ['Silver'],
        ['Silver'],
        ['Silver'],
        ['Silver'],
        [''],
      ],
    });
    expect(classes).toEqual({
      kind: 'value',
      value: [['A'], ['A'], ['A'], ['A'], ['B'], ['B'], ['B'], ['C'], ['C'], ['C']],
    });
  });

  it('answer one cell a row', async () => {
    const calls = [400, 40, null].map((value): FunctionCall => ({ id: 'ABC_CLASS', args: [value, revenue] }));
    expect(await call(blanks, ...calls)).toEqual([
      { kind: 'value', value: [['A']] },
      { kind: 'value', value: [['B']] },
      { kind: 'value', value: [['C']] },
    ]);
  });

  it('have #N/A with a sentence where no value is positive', async () => {
    const [answer] = await call(blanks, { id: 'ABC_CLASS', args: [null, [[null], [0], [-5]]] });
    expect(answer).toMatchObject({
      kind: 'error',
      error: '#N/A',
      message: expect.stringMatching(/positive/) as string,
    });
  });
});

describe('the cell functions in Excel', () => {
  it('give #VALUE! with a sentence for a text that is no number', async () => {
    const [answer] = await call('null', { id: 'TIER', args: [1, [[1], ['abc']]] });
    expect(answer).toMatchObject({
      kind: 'error',
      error: '#VALUE!',
      message: expect.stringContaining('abc') as string,
    });
  });

  it('give the error of the own cell back and leave it out of the list', async () => {
    const list = [[80], [{ error: '#DIV/0!' } as const], [20]];
    const [answer] = await call('null', { id: 'ABC_CLASS', args: [list, list] });
    expect(JSON.parse(JSON.stringify(answer))).toMatchObject({
      kind: 'value',
      value: [['A'], [{ type: 'Error', basicValue: '#DIV/0!' }], ['B']],
    });
  });

  it('take limits and labels as array constants, and labels alone after an empty place', async () => {
    const [both, labels] = await call(
      'null',
      { id: 'TIER', args: [400, revenue, [[0.5]], [['Key', 'Other']]] },
      { id: 'ABC_CLASS', args: [400, revenue, undefined, [['x', 'y', 'z']]] },
    );
    expect(both).toEqual({ kind: 'value', value: [['Key']] });
    expect(labels).toEqual({ kind: 'value', value: [['x']] });
  });
});
