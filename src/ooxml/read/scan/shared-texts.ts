import type { ZipPackage } from '../../container/zip-package';
import { Refusal } from '../../refusal';
import { LT, readTagName, seek, skipAttributes, type Cursor } from './cursor';
import { feed } from './feed';
import { partSteps } from './part-steps';
import { readRichText } from './read-rich-text';
import { textPool } from './text-pool';

/** The texts that cells name by number. */
export type SharedTexts = readonly string[];

/** More than the rows of nine full columns could name one by one. */
const MOST = 10_000_000;
/** Characters of all of them. */
const LONGEST = 256 * 2 ** 20;

/** Reads the part of shared texts; what it says about its own size is not believed. 'too-large' beyond ten million. */
export async function readSharedTexts(zip: ZipPackage, part: string): Promise<SharedTexts> {
  const texts: string[] = [];
  const pool = textPool(part);
  let length = 0;
  const take = (c: Cursor): void => {
    seek(c, LT);
    readTagName(c, 1);
    skipAttributes(c);
    const text = c.closed ? '' : readRichText(c, pool);
    length += text.length;
    if (texts.length === MOST || length > LONGEST) throw new Refusal('too-large', part);
    texts.push(text);
  };
  const steps = partSteps(part, { root: 'sst', child: (name) => (name === 'si' ? 'take' : 'pass'), take });
  await feed(zip.stream(part), part, steps.step);
  steps.finish();
  return texts;
}
