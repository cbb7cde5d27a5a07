/** Texts too long for the settings of a workbook: kept whole in custom XML, recalled whole or not at all. */
import fc from 'fast-check';
import { excelSpreadsheet } from '../../../src/hosts/excel/excel-spreadsheet';
import { newWorkbook, type Workbook } from '../../../src/hosts/memory/workbook';
import type { SheetEdit } from '../../../src/sheet';
import { faultCode } from '../../contract/given';
import { startExcel, type ExcelHost } from '../../excel-host';

const KEY = 'ClientTiers.journal';
const OTHER = 'ClientTiers.other';

const remember = (text: string | null, key = KEY): SheetEdit => ({ kind: 'remember', key, text });

const keep = (text: string | null, key = KEY): Promise<string> =>
  faultCode(excelSpreadsheet().apply([remember(text, key)]));

const recall = (key = KEY): Promise<string | null> => excelSpreadsheet().recall(key);

/** A text that takes so many parts and a little of one more. */
const longText = (parts: number, letter = 'a'): string => letter.repeat(900_000 * parts + 7);

/** Just too long for the settings: one part. */
const ONE_PART = 'a'.repeat(100_001);
/** Each character takes five: two parts. */
const TWO_PARTS = '客'.repeat(180_003);
/** Longer than the settings are asked to hold in place of parts. */
const TOO_LONG = longText(2);

const NEXT = 'b'.repeat(100_001);

const requestsIn = ({ log }: ExcelHost): number => log.filter(({ purpose }) => purpose === 'workbook').length;

it('seven million characters are kept and recalled, in requests and answers that Excel takes', async () => {
  const host = await startExcel(newWorkbook());
  const text = JSON.stringify({ before: 'gzip:'.padEnd(7_000_000, 'H4sIA+/=') });
  expect([await keep(text), await recall()]).toEqual(['no fault', text]);
  expect(host.log.filter(({ failure }) => failure !== null)).toEqual([]);
  expect(host.xmlParts()).toHaveLength(8);
  for (const { xml } of host.xmlParts()) expect(xml.length).toBeLessThan(1_000_000);
  expect(host.workbook.settings.get(KEY)?.length).toBeLessThan(100);
}, 60_000);

it('a long text is there when the workbook is opened again, and gone from it once forgotten', async () => {
  const host = await startExcel(newWorkbook());
  await keep(longText(1));
  const again = host.reopened();
  const reopened = await startExcel(again);
  expect(await recall()).toBe(longText(1));
  await keep(null);
  expect([await recall(), again.settings.size, reopened.xmlParts()]).toEqual([null, 0, []]);
});

it('any texts kept one after the other under two keys: each key recalls its last, and no part is left over', async () => {
  const length = fc.constantFrom(0, 5, 99_999, 100_001, 190_000);
  const text = fc
    .tuple(length, fc.constantFrom('a', '客', '"', '\ud800'))
    .map(([times, letter]) => letter.repeat(times));
  const step = fc.tuple(fc.constantFrom(KEY, OTHER), fc.option(text));
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 5 }), async (steps) => {
      const host = await startExcel(newWorkbook());
      const wanted = new Map<string, string | null>();
      for (const [key, next] of steps) {
        expect(await keep(next, key)).toBe('no fault');
        wanted.set(key, next);
      }
      for (const [key, next] of wanted) expect((await recall(key)) === next).toBe(true);
      for (const key of wanted.keys()) await keep(null, key);
      expect([host.workbook.settings.size, host.xmlParts().length]).toEqual([0, 0]);
    }),
    { numRuns: 20 },
  );
}, 120_000);

it('a text that looks like what the settings refer to a long one with is kept as it is', async () => {
  const host = await startExcel(newWorkbook());
  await keep(longText(1));
  const reference = host.workbook.settings.get(KEY) ?? '';
  expect([await keep(reference, OTHER), await recall(OTHER)]).toEqual(['no fault', reference]);
  expect(await recall()).toBe(longText(1));
});

it('a short text asks no more of Excel than before', async () => {
  const host = await startExcel(newWorkbook());
  await keep('short');
  const kept = requestsIn(host);
  host.clearLog();
  await recall();
  const recalled = requestsIn(host);
  host.clearLog();
  await keep(null);
  // The first request of each edit looks whether it would be refused.
  expect([kept, recalled, requestsIn(host)]).toEqual([3, 1, 4]);
});

describe('custom XML that is not kept', () => {
  it.each(['refused', 'dropped', 'changed'] as const)(
    '%s: is told, and the text before still stands',
    async (fate) => {
      const host = await startExcel(newWorkbook());
      await keep(ONE_PART);
      host.keepParts(fate);
      expect([await keep(TOO_LONG), await recall()]).toEqual(['HostFault not-kept', ONE_PART]);
      host.keepParts('kept');
      expect([await keep('short'), await recall(), host.xmlParts()]).toEqual(['no fault', 'short', []]);
    },
  );

  it('in settings that are refused: is told, and the next text takes away what was left', async () => {
    const host = await startExcel(newWorkbook());
    host.keepSettings('refused');
    expect([await keep(longText(2)), await recall()]).toEqual(['HostFault not-kept', null]);
    host.keepSettings('kept');
    expect([await keep(longText(1)), host.xmlParts().length]).toEqual(['no fault', 2]);
  });

  it('any part lost later: it is told that there was a text, and a new one can be kept', async () => {
    for (const lost of [0, 1, 2]) {
      const workbook = newWorkbook();
      const host = await startExcel(workbook);
      await keep(longText(2));
      await Excel.run(async (context) => {
        const parts = context.workbook.customXmlParts.load('items/id');
        await context.sync();
        parts.items[lost]?.delete();
        await context.sync();
      });
      expect([lost, await faultCode(recall())]).toEqual([lost, 'HostFault not-kept']);
      expect([await keep(longText(1)), await recall(), host.xmlParts().length]).toEqual([
        'no fault',
        longText(1),
        2,
      ]);
    }
  });

  it('parts of others are left alone', async () => {
    const host = await startExcel(newWorkbook());
    const foreign = '<a xmlns="urn:somebody">ClientTiers.journal</a>';
    await Excel.run(async (context) => {
      context.workbook.customXmlParts.add(foreign);
      await context.sync();
    });
    await keep(longText(1));
    await keep(null);
    expect(host.xmlParts().map(({ xml }) => xml)).toEqual([foreign]);
  });
});

interface Change {
  readonly from: string | null;
  readonly to: string | null;
}

const beforeChange = async ({
  from,
}: Change): Promise<{ readonly host: ExcelHost; readonly workbook: Workbook }> => {
  const workbook = newWorkbook();
  const host = await startExcel(workbook);
  await keep(from);
  host.clearLog();
  return { host, workbook };
};

describe.each<[string, Change]>([
  ['a first long text', { from: null, to: TWO_PARTS }],
  ['a long text in place of another', { from: TWO_PARTS, to: TWO_PARTS.replace('客', '户') }],
  ['a short text in place of a long one', { from: ONE_PART, to: 'short' }],
  ['a long text in place of a short one', { from: 'short', to: ONE_PART }],
  ['no text in place of a long one', { from: TWO_PARTS, to: null }],
])('%s', (_what, change) => {
  it.each([
    ['before', 'GeneralException'],
    ['after', 'Conflict'],
  ] as const)(
    'that fails %s any request took effect (%s) leaves the new text or with a fault the old one, and the next leaves no more than its own',
    async (moment, code) => {
      const quiet = await beforeChange(change);
      expect(await keep(change.to)).toBe('no fault');
      const requests = requestsIn(quiet.host);
      expect(requests).toBeGreaterThan(3);
      for (let failing = 1; failing <= requests; failing += 1) {
        const { host } = await beforeChange(change);
        host.faults.failAt(failing, code, moment);
        const isKept = (await keep(change.to)) === 'no fault';
        host.faults.clear();
        const there = await recall();
        expect([failing, there === change.to || (!isKept && there === change.from)]).toEqual([failing, true]);
        expect([failing, await keep(NEXT)]).toEqual([failing, 'no fault']);
        expect([failing, (await recall()) === NEXT, host.xmlParts().length]).toEqual([failing, true, 1]);
      }
    },
  );

  it('that fails at any request: forgetting then leaves nothing in the workbook', async () => {
    const quiet = await beforeChange(change);
    await keep(change.to);
    for (let failing = 1; failing <= requestsIn(quiet.host); failing += 1) {
      const { host, workbook } = await beforeChange(change);
      host.faults.failAt(failing, 'Conflict', 'after');
      await keep(change.to);
      host.faults.clear();
      expect([failing, await keep(null), workbook.settings.size, host.xmlParts()]).toEqual([
        failing,
        'no fault',
        0,
        [],
      ]);
    }
  });
});
