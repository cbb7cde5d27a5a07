/**
 * Texts of any length kept in the workbook: short ones in its settings; long ones in custom XML parts, to which the setting
 * refers. At every moment the setting tells of either the whole old text or the whole new one.
 */
import { HostFault } from '../../sheet';
import { addPart, askParts, deleteParts, readPart } from './kept-parts';
import {
  isLong,
  joined,
  piecesOf,
  referenceIn,
  writtenReference,
  type Piece,
  type Reference,
} from './long-text';
import { forgetSetting, keepSetting, orNotKept, readSetting } from './settings';

const readLong = async (
  context: Excel.RequestContext,
  key: string,
  reference: Reference,
): Promise<string | null> => {
  const parts = askParts(context, key);
  await context.sync();
  const pieces: Piece[] = [];
  for (const { id } of parts.items) {
    const piece = await readPart(context, id);
    if (piece !== null) pieces.push(piece);
  }
  return joined(reference, pieces);
};

/** The text kept under a key; null where there is none, or a part of it was lost. */
export const readText = async (context: Excel.RequestContext, key: string): Promise<string | null> => {
  const setting = await readSetting(context, key);
  const reference = setting === null ? 'none' : referenceIn(setting);
  if (reference === 'none') return setting;
  return reference === null ? null : readLong(context, key, reference);
};

const keepPieces = async (
  context: Excel.RequestContext,
  key: string,
  pieces: readonly Piece[],
): Promise<readonly string[]> => {
  const ids: string[] = [];
  for (const piece of pieces) ids.push(await addPart(context, key, piece));
  for (const [place, id] of ids.entries()) {
    const there = await readPart(context, id);
    if (there?.place !== place || there.written !== pieces[place]?.written)
      throw new HostFault('not-kept', key);
  }
  return ids;
};

/**
 * Keeps a text and reads it back: what a workbook was given to keep has been lost without an error. What is left of texts before
 * goes when the new one stands.
 */
export const keepText = async (context: Excel.RequestContext, key: string, text: string): Promise<void> => {
  const pieces = isLong(text) ? piecesOf(text) : [];
  const standing = new Set(await orNotKept(key, () => keepPieces(context, key, pieces)));
  const parts = askParts(context, key);
  await keepSetting(context, key, pieces.length > 0 ? writtenReference(pieces) : text);
  const stale = parts.items.map(({ id }) => id).filter((id) => !standing.has(id));
  await deleteParts(context, stale);
};

/** Takes the text of a key out of the workbook, with what is left of texts before, and looks whether it is gone. */
export const forgetText = async (context: Excel.RequestContext, key: string): Promise<void> => {
  const parts = askParts(context, key);
  await forgetSetting(context, key);
  const stale = parts.items.map(({ id }) => id);
  await deleteParts(context, stale);
};
