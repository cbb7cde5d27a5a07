import fc from 'fast-check';
import {
  fitsSetting,
  isLong,
  joined,
  namespaceOf,
  pieceIn,
  piecesOf,
  pieceXml,
  referenceIn,
  writtenReference,
} from '../../../src/hosts/excel/long-text';
import { parseXml } from '../../../src/ooxml/xml/xml-tree';

const KEY = 'ClientTiers.journal';

/** The text after it went through the XML of its parts and the setting that refers to them. */
const kept = async (text: string): Promise<string | null> => {
  const pieces = await piecesOf(text);
  const reference = referenceIn(writtenReference(pieces));
  if (reference === null || reference === 'none') return null;
  const read = pieces.map((piece) => pieceIn(pieceXml(KEY, piece)));
  return joined(
    reference,
    read.filter((piece) => piece !== null),
  );
};

const anyText = fc.string({
  unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
});
const awkward = fc.array(
  fc.constantFrom(
    ']]>',
    '<!--',
    '&amp;',
    '%0041',
    '\u0000',
    '\r\n',
    '\ud800',
    '\udc00',
    '\ufffe',
    '"',
    ' ',
    '客户',
  ),
);

it('any text comes back to the letter, lone halves of pairs, control characters and marks of XML too', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        anyText,
        awkward.map((parts) => parts.join('')),
      ),
      async (text) => {
        expect(await kept(text)).toBe(text);
      },
    ),
    { numRuns: 500 },
  );
});

it('a piece is sound XML in the namespace of its key, any text and any key', async () => {
  await fc.assert(
    fc.asyncProperty(anyText, anyText, async (text, key) => {
      const [piece] = await piecesOf(text);
      const xml = piece === undefined ? '' : pieceXml(key, piece);
      const root = parseXml(xml, 'part');
      expect([root.name, root.namespace]).toEqual(['piece', namespaceOf(key)]);
    }),
  );
});

it('two keys never share a namespace', () => {
  fc.assert(
    fc.property(anyText, anyText, (one, other) => {
      expect(namespaceOf(one) === namespaceOf(other)).toBe(one === other);
    }),
  );
});

it('a long text is cut into parts of less than a megabyte, of which none may be missing, old or changed', async () => {
  const text = 'клиент 1, '.repeat(60_000);
  const pieces = await piecesOf(text);
  const xml = pieces.map((piece) => pieceXml(KEY, piece));
  expect(pieces.length).toBeGreaterThan(2);
  expect(Math.max(...xml.map((each) => Buffer.byteLength(each)))).toBeLessThan(1_000_000);
  const reference = referenceIn(writtenReference(pieces));
  if (reference === null || reference === 'none') throw new Error('a reference');
  expect(await joined(reference, [...pieces].reverse())).toBe(text);
  expect(await joined(reference, pieces.slice(1))).toBeNull();
  const [first, ...rest] = pieces;
  if (first === undefined) throw new Error('a piece');
  expect(
    await joined(reference, [{ ...first, written: first.written.replace('1', '2') }, ...rest]),
  ).toBeNull();
  const other = await piecesOf(text.replace('1', '2'));
  expect(await joined(reference, [...other.slice(0, 1), ...rest])).toBeNull();
  expect(await joined(reference, [...other, ...pieces])).toBe(text);
});

it('a piece is read however a workbook writes its XML', async () => {
  const [piece] = await piecesOf('text "1"');
  if (piece === undefined) throw new Error('a piece');
  const xml = pieceXml(KEY, piece);
  const declared = `<?xml version="1.0" encoding="utf-8"?>\r\n${xml}\r\n`;
  const turned = xml
    .replace(/(xmlns="[^"]*") (text="[^"]*") (place="[^"]*")/, '$3 $2 $1')
    .replace('>text', '>\n  text');
  for (const each of [xml, declared, turned, turned.replace(/="([^"]*)"/g, "='$1'")])
    expect(pieceIn(each)).toEqual(piece);
});

it.each(['', '<piece/>', '<piece text="1-a">x</piece>', '<other text="1-a" place="0">x</other>'])(
  'what is no piece is none: %j',
  (xml) => {
    expect(pieceIn(xml)).toBeNull();
  },
);

it('an escape comes back whole wherever the steps of reading end', async () => {
  for (let before = 0; before < 5; before += 1) {
    const text = 'a'.repeat(before) + '客户'.repeat(20_000);
    expect((await kept(text)) === text).toBe(true);
  }
});

it('a long text is cut and joined with a pause after every slice of time', async () => {
  const text = '客 "1",'.repeat(100_000);
  // Each look at the clock finds a slice of time gone by, so that every step ends with a pause.
  let now = 0;
  const clock = jest.spyOn(performance, 'now').mockImplementation(() => (now += 25));
  const pauses = jest.spyOn(globalThis, 'setTimeout');
  const there = await kept(text);
  const steps = pauses.mock.calls.length;
  clock.mockRestore();
  pauses.mockRestore();
  expect(there === text).toBe(true);
  expect(text.length / steps).toBeLessThan(10_000);
});

describe('a text in the settings', () => {
  it('stays one up to 100,000 characters', () => {
    expect([isLong('x'.repeat(100_000)), isLong('x'.repeat(100_001))]).toEqual([false, true]);
  });

  it('stays one up to a million where there are no parts, unless it could be taken for a reference', () => {
    const texts = ['x'.repeat(1_000_000), 'x'.repeat(1_000_001), 'urn:client-tiers:kept-long:1 1 a'];
    expect(texts.map(fitsSetting)).toEqual([true, false, false]);
  });

  it('is never taken for a reference: one that could be goes into pieces', async () => {
    const reference = writtenReference(await piecesOf('text'));
    expect([isLong(reference), referenceIn(reference)]).toEqual([
      true,
      { count: 1, print: (await piecesOf('text'))[0]?.print },
    ]);
    expect(['{"schema":1}', '', 'urn:client-tiers:kept:1'].map(referenceIn)).toEqual([
      'none',
      'none',
      'none',
    ]);
  });

  it('that refers to nothing anybody can follow stands for no text', () => {
    expect(
      ['', ' 1', ' x 1-a', ' 1 1-a more'].map((end) => referenceIn(`urn:client-tiers:kept-long:1${end}`)),
    ).toEqual([null, null, null, null]);
  });
});
