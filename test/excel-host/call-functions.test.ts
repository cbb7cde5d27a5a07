import { workbookOf } from './sample';
import { startExcel, type ExcelHost, type FunctionAnswer, type FunctionsFile } from '.';

const matrix = { type: 'any', dimensionality: 'matrix' };
const functions: FunctionsFile['functions'] = [
  {
    id: 'ECHO',
    parameters: [
      { name: 'value', type: 'any' },
      { name: 'option', type: 'any', optional: true },
    ],
  },
  { id: 'FAIL', parameters: [{ name: 'code', type: 'string' }] },
  { id: 'GRID', parameters: [{ name: 'cells', ...matrix }] },
  { id: 'MANY', parameters: [{ name: 'cells', ...matrix, repeating: true }] },
  { id: 'ERRS', parameters: [{ name: 'value', type: 'any' }] },
];
const metadata: FunctionsFile = { functions };

let host: ExcelHost;

beforeAll(async () => {
  host = await startExcel(workbookOf());
  const json = (...values: readonly unknown[]): string => JSON.stringify(values);
  CustomFunctions.associate('ECHO', (value: unknown, option: unknown) => json(value, option));
  CustomFunctions.associate('FAIL', (code: string) => {
    if (code === 'plain') throw new Error('plain');
    // Excel's own way to answer an error; its class is no subclass of Error.
    // eslint-disable-next-line @typescript-eslint/only-throw-error
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, 'no clients');
  });
  CustomFunctions.associate('GRID', (cells: unknown) => json(cells));
  CustomFunctions.associate('MANY', (ranges: unknown) => json(ranges));
  CustomFunctions.associate('ERRS', (value: unknown) =>
    value instanceof CustomFunctions.Error ? `error ${value.code}` : 'no error',
  );
});

afterAll(() => host.functionsAtRest());

const call = async (
  id: string,
  args: Parameters<ExcelHost['callFunctions']>[0][number]['args'],
  blanks: 'zero' | 'null' = 'zero',
): Promise<FunctionAnswer | undefined> => (await host.callFunctions([{ id, args }], { metadata, blanks }))[0];

const value = (text: string): FunctionAnswer => ({ kind: 'value', value: text });

it('an optional argument that is left out arrives as null', async () => {
  expect(await call('ECHO', [1])).toEqual(value('[1,null]'));
});

it('a blank cell arrives as 0 on the desktop and as null on the web', async () => {
  expect([await call('ECHO', [null]), await call('ECHO', [null], 'null')]).toEqual([
    value('[0,null]'),
    value('[null,null]'),
  ]);
});

it('a range arrives as rows, one column too', async () => {
  expect(await call('GRID', [[[1], ['a'], [null]]])).toEqual(value('[[[1],["a"],[0]]]'));
});

it('repeating arguments arrive as one list of ranges', async () => {
  expect(await call('MANY', [[[1]], 2])).toEqual(value('[[[[1]],[[2]]]]'));
});

it('an error of the function shows with its message', async () => {
  expect(await call('FAIL', ['n/a'])).toEqual({ kind: 'error', error: '#N/A', message: 'no clients' });
});

it('any other exception shows as #VALUE! without its message', async () => {
  expect(await call('FAIL', ['plain'])).toEqual({ kind: 'error', error: '#VALUE!', message: '' });
});

it('an error in an argument is handed over only where the metadata says so', async () => {
  const error = { error: '#REF!' } as const;
  const permitting = { functions, allowErrorForDataTypeAny: true };
  const [handedOver] = await host.callFunctions([{ id: 'ERRS', args: [error] }], {
    metadata: permitting,
    blanks: 'zero',
  });
  expect([handedOver, await call('ERRS', [error])]).toEqual([
    value('error #REF!'),
    { kind: 'error', error: '#REF!', message: '' },
  ]);
});

it('many calls travel in one message and are answered in their order', async () => {
  const calls = Array.from({ length: 500 }, (_, index) => ({ id: 'ECHO', args: [index] }));
  const answers = await host.callFunctions(calls, { metadata, blanks: 'zero' });
  expect(answers.map((answer) => (answer.kind === 'value' ? answer.value : null))).toEqual(
    calls.map((_, index) => `[${String(index)},null]`),
  );
});
