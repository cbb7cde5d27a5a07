/** Long texts of two windows on one workbook, and workbooks that keep no custom XML: a text that was kept is there. */
import { excelSpreadsheet } from '../../../src/hosts/excel/excel-spreadsheet';
import { namespaceOf, piecesOf, pieceXml, writtenReference } from '../../../src/hosts/excel/long-text';
import { newWorkbook, type Workbook } from '../../../src/hosts/memory/workbook';
import type { SheetEdit } from '../../../src/sheet';
import { faultCode } from '../../contract/given';
import { startExcel, type ExcelHost } from '../../excel-host';
import { partsOf } from '../../excel-host/xml-parts';
import { registerBook, sessionInExcel } from './given';

const KEY = 'ClientTiers.journal';
/** One part each. */
const OURS = 'a'.repeat(150_000);
const THEIRS = 'b'.repeat(150_000);
const BEFORE = 'c'.repeat(150_000);

const keep = (text: string): Promise<string> => {
  const edit: SheetEdit = { kind: 'remember', key: KEY, text };
  return faultCode(excelSpreadsheet().apply([edit]));
};
const recall = (): Promise<string | null> => excelSpreadsheet().recall(KEY);

const requestsIn = ({ log }: ExcelHost): number => log.filter(({ purpose }) => purpose === 'workbook').length;

/** What a window leaves that has kept a text of its own: nothing of any other. */
const keptByOther = async (text: string): Promise<(workbook: Workbook) => void> => {
  const pieces = await piecesOf(text);
  let times = 0;
  return (workbook) => {
    times += 1;
    const { byId } = partsOf(workbook);
    byId.clear();
    for (const piece of pieces)
      byId.set(`{other-${times}-${piece.place}}`, {
        namespace: namespaceOf(KEY),
        xml: pieceXml(KEY, piece),
      });
    workbook.settings.set(KEY, writtenReference(pieces));
  };
};

const begin = async (): Promise<ExcelHost> => {
  const host = await startExcel(newWorkbook());
  expect(await keep(BEFORE)).toBe('no fault');
  host.clearLog();
  return host;
};

describe('another window keeps a text', () => {
  it('before any request of a recall: the old or the new one is recalled', async () => {
    const other = await keptByOther(THEIRS);
    const recalled: (string | null)[] = [];
    for (let request = 1; request <= 3; request += 1) {
      const host = await begin();
      host.beforeRequest(request, () => other(host.workbook));
      recalled.push(await recall());
    }
    expect(recalled.map((text) => text?.[0])).toEqual(['b', 'b', 'b']);
    expect(recalled.every((text) => text === THEIRS || text === BEFORE)).toBe(true);
  });

  it('that is the very same, before the part is read: it is recalled', async () => {
    const other = await keptByOther(BEFORE);
    const host = await begin();
    host.beforeRequest(3, () => other(host.workbook));
    expect((await recall()) === BEFORE).toBe(true);
  });

  it('again and again, so that no part is ever there: the recall says to try again', async () => {
    const other = await keptByOther(THEIRS);
    const host = await begin();
    for (let request = 1; request <= 40; request += 1)
      host.beforeRequest(request, () => other(host.workbook));
    expect(await faultCode(recall())).toBe('HostFault busy');
  });

  it('before any request of keeping: ours is there where it was said to be kept, else theirs is', async () => {
    const other = await keptByOther(THEIRS);
    const quiet = await begin();
    await keep(OURS);
    const met = new Set<string>();
    for (let request = 1; request <= requestsIn(quiet); request += 1) {
      const host = await begin();
      host.beforeRequest(request, () => other(host.workbook));
      const fault = await keep(OURS);
      const there = await recall();
      // Before the last request, which takes away what is stale, ours stood and theirs came after it.
      const isLast = there === THEIRS && request === requestsIn(quiet);
      expect([request, there === (fault === 'no fault' && !isLast ? OURS : THEIRS)]).toEqual([request, true]);
      met.add(fault);
    }
    expect([...met].sort()).toEqual(['HostFault not-kept', 'no fault']);
  });
});

it('of thousands of foreign parts in our namespace only some are read before it is said that the text is lost', async () => {
  const host = await begin();
  const { byId } = partsOf(host.workbook);
  byId.clear();
  for (let part = 0; part < 3_000; part += 1)
    byId.set(`{${part}}`, { namespace: namespaceOf(KEY), xml: `<a xmlns="${namespaceOf(KEY)}"/>` });
  expect(await faultCode(recall())).toBe('HostFault not-kept');
  expect(requestsIn(host)).toBeLessThan(60);
  const [newest] = host.log.slice(-1);
  expect(newest?.failure).toBeNull();
});

it('a reference that nobody can follow is told', async () => {
  const host = await begin();
  host.workbook.settings.set(KEY, 'urn:client-tiers:kept-long:1 x');
  expect(await faultCode(recall())).toBe('HostFault not-kept');
});

it.each(['AccessDenied', 'GeneralException', 'UnsupportedOperation'])(
  'what Excel answers to taking stale parts away does not fail the text that was kept: %s',
  async (code) => {
    const quiet = await begin();
    await keep(OURS);
    const host = await begin();
    host.faults.failAt(requestsIn(quiet), code);
    expect([await keep(OURS), (await recall()) === OURS, host.xmlParts().length]).toEqual([
      'no fault',
      true,
      2,
    ]);
    host.faults.clear();
    expect([await keep(BEFORE), host.xmlParts().length]).toEqual(['no fault', 1]);
  },
);

describe('a workbook that keeps no custom XML', () => {
  it.each(['refused', 'dropped', 'changed'] as const)(
    '(%s) keeps a million characters in its settings, and no more',
    async (fate) => {
      const host = await begin();
      host.keepParts(fate);
      const million = 'm'.repeat(1_000_000);
      expect([await keep(million), (await recall()) === million]).toEqual(['no fault', true]);
      expect([await keep(`${million}m`), (await recall()) === million]).toEqual(['HostFault not-kept', true]);
    },
  );

  it('because it may not be changed: so too', async () => {
    const host = await begin();
    host.faults.failAt(2, 'AccessDenied');
    expect([await keep(OURS), (await recall()) === OURS, host.xmlParts()]).toEqual(['no fault', true, []]);
  });

  it('and whose settings take no more either: it is told, and the text before stands', async () => {
    const host = await startExcel(newWorkbook(), { limits: { settingsLength: 120_000 } });
    await keep('short');
    host.keepParts('refused');
    expect([await keep(OURS), await recall()]).toEqual(['HostFault not-kept', 'short']);
  });

  it('because Excel is busy: that is said, and nothing comes into the settings', async () => {
    const host = await begin();
    host.faults.failAt(2, 'ActivityLimitReached');
    expect([await keep(OURS), (await recall()) === BEFORE]).toEqual(['HostFault busy', true]);
  });

  it.each(['refused', 'dropped'] as const)(
    '(%s) has 9,000 clients tiered all the same',
    async (fate) => {
      const workbook = registerBook({ clients: 9_000, notes: true });
      const host = await startExcel(workbook);
      host.keepParts(fate);
      const session = sessionInExcel();
      await session.look();
      await session.apply();
      expect(session.getState().kind).toBe('done');
    },
    60_000,
  );
});
