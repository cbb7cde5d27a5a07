import fc from 'fast-check';
import {
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
const kept = (text: string): string | null => {
  const pieces = piecesOf(text);
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

it('any text comes back to the letter, lone halves of pairs, control characters and marks of XML too', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        anyText,
        awkward.map((parts) => parts.join('')),
      ),
      (text) => {
        expect(kept(text)).toBe(text);
      },
    ),
    { numRuns: 500 },
  );
});

it('a piece is sound XML in the namespace of its key, any text and any key', () => {
  fc.assert(
    fc.property(anyText, anyText, (text, key) => {
      const [piece] = piecesOf(text);
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

it('a long text is cut into parts of less than a megabyte, of which none may be missing, old or changed', () => {
  const text = 'клиент 1, '.repeat(60_000);
  const pieces = piecesOf(text);
  const xml = pieces.map((piece) => pieceXml(KEY, piece));
  expect(pieces.length).toBeGreaterThan(2);
  expect(Math.max(...xml.map((each) => Buffer.byteLength(each)))).toBeLessThan(1_000_000);
  const reference = referenceIn(writtenReference(pieces));
  if (reference === null || reference === 'none') throw new Error('a reference');
  expect(joined(reference, [...pieces].reverse())).toBe(text);
  expect(joined(reference, pieces.slice(1))).toBeNull();
  const [first, ...rest] = pieces;
  if (first === undefined) throw new Error('a piece');
  expect(joined(reference, [{ ...first, written: first.written.replace('1', '2') }, ...rest])).toBeNull();
  const other = piecesOf(text.replace('1', '2'));
  expect(joined(reference, [...other.slice(0, 1), ...rest])).toBeNull();
  expect(joined(reference, [...other, ...pieces])).toBe(text);
});

it('a piece is read however a workbook writes its XML', () => {
  const [piece] = piecesOf('text "1"');
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

describe('a text in the settings', () => {
  it('stays one up to 100,000 characters', () => {
    expect([isLong('x'.repeat(100_000)), isLong('x'.repeat(100_001))]).toEqual([false, true]);
  });

  it('is never taken for a reference: one that could be goes into pieces', () => {
    const reference = writtenReference(piecesOf('text'));
    expect([isLong(reference), referenceIn(reference)]).toEqual([
      true,
      { count: 1, print: piecesOf('text')[0]?.print },
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
