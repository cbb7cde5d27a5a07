/** Clients stay on the computer where their register is: no server of ours or of anybody's has a part in a tier. */
import { readFileSync } from 'node:fs';
import { connect, Socket } from 'node:net';
import { join } from 'node:path';
import { compositeModel } from '../bench/clients';
import { tierThroughExcel } from '../bench/through-excel';
import { callForDocument, SAMPLES } from '../cli/command-line';

describe('with no line to any other computer', () => {
  beforeEach(() => {
    const cut = (): never => {
      throw new Error('there is no network');
    };
    jest.spyOn(Socket.prototype, 'connect').mockImplementation(cut);
    jest.spyOn(globalThis, 'fetch').mockImplementation(cut);
  });
  afterEach(() => jest.restoreAllMocks());

  it('nothing is reached', () => {
    expect(() => connect(443, '127.0.0.1')).toThrow('no network');
    expect(() => fetch('https://localhost')).toThrow('no network');
  });

  it('S3-9: a register kept in Excel is read, tiered and written in Excel', async () => {
    const job = await tierThroughExcel(300, { ...compositeModel, writes: ['tier', 'score', 'why'] });
    expect(job.run.summary.reduce((sum, { clients }) => sum + clients, 0)).toBe(300);
    expect(job.difference).toBeNull();
  });

  it('S3-9: a workbook that was taken along is tiered as a file', async () => {
    const document = await callForDocument(
      join(SAMPLES, 'northwind.xlsx'),
      join(SAMPLES, 'orders.model.json'),
    );
    expect(document.run.clients).toBe(91);
  });
});

it.each(['taskpane/taskpane.html', 'workbench/workbench.html'])(
  'S3-9: the page %s may send nothing to any other server than its own',
  (page) => {
    const text = readFileSync(join(__dirname, '../../src', page), 'utf8');
    const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(text)?.[1] ?? '';
    const rules = new Map(
      policy.split(';').map((rule): [string, string] => {
        const [name = '', ...sources] = rule.trim().split(/\s+/);
        return [name, sources.join(' ')];
      }),
    );
    const sending = ['default-src', 'connect-src', 'form-action'].map((name) => rules.get(name));
    expect(sending).toEqual(["'none'", "'self'", "'none'"]);
  },
);
