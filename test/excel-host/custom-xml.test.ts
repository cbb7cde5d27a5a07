/** Custom XML parts of the stand-in, as the library sees them. */
import { newWorkbook } from '../../src/hosts/memory/workbook';
import { codeOf } from './sample';
import { startExcel } from '.';

const PART = '<a xmlns="urn:one">text &amp; more</a>';

/** Adds parts, and answers their ids. */
const add = (...xml: readonly string[]): Promise<readonly string[]> =>
  Excel.run(async (context) => {
    const { customXmlParts } = context.workbook;
    const parts = xml.map((each) => customXmlParts.add(each).load('id'));
    await context.sync();
    return parts.map(({ id }) => id);
  });

const textOf = (id: string): Promise<string> =>
  Excel.run(async (context) => {
    const xml = context.workbook.customXmlParts.getItem(id).getXml();
    await context.sync();
    return xml.value;
  });

it('a part is found by its id and by its namespace, and gives back its XML', async () => {
  const host = await startExcel(newWorkbook());
  const [one = '', two = ''] = await add(PART, '<b xmlns="urn:two"/>');
  expect(await textOf(one)).toBe(PART);
  await Excel.run(async (context) => {
    const { customXmlParts } = context.workbook;
    const scoped = customXmlParts.getByNamespace('urn:two').load('items/id,items/namespaceUri');
    const counts = [customXmlParts.getCount(), scoped.getCount()];
    const missing = customXmlParts.getItemOrNullObject('{none}');
    await context.sync();
    expect(scoped.items.map(({ id, namespaceUri }) => [id, namespaceUri])).toEqual([[two, 'urn:two']]);
    expect(counts.map(({ value }) => value)).toEqual([2, 1]);
    expect(missing.isNullObject).toBe(true);
  });
  expect(host.xmlParts().map(({ namespace }) => namespace)).toEqual(['urn:one', 'urn:two']);
});

it('a part can be set anew and deleted, after which it is not found', async () => {
  const host = await startExcel(newWorkbook());
  const [id = ''] = await add(PART);
  const change = (does: (part: Excel.CustomXmlPart) => void): Promise<string> =>
    codeOf(async (context) => {
      does(context.workbook.customXmlParts.getItem(id));
      await context.sync();
    });
  expect(await change((part) => part.setXml('<c xmlns="urn:three"/>'))).toBe('none');
  expect(host.xmlParts()).toEqual([{ namespace: 'urn:three', xml: '<c xmlns="urn:three"/>' }]);
  expect(await change((part) => part.delete())).toBe('none');
  expect([host.xmlParts(), await change((part) => part.delete())]).toEqual([[], 'ItemNotFound']);
});

it.each(['', 'text', '<a>', '<a><b></a></b>', '<a>\u0001</a>', '<a>&nothing;</a>'])(
  'XML that is none is refused: %j',
  async (xml) => {
    const host = await startExcel(newWorkbook());
    const code = await codeOf(async (context) => {
      context.workbook.customXmlParts.add(xml);
      await context.sync();
    });
    expect([code, host.xmlParts()]).toEqual(['InvalidArgument', []]);
  },
);

it.each([
  ['kept', 'none', [PART]],
  ['refused', 'GeneralException', []],
  ['dropped', 'none', []],
  ['changed', 'none', [PART.replace('more', 'mor')]],
] as const)('parts that are %s', async (fate, code, kept) => {
  const host = await startExcel(newWorkbook());
  host.keepParts(fate);
  const given = await codeOf(async (context) => {
    context.workbook.customXmlParts.add(PART);
    await context.sync();
  });
  expect([given, host.xmlParts().map(({ xml }) => xml)]).toEqual([code, kept]);
});

it('parts stay in the workbook when it is opened again, and a copy has its own', async () => {
  const workbook = newWorkbook();
  const host = await startExcel(workbook);
  await add(PART);
  const again = host.reopened();
  expect((await startExcel(workbook)).xmlParts()).toHaveLength(1);
  const copy = await startExcel(again);
  await add(PART);
  expect([copy.xmlParts().length, host.xmlParts().length]).toEqual([2, 1]);
});
