import { HostFault } from '../../sheet';
import { askParts, readPart } from './kept-parts';
import { joined, referenceIn, type Piece, type Reference } from './long-text';
import { readSetting } from './settings';

/** How often a text that another window replaces meanwhile is looked for. */
const MOST_TRIES = 5;

/** Beside the parts of a text there are at most those of some tries before it. */
const mostParts = (count: number): number => 4 * count + 20;

const partsOf = async (context: Excel.RequestContext, key: string): Promise<readonly string[]> => {
  const parts = askParts(context, key);
  await context.sync();
  return parts.items.map(({ id }) => id);
};

/** The text, from the newest parts on; null where the parts do not make it up. */
const readParts = async (
  context: Excel.RequestContext,
  reference: Reference,
  ids: readonly string[],
): Promise<string | null> => {
  const pieces: Piece[] = [];
  for (const id of [...ids].reverse().slice(0, mostParts(reference.count))) {
    const piece = await readPart(context, id);
    if (piece?.print !== reference.print) continue;
    pieces.push(piece);
    const text = await joined(reference, pieces);
    if (text !== null) return text;
  }
  return null;
};

/**
 * The text kept under a key; null where there is none. While another window keeps one in its place it is the old or the new one.
 * Throws `not-kept` where a long text was kept and its parts are not there, `busy` where they never were for long enough.
 */
export const readText = async (context: Excel.RequestContext, key: string): Promise<string | null> => {
  let seen = '';
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const setting = await readSetting(context, key);
    const reference = setting === null ? 'none' : referenceIn(setting);
    if (reference === 'none') return setting;
    if (reference === null) throw new HostFault('not-kept', key);
    const ids = await partsOf(context, key);
    const text = await readParts(context, reference, ids);
    if (text !== null) return text;
    const now = [setting, ...ids].join();
    if (now === seen) throw new HostFault('not-kept', key);
    seen = now;
  }
  throw new HostFault('busy', key);
};
