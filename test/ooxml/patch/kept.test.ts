/** Texts kept in a workbook under our keys. */
import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import type { SheetEdit } from '../../../src/sheet';
import { packageParts } from '../rich/package-parts';
import { madeWorkbook, opened, patchedFile } from './made-workbook';
import { faultsOf } from './soundness';

const remember = (key: string, text: string | null): SheetEdit => ({ kind: 'remember', key, text });
const recalled = async (file: Uint8Array, key: string): Promise<string | null> =>
  (await opened(file)).recall(key);

const BARE = madeWorkbook({ sheets: [{ name: 'S', xml: '<sheetData/>' }] });

describe('a kept text', () => {
  it('is there again when the file is opened, in a custom part as programs want it', async () => {
    const file = await patchedFile(BARE, [remember('model', '{"a":1}')]);
    expect(faultsOf(file)).toEqual([]);
    expect(await recalled(file, 'model')).toBe('{"a":1}');
    expect(packageParts(file).names).toEqual(
      expect.arrayContaining([
        'customXml/item1.xml',
        'customXml/itemProps1.xml',
        'customXml/_rels/item1.xml.rels',
      ]),
    );
    expect(packageParts(file).root('customXml/itemProps1.xml')?.name).toBe('datastoreItem');
  });

  it('that was not kept is none', async () => {
    expect(await recalled(await patchedFile(BARE, [remember('a', 'x')]), 'b')).toBeNull();
  });

  it('comes back to the letter, whatever its characters', async () => {
    const unit = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string(),
      fc.constantFrom('\u0000', '\ud800', '\uffff', '\r\n', ']]>', '&#0;', '_x0041_', '\\', '"'),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(unit).map((parts) => parts.join('')),
        unit,
        async (text, key) => {
          expect(await recalled(await patchedFile(BARE, [remember(key, text)]), key)).toBe(text);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('may be long', async () => {
    const text = 'Клиент "А" <1>\n'.repeat(20_000);
    expect(await recalled(await patchedFile(BARE, [remember('model', text)]), 'model')).toBe(text);
  });

  it('is replaced in its place, and other keys stay', async () => {
    const first = await patchedFile(BARE, [remember('a', '1'), remember('b', '2')]);
    const second = await patchedFile(first, [remember('a', '3')]);
    expect([await recalled(second, 'a'), await recalled(second, 'b')]).toEqual(['3', '2']);
    expect(packageParts(second).names).toEqual(packageParts(first).names);
  });

  it('of one key given twice the last holds', async () => {
    expect(await recalled(await patchedFile(BARE, [remember('a', '1'), remember('a', '2')]), 'a')).toBe('2');
  });

  it('that is forgotten is gone, and every other part stays to the byte', async () => {
    const first = await patchedFile(BARE, [remember('a', '1'), remember('b', '2')]);
    const second = await patchedFile(first, [remember('a', null)]);
    expect(faultsOf(second)).toEqual([]);
    expect([await recalled(second, 'a'), await recalled(second, 'b')]).toEqual([null, '2']);
    const [before, after] = [unzipSync(first), unzipSync(second)];
    const changed = Object.keys(before).filter(
      (name) => Buffer.compare(before[name] ?? new Uint8Array(0), after[name] ?? new Uint8Array(0)) !== 0,
    );
    expect([Object.keys(after), changed]).toEqual([Object.keys(before), ['customXml/item1.xml']]);
  });

  it('that is the last one is forgotten too', async () => {
    const file = await patchedFile(await patchedFile(BARE, [remember('a', '1')]), [remember('a', null)]);
    expect(faultsOf(file)).toEqual([]);
    expect([await recalled(file, 'a'), await (await opened(file)).keys()]).toEqual([null, []]);
  });

  it.each([
    ['that was never kept', [remember('b', null)]],
    ['that is kept within the same list', [remember('b', '1'), remember('b', null)]],
    ['that is kept again within the same list', [remember('a', null), remember('a', '1')]],
  ])('forgotten, %s, changes no byte', async (_, changes) => {
    const first = await patchedFile(BARE, [remember('a', '1')]);
    expect(await patchedFile(first, changes)).toEqual(first);
  });

  it('that is kept already changes no byte', async () => {
    const first = await patchedFile(BARE, [remember('a', '1')]);
    expect(await patchedFile(first, [remember('a', '1')])).toEqual(first);
  });
});

describe('a kept text after another program hung our part on the package itself', () => {
  const moved = async (): Promise<Uint8Array> => {
    const parts = unzipSync(await patchedFile(BARE, [remember('a', '1')]));
    const text = (name: string): string => new TextDecoder().decode(parts[name]);
    const link = /<Relationship [^>]*relationships\/customXml"[^>]*>/;
    const [found = ''] = link.exec(text('xl/_rels/workbook.xml.rels')) ?? [];
    return zipSync({
      ...parts,
      'xl/_rels/workbook.xml.rels': strToU8(text('xl/_rels/workbook.xml.rels').replace(link, '')),
      '_rels/.rels': strToU8(
        text('_rels/.rels').replace(
          '</Relationships>',
          `${found.replace(/Id="[^"]*"/, 'Id="rId9"')}</Relationships>`,
        ),
      ),
    });
  };

  it('is found', async () => {
    expect(await recalled(await moved(), 'a')).toBe('1');
  });

  it('is replaced in its place, and the workbook leads to it again', async () => {
    const file = await patchedFile(await moved(), [remember('a', '2')]);
    expect(faultsOf(file)).toEqual([]);
    expect(await recalled(file, 'a')).toBe('2');
    expect(packageParts(file).names.filter((name) => /item\d/.test(name))).toHaveLength(2);
    expect(packageParts(file).text('xl/_rels/workbook.xml.rels')).toContain('../customXml/item1.xml');
  });
});

describe('custom parts of others', () => {
  const theirs = (text: string): Uint8Array =>
    madeWorkbook({
      sheets: [{ name: 'S', xml: '<sheetData/>' }],
      parts: [{ name: 'customXml/item1.xml', text, type: 'application/xml' }],
      leads: [['rIdTheirs', 'customXml', '../customXml/item1.xml']],
    });

  it.each([
    ['another document', '<theirs xmlns="urn:theirs"><entry key="a">"x"</entry></theirs>'],
    ['no XML at all', 'BinaryThing & <<'],
  ])('stay as they are: %s', async (_, text) => {
    const file = await patchedFile(theirs(text), [remember('a', '1')]);
    expect(packageParts(file).text('customXml/item1.xml')).toBe(text);
    expect(packageParts(file).names).toContain('customXml/item2.xml');
    expect(await recalled(file, 'a')).toBe('1');
  });
});
