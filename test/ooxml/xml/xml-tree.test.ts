/** Trees of small parts, and texts spliced by the places in them. */
import fc from 'fast-check';
import { attributeSplice } from '../../../src/ooxml/xml/attributes';
import { appendedChild, orderedChild } from '../../../src/ooxml/xml/children';
import { escapedAttribute, escapedText, unescapedText } from '../../../src/ooxml/xml/escape';
import { splice } from '../../../src/ooxml/xml/splice';
import { fromXString, toXString } from '../../../src/ooxml/xml/x-string';
import { parseXml, type XmlElement } from '../../../src/ooxml/xml/xml-tree';
import { Refusal } from '../../../src/ooxml';

const TEXT =
  '\ufeff<?xml version="1.0"?>\r\n<!-- <a> --><r:a xmlns:r="u" \r\n x="1" r:y="&lt;2">one\r\n<r:b\r\n/>😀<c z=\'>\'><![CDATA[</c>]]>two</c\n></r:a>\r\n';

describe('a tree', () => {
  const root = parseXml(TEXT, 'part');
  const [first, second] = root.children;
  const piece = ({ start, end }: XmlElement): string => TEXT.slice(start, end);

  it('knows names, prefixes and namespaces', () => {
    expect([root.name, root.prefix, root.namespace]).toEqual(['a', 'r', 'u']);
    expect([second?.name, second?.prefix, second?.namespace]).toEqual(['c', '', '']);
  });

  it('knows attributes by name, those with a prefix by namespace and name', () => {
    expect([...root.attributes]).toEqual([
      ['x', '1'],
      ['{u}y', '<2'],
    ]);
  });

  it('knows the text of each element, not that of its children', () => {
    expect([root.text, first?.text, second?.text]).toEqual(['one\n😀', '', '</c>two']);
  });

  it('knows where each element stands in the text', () => {
    expect(first && piece(first)).toBe('<r:b\r\n/>');
    expect(second && piece(second)).toBe("<c z='>'><![CDATA[</c>]]>two</c\n>");
    expect(second && TEXT.slice(second.openEnd, second.closeStart)).toBe('<![CDATA[</c>]]>two');
    expect(first?.closeStart).toBe(first?.end);
  });

  it.each([
    ['nothing', '', 'damaged'],
    ['an open element', '<a>', 'damaged'],
    ['two roots', '<a/><b/>', 'damaged'],
    [
      'a thousand and one attributes of a tag',
      `<a ${Array.from({ length: 1001 }, (_, index) => `a${index}=""`).join(' ')}/>`,
      'damaged',
    ],
    ['an attribute twice', '<a b="1" b="2"/>', 'damaged'],
    ['an undeclared prefix', '<a:b/>', 'damaged'],
    ['an unknown entity', '<a>&nbsp;</a>', 'damaged'],
    ['a character that XML has not', '<a>\u0001</a>', 'damaged'],
    ['no end to nesting', '<a>'.repeat(10_000) + '</a>'.repeat(10_000), 'damaged'],
    ['entities of its own', '<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>', 'unsafe'],
  ])('is refused for %s', (_, text, code) => {
    const refusal = ((): unknown => {
      try {
        return parseXml(text, 'part');
      } catch (thrown) {
        return thrown;
      }
    })();
    expect(refusal).toBeInstanceOf(Refusal);
    expect(refusal).toMatchObject({ code, detail: 'part' });
  });
});

describe('splices', () => {
  it('may come in any order', () => {
    expect(
      splice('abcdef', [
        { at: 4, until: 6, text: 'Z' },
        { at: 1, until: 1, text: 'X' },
        { at: 1, until: 2, text: 'Y' },
      ]),
    ).toBe('aXYcdZ');
  });

  it('must not overlap', () => {
    expect(() =>
      splice('abc', [
        { at: 0, until: 2, text: '' },
        { at: 1, until: 3, text: '' },
      ]),
    ).toThrow('overlap');
  });
});

describe('attributes', () => {
  const set = (text: string, name: string, value: string | null): string =>
    splice(text, [attributeSplice(text, parseXml(text, 'part'), name, value)]);

  it.each([
    ['<a b="1" c="2"/>', 'b', 'x', '<a b="x" c="2"/>'],
    ["<a\n b = '1'/>", 'b', 'x', '<a b="x"/>'],
    ['<a/>', 'b', '1', '<a b="1"/>'],
    ['<p:a xmlns:p="u">t</p:a>', 'b', '1', '<p:a b="1" xmlns:p="u">t</p:a>'],
    ['<a c=\' b="1"\'/>', 'b', '2', '<a b="2" c=\' b="1"\'/>'],
    ['<a b="1"/>', 'b', null, '<a/>'],
    ['<a/>', 'b', null, '<a/>'],
    ['<a/>', 'b', '"<\n&', '<a b="&quot;&lt;&#10;&amp;"/>'],
  ])('in %s: %s set to %j', (text, name, value, changed) => {
    expect(set(text, name, value)).toBe(changed);
  });
});

describe('children', () => {
  const put = (text: string, name: string): string => {
    const root = parseXml(text, 'part');
    return splice(text, [orderedChild(text, root, ['a', 'b', 'c'], { name, text: '<new/>' })]);
  };

  it.each([
    ['<r><a/><c/></r>', 'b', '<r><a/><new/><c/></r>'],
    ['<r><b/><b/><c/></r>', 'b', '<r><b/><b/><new/><c/></r>'],
    ['<r> <c/></r>', 'a', '<r><new/> <c/></r>'],
    ['<r/>', 'b', '<r><new/></r>'],
    ['<r ></r>', 'b', '<r ><new/></r>'],
    ['<r><a/><x/><c/></r>', 'b', '<r><a/><new/><x/><c/></r>'],
  ])('of %s: a new %s', (text, name, changed) => {
    expect(put(text, name)).toBe(changed);
  });

  it('go behind the last one', () => {
    const text = '<p:r xmlns:p="u" />';
    expect(splice(text, [appendedChild(text, parseXml(text, 'part'), '<p:n/>')])).toBe(
      '<p:r xmlns:p="u" ><p:n/></p:r>',
    );
  });
});

describe('escapes', () => {
  const characters = fc.string({ unit: 'binary' });

  it('of any text between tags are read back as that text', () => {
    fc.assert(
      fc.property(characters, (text) => {
        const kept = escapedText(toXString(text));
        expect(fromXString(parseXml(`<a>${kept}</a>`, 'part').text)).toBe(text);
        expect(fromXString(unescapedText(kept))).toBe(text);
      }),
    );
  });

  it('of any text in an attribute are read back as that text', () => {
    fc.assert(
      fc.property(characters, (text) => {
        const root = parseXml(`<a b="${escapedAttribute(toXString(text))}"/>`, 'part');
        expect(fromXString(root.attributes.get('b') ?? '')).toBe(text);
      }),
    );
  });

  it('of raw text are resolved: references, CDATA, unknown names left as they are', () => {
    expect(unescapedText('&lt;&#65;&#x1F600;&amp;lt;<![CDATA[&lt;]]>&nope;')).toBe('<A😀&lt;&lt;&nope;');
  });
});
