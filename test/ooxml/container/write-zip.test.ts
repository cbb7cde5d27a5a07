import { unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fflateCodec } from '../../../src/ooxml/codecs/fflate-codec';
import { nodeCodec } from '../../../src/ooxml/codecs/node-codec';
import { joinBytes } from '../../../src/ooxml/container/join-bytes';
import { writeZip, type ZipChanges } from '../../../src/ooxml/container/write-zip';
import { openZip } from '../../../src/ooxml/container/zip-package';
import { bytesSource } from '../../../src/ooxml/sources/bytes-source';
import { textPart } from '../pieces';
import { packed, refusalOf } from '../small-workbook';
import { fieldsOf } from './zip-fields';

const RICH: Uint8Array = new Uint8Array(readFileSync(join(__dirname, '../../data/workbooks/rich.xlsm')));
const NOTHING: ZipChanges = { replaced: new Map(), added: new Map(), removed: new Set() };
const LONG = Array.from({ length: 150_000 }, (_, index) => `line ${index}`).join('\n');

const written = async (changes: Partial<ZipChanges>, codec = nodeCodec, from = RICH): Promise<Uint8Array> => {
  const zip = await openZip(bytesSource(from), codec);
  return joinBytes(writeZip(zip, codec, { ...NOTHING, ...changes }));
};
const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

/** The bytes of each entry as they lie in a file, headers included, by name. */
const raw = (bytes: Uint8Array): ReadonlyMap<string, string> => {
  const { view, entries } = fieldsOf(bytes);
  return new Map(
    entries.map(({ local, record }) => {
      const length = view.getUint16(local + 26, true);
      const end = local + 30 + length + view.getUint16(local + 28, true) + view.getUint32(record + 20, true);
      return [
        text(bytes.subarray(local + 30, local + 30 + length)),
        Buffer.from(bytes.subarray(local, end)).toString('base64'),
      ];
    }),
  );
};

describe('a zip file written anew', () => {
  it('without a change is the very same file', async () => {
    expect(Buffer.compare(await written({}), RICH)).toBe(0);
  });

  it.each([
    ['zlib', nodeCodec],
    ['fflate', fflateCodec],
  ])('holds what was replaced and added, small or large, and not what was removed (%s)', async (_, codec) => {
    const parts = unzipSync(
      await written(
        {
          replaced: new Map([
            ['xl/styles.xml', textPart('short')],
            ['/XL/workbook.xml', textPart(LONG)],
          ]),
          added: new Map([['customXml/Ж.xml', textPart('new')]]),
          removed: new Set(['docProps/app.xml']),
        },
        codec,
      ),
    );
    expect(text(parts['xl/styles.xml'])).toBe('short');
    expect(text(parts['xl/workbook.xml'])).toBe(LONG);
    expect(text(parts['customXml/Ж.xml'])).toBe('new');
    expect(Object.keys(parts)).toHaveLength(51);
    expect(parts['docProps/app.xml']).toBeUndefined();
  });

  it('keeps the bytes of every other entry, packed as they were', async () => {
    const before = raw(RICH);
    const after = raw(await written({ replaced: new Map([['xl/workbook.xml', textPart(LONG)]]) }));
    const changed = [...before.keys()].filter((name) => before.get(name) !== after.get(name));
    expect(changed).toEqual(['xl/workbook.xml']);
  });

  it('keeps the order of entries', async () => {
    const zip = await openZip(
      bytesSource(await written({ replaced: new Map([['xl/styles.xml', textPart('x')]]) })),
      nodeCodec,
    );
    expect(zip.names).toEqual((await openZip(bytesSource(RICH), nodeCodec)).names);
  });

  it('keeps the date of a replaced entry', async () => {
    const from = packed({ 'a.txt': 'one', 'b.txt': 'two' });
    const date = (file: Uint8Array): number => {
      const { view, entries } = fieldsOf(file);
      return view.getUint32((entries[0]?.record ?? 0) + 12, true);
    };
    const replaced = await written({ replaced: new Map([['a.txt', textPart('new')]]) }, nodeCodec, from);
    expect(date(replaced)).toBe(date(from));
    expect(date(from)).toBeGreaterThan(0x50000000); // packed in 2020, not on the format's first day
  });

  it('opens again after it was written again and again', async () => {
    let bytes: Uint8Array = RICH;
    for (let turn = 0; turn < 3; turn += 1) {
      bytes = await written(
        { replaced: new Map([['xl/workbook.xml', textPart(`${LONG}${turn}`)]]) },
        nodeCodec,
        bytes,
      );
    }
    expect(text(unzipSync(bytes)['xl/workbook.xml'])).toBe(`${LONG}2`);
  });

  it('comes in pieces that a disk takes well', async () => {
    const zip = await openZip(bytesSource(RICH), nodeCodec);
    const noise = Uint8Array.from({ length: 3_000_000 }, (_, index) => (index * 2654435761) >>> (index % 24));
    const part = async function* () {
      yield await Promise.resolve(noise);
    };
    const sizes: number[] = [];
    for await (const piece of writeZip(zip, nodeCodec, { ...NOTHING, added: new Map([['noise', part]]) })) {
      sizes.push(piece.length);
    }
    expect(sizes.slice(0, -1).every((size) => size >= 65_536 && size <= 400_000)).toBe(true);
  });

  it.each<[string, Partial<ZipChanges>]>([
    ['replaced', { replaced: new Map([['none.xml', textPart('x')]]) }],
    ['removed', { removed: new Set(['none.xml']) }],
    ['added twice', { added: new Map([['xl/Workbook.xml', textPart('x')]]) }],
  ])('is refused before the first byte where a part that cannot be is %s', async (_, changes) => {
    expect(await refusalOf(() => written(changes))).toBe('damaged');
  });
});
