import type { Block } from '../../../sheet';
import { blockOf } from '../../references';
import { Refusal } from '../../refusal';
import { attributeOr } from '../../xml/attributes';
import type { XmlElement } from '../../xml/xml-tree';

/** The block that an attribute names; 'damaged' where it names none. */
export function blockIn(element: XmlElement, attribute: string, part: string): Block {
  const text = attributeOr(element, attribute, '');
  const block = blockOf(text);
  if (block === null) throw new Refusal('damaged', `${part}: area ${text.slice(0, 40)}`);
  return block;
}

/** The blocks of a list with blanks between; 'damaged' where one is none. */
export function blocksIn(element: XmlElement, attribute: string, part: string): readonly Block[] {
  const texts = attributeOr(element, attribute, '')
    .split(/\s+/)
    .filter((text) => text !== '');
  return texts.map((text) => {
    const block = blockOf(text);
    if (block === null) throw new Refusal('damaged', `${part}: area ${text.slice(0, 40)}`);
    return block;
  });
}
