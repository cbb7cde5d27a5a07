import type { ZipPackage } from '../../container/zip-package';
import { Refusal } from '../../refusal';
import type { XmlElement } from '../../xml/xml-tree';
import { parseBounded } from '../parse-part';
import { skipElement, type Cursor } from '../scan/cursor';
import { feed } from '../scan/feed';
import { partSteps } from '../scan/part-steps';

const LIMIT = 128 * 2 ** 20;

/** A part as a tree of these children of its root alone: the others, rows above all, are never held. */
export async function readChildren(
  zip: ZipPackage,
  part: string,
  root: string,
  wanted: ReadonlySet<string>,
): Promise<XmlElement> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const pieces: string[] = [];
  let held = 0;
  let name = '';
  const hold = (bytes: Uint8Array): string => {
    held += bytes.length;
    if (held > LIMIT) throw new Refusal('too-large', part);
    return decoded(decoder, bytes, part);
  };
  const take = (c: Cursor): void => {
    const from = c.at;
    skipElement(c);
    pieces.push(hold(c.bytes.subarray(from, c.at)));
  };
  const opened = (tag: Uint8Array): void => {
    const text = hold(tag);
    name = /^<([^\s/>]+)/.exec(text)?.[1] ?? root;
    pieces.push(text.replace(/\/>$/, '>'));
  };
  const steps = partSteps(part, {
    root,
    opened,
    child: (child) => (wanted.has(child) ? 'take' : 'pass'),
    take,
  });
  await feed(zip.stream(part), part, steps.step);
  steps.finish();
  pieces.push(`</${name}>`);
  return parseBounded(pieces.join(''), part);
}

function decoded(decoder: TextDecoder, bytes: Uint8Array, part: string): string {
  try {
    return decoder.decode(bytes);
  } catch (error) {
    throw new Refusal('damaged', part, { cause: error });
  }
}
