import { Refusal } from '../refusal';

/** The encoding of an XML part by its first bytes: all other encodings are barred from the format. */
export function encodingOf(head: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  const [first, second] = head;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return 'utf-8';
}

/** The text of an XML part, its byte order mark left out; bytes that are none are 'damaged'. */
export function decodeXmlText(bytes: Uint8Array, part: string): string {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch (error) {
    throw new Refusal('damaged', part, { cause: error });
  }
}
