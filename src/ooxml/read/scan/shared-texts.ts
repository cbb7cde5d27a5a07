import type { ZipPackage } from '../../container/zip-package';
import { LT, readTagName, seek, skipAttributes, type Cursor } from './cursor';
import { feed } from './feed';
import { partSteps } from './part-steps';
import { readRichText } from './read-rich-text';
import { textPool } from './text-pool';

/** The texts that cells name by number. */
export type SharedTexts = readonly string[];

/** Reads the part of shared texts; what it says about its own size is not believed. */
export async function readSharedTexts(zip: ZipPackage, part: string): Promise<SharedTexts> {
  const texts: string[] = [];
  const pool = textPool(part);
  const take = (c: Cursor): void => {
    seek(c, LT);
    readTagName(c, 1);
    skipAttributes(c);
    texts.push(c.closed ? '' : readRichText(c, pool));
  };
  const steps = partSteps(part, { root: 'sst', child: (name) => (name === 'si' ? 'take' : 'pass'), take });
  await feed(zip.stream(part), part, steps.step);
  steps.finish();
  return texts;
}
