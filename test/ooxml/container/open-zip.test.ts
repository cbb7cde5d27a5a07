import { createHash } from 'node:crypto';
import { zipSync } from 'fflate';
import { nodeCodec } from '../../../src/ooxml/codecs/node-codec';
import { openZip, type ZipPackage } from '../../../src/ooxml/container/zip-package';
import { bytesSource } from '../../../src/ooxml/sources/bytes-source';
import { packed, refusalOf } from '../small-workbook';
import { fieldsOf, type Fields } from './zip-fields';

const ascii = (text: string): Uint8Array => new TextEncoder().encode(text);
const open = (bytes: Uint8Array): Promise<ZipPackage> => openZip(bytesSource(bytes), nodeCodec);
const TEXT = 'text '.repeat(100);
const ZIP = packed({ 'a/One.txt': TEXT, 'two.txt': 'second', 'b/three.txt': 'third' });

/** The file with something broken, opened and read through. */
const outcome = (breakIt: (fields: Fields) => void): Promise<string> => {
  const fields = fieldsOf(ZIP);
  breakIt(fields);
  return refusalOf(async () => {
    const zip = await open(fields.bytes);
    for (const name of zip.names) await zip.bytes(name);
  });
};
const first = ({ entries }: Fields) => entries[0] ?? { local: 0, record: 0 };

describe('a zip file', () => {
  it('names its parts in its own order', async () => {
    expect((await open(ZIP)).names).toEqual(['a/One.txt', 'two.txt', 'b/three.txt']);
  });

  it('finds a part letter case and a leading slash aside', async () => {
    const zip = await open(ZIP);
    expect([zip.has('/A/one.TXT'), zip.has('a'), await zip.text('/A/one.TXT')]).toEqual([true, false, TEXT]);
  });

  it('reads a part that is stored as it is', async () => {
    const zip = await open(zipSync({ 'a.txt': ascii('plain') }, { level: 0 }));
    expect(await zip.text('a.txt')).toBe('plain');
  });

  it('refuses to read a part that is not there', async () => {
    const zip = await open(ZIP);
    expect(await refusalOf(() => zip.bytes('none.txt'))).toBe('damaged');
  });

  it('reads a file with a comment at its end', async () => {
    const bytes = new Uint8Array([...ZIP, ...ascii('comment')]);
    new DataView(bytes.buffer).setUint16(ZIP.length - 2, 7, true);
    expect((await open(bytes)).names).toHaveLength(3);
  });

  it.each([
    ['UTF-8', ascii('<a>Ж</a>')],
    ['UTF-8 with a mark', new Uint8Array([0xef, 0xbb, 0xbf, ...ascii('<a>Ж</a>')])],
    ['UTF-16, little end first', new Uint8Array([0xff, 0xfe, ...Buffer.from('<a>Ж</a>', 'utf16le')])],
    ['UTF-16, big end first', new Uint8Array([0xfe, 0xff, ...Buffer.from('<a>Ж</a>', 'utf16le').swap16()])],
    ['UTF-16 without a mark', new Uint8Array(Buffer.from('<a>Ж</a>', 'utf16le'))],
  ])('reads text in %s', async (_, bytes) => {
    expect(await (await open(packed({ 'a.xml': bytes }))).text('a.xml')).toBe('<a>Ж</a>');
  });

  it('refuses bytes that are no text', async () => {
    const zip = await open(packed({ 'a.xml': new Uint8Array([0x3c, 0xc3, 0x28]) }));
    expect(await refusalOf(() => zip.text('a.xml'))).toBe('damaged');
  });
});

describe('a zip file is refused', () => {
  it.each([
    ['nothing at all', new Uint8Array(0), 'no-workbook'],
    ['some other file', ascii('id;name\n1;a\n'.repeat(20)), 'no-workbook'],
    ['one cut short', ZIP.subarray(0, ZIP.length - 30), 'damaged'],
    ['one whose beginning is cut off', ZIP.subarray(10), 'damaged'],
  ])('that is %s', async (_, bytes, code) => {
    expect(await refusalOf(() => open(bytes))).toBe(code);
  });

  it.each([
    '../a.xml',
    'a/../../b.xml',
    '/a.xml',
    'a//b.xml',
    'a/./b.xml',
    'a\\b.xml',
    'C:a.xml',
    'c:/a.xml',
    'a\u0000.xml',
    'a\nb.xml',
    '',
  ])('with an entry called %j', async (name) => {
    expect(await refusalOf(() => open(zipSync({ [name]: ascii('x') })))).toBe('unsafe');
  });

  it('with two entries of one name, letter case aside', async () => {
    expect(await refusalOf(() => open(packed({ 'a.xml': 'x', 'A.xml': 'y' })))).toBe('unsafe');
  });

  it('with more than 10,000 entries', async () => {
    const parts = Object.fromEntries(Array.from({ length: 10_001 }, (_, index) => [`${index}`, '']));
    expect(await refusalOf(() => open(packed(parts)))).toBe('too-large');
  });

  it.each<[what: string, code: string, breakIt: (fields: Fields) => void]>([
    [
      'a checksum does not hold',
      'damaged',
      (f) => {
        f.view.setUint32(first(f).local + 14, 1, true);
        f.view.setUint32(first(f).record + 16, 1, true);
      },
    ],
    [
      'packed bytes are damaged',
      'damaged',
      (f) => f.bytes.fill(0xff, first(f).local + 39, first(f).local + 45),
    ],
    [
      'a part is larger than it says',
      'unsafe',
      (f) => {
        f.view.setUint32(first(f).local + 22, 10, true);
        f.view.setUint32(first(f).record + 24, 10, true);
      },
    ],
    [
      'a part is smaller than it says',
      'damaged',
      (f) => {
        f.view.setUint32(first(f).local + 22, 1000, true);
        f.view.setUint32(first(f).record + 24, 1000, true);
      },
    ],
    [
      'a part would inflate beyond measure',
      'unsafe',
      (f) => f.view.setUint32(first(f).record + 24, 2e8, true),
    ],
    ['header and directory tell two names', 'damaged', (f) => f.bytes.set(ascii('b'), first(f).local + 30)],
    [
      'header and directory tell two methods',
      'damaged',
      (f) => f.view.setUint16(first(f).local + 8, 0, true),
    ],
    ['header and directory tell two sizes', 'damaged', (f) => f.view.setUint32(first(f).local + 22, 7, true)],
    ['a header is not where it should be', 'damaged', (f) => f.view.setUint32(first(f).record + 42, 3, true)],
    [
      'a method is unknown',
      'damaged',
      (f) => {
        f.view.setUint16(first(f).local + 8, 12, true);
        f.view.setUint16(first(f).record + 10, 12, true);
      },
    ],
    ['an entry is encrypted', 'encrypted', (f) => f.view.setUint16(first(f).record + 8, 1, true)],
    [
      'a size needs the extension for large files',
      'zip64',
      (f) => f.view.setUint32(first(f).record + 24, 0xffffffff, true),
    ],
    ['the directory needs that extension', 'zip64', (f) => f.view.setUint32(f.end + 16, 0xffffffff, true)],
    ['the file is one of several', 'damaged', (f) => f.view.setUint16(f.end + 4, 1, true)],
    [
      'the directory counts more entries than it has',
      'damaged',
      (f) => {
        f.view.setUint16(f.end + 8, 4, true);
        f.view.setUint16(f.end + 10, 4, true);
      },
    ],
    [
      'a record is longer than the directory',
      'damaged',
      (f) => f.view.setUint16(first(f).record + 30, 60_000, true),
    ],
  ])('where %s', async (_, code, breakIt) => {
    expect(await outcome(breakIt)).toBe(code);
  });

  it.each([
    ['200 MB in all that inflate more than two hundredfold', 300, 90, 'unsafe'],
    // What these claim does not hold either, but it is no more than files may claim.
    ['less than that in all', 300, 60, 'damaged'],
    ['as much from more bytes', 500, 90, 'damaged'],
  ])('where three entries, none too much by itself, claim %s', async (_, kilobytes, megabytes, code) => {
    // Hashes of numbers: bytes that no packing makes less.
    const hashes = Array.from({ length: kilobytes * 16 }, (__, index) =>
      createHash('sha512').update(`${index}`).digest(),
    );
    const noise = new Uint8Array(Buffer.concat(hashes));
    const fields = fieldsOf(zipSync({ a: noise, b: noise, c: noise }, { level: 1 }));
    for (const { local, record } of fields.entries) {
      fields.view.setUint32(local + 22, megabytes * 2 ** 20, true);
      fields.view.setUint32(record + 24, megabytes * 2 ** 20, true);
    }
    expect(await refusalOf(async () => (await open(fields.bytes)).bytes('a'))).toBe(code);
  });

  it('where two entries share their bytes', async () => {
    const inner = zipSync({ 'b.txt': ascii('inner') }, { level: 0 });
    const fields = fieldsOf(zipSync({ 'a.bin': inner, 'b.txt': ascii('inner') }, { level: 0 }));
    const [outer, other] = fields.entries;
    // The second entry is told to be the one that lies within the bytes of the first.
    fields.view.setUint32((other?.record ?? 0) + 42, (outer?.local ?? 0) + 30 + 'a.bin'.length, true);
    expect(await refusalOf(() => open(fields.bytes))).toBe('unsafe');
  });
});
