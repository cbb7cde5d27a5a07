/**
 * Texts of any length kept in the workbook: short ones in its settings; long ones in custom XML parts, to which the setting
 * refers. At every moment the setting tells of either the whole old text or the whole new one.
 */
import { HostFault } from '../../sheet';
import { isMomentary, isRefusal } from './faults';
import { addPart, askParts, deleteParts, readPart } from './kept-parts';
import { fitsSetting, isLong, piecesOf, writtenReference, type Piece } from './long-text';
import { forgetSetting, keepSetting, readSetting } from './settings';

/** Another window that keeps a text of its own at the same time can take parts away that are not yet referred to. */
const MOST_TRIES = 3;

/** The ids of the parts that hold the pieces, each read back; null where the workbook does not keep them. */
const keepPieces = async (
  context: Excel.RequestContext,
  key: string,
  pieces: readonly Piece[],
): Promise<readonly string[] | null> => {
  const ids: string[] = [];
  try {
    for (const piece of pieces) ids.push(await addPart(context, key, piece));
  } catch (thrown) {
    if (isMomentary(thrown) || !isRefusal(thrown)) throw thrown;
    return null;
  }
  for (const [place, id] of ids.entries()) {
    const there = await readPart(context, id);
    if (there?.place !== place || there.written !== pieces[place]?.written) return null;
  }
  return ids;
};

/** Sets the setting of a key; the parts of it that were there at that moment and hold nothing of the new text. */
const refer = async (
  context: Excel.RequestContext,
  key: string,
  { setting, ids }: { readonly setting: string; readonly ids: readonly string[] },
): Promise<readonly string[]> => {
  const standing = new Set(ids);
  const parts = askParts(context, key);
  await keepSetting(context, key, setting);
  return parts.items.map(({ id }) => id).filter((id) => !standing.has(id));
};

/** False where parts were taken away before the setting referred to them. Throws where the setting tells of another text by now. */
const refersToAll = async (
  context: Excel.RequestContext,
  key: string,
  { setting, ids }: { readonly setting: string; readonly ids: readonly string[] },
): Promise<boolean> => {
  const parts = askParts(context, key);
  if ((await readSetting(context, key)) !== setting) throw new HostFault('not-kept', key);
  const there = new Set(parts.items.map(({ id }) => id));
  return ids.every((id) => there.has(id));
};

const keepShort = async (context: Excel.RequestContext, key: string, setting: string): Promise<void> =>
  deleteParts(context, await refer(context, key, { setting, ids: [] }));

const keepLong = async (context: Excel.RequestContext, key: string, text: string): Promise<void> => {
  const pieces = await piecesOf(text);
  const setting = writtenReference(pieces);
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const ids = await keepPieces(context, key, pieces);
    if (ids === null) {
      if (!fitsSetting(text)) break;
      return keepShort(context, key, text);
    }
    const stale = await refer(context, key, { setting, ids });
    if (await refersToAll(context, key, { setting, ids })) return deleteParts(context, stale);
  }
  throw new HostFault('not-kept', key);
};

/**
 * Keeps a text and reads it back: what a workbook was given to keep has been lost without an error. What is left of texts before
 * goes when the new one stands. A workbook that keeps no custom XML has its settings keep texts of middling length.
 */
export const keepText = (context: Excel.RequestContext, key: string, text: string): Promise<void> =>
  (isLong(text) ? keepLong : keepShort)(context, key, text);

/** Takes the text of a key out of the workbook and looks whether it is gone; what is left of texts before goes too. */
export const forgetText = async (context: Excel.RequestContext, key: string): Promise<void> => {
  const parts = askParts(context, key);
  await forgetSetting(context, key);
  const stale = parts.items.map(({ id }) => id);
  await deleteParts(context, stale);
};
