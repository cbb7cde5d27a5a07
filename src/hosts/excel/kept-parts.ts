/** Custom XML parts of the workbook that hold the pieces of long texts, all those of a key in a namespace of their own. */
import { excelCode, isRefusal } from './faults';
import { namespaceOf, pieceIn, pieceXml, type Piece } from './long-text';

/** The parts of a key, whose ids are answered with the next request. */
export const askParts = (context: Excel.RequestContext, key: string): Excel.CustomXmlPartScopedCollection => {
  const parts = context.workbook.customXmlParts.getByNamespace(namespaceOf(key));
  parts.load('items/id');
  return parts;
};

/** Adds a piece in a request of its own, of which Excel takes up to 5 MB. The id of its part. */
export const addPart = async (context: Excel.RequestContext, key: string, piece: Piece): Promise<string> => {
  const part = context.workbook.customXmlParts.add(pieceXml(key, piece));
  part.load('id');
  await context.sync();
  return part.id;
};

const isGone = (thrown: unknown): boolean => excelCode(thrown) === 'ItemNotFound';

/** The piece that a part holds; null where the part is gone or holds something else. */
export const readPart = async (context: Excel.RequestContext, id: string): Promise<Piece | null> => {
  const xml = context.workbook.customXmlParts.getItem(id).getXml();
  try {
    await context.sync();
  } catch (thrown) {
    if (isGone(thrown)) return null;
    throw thrown;
  }
  // eslint-disable-next-line office-addins/load-object-before-read -- the answer of a method, which is not loaded
  return pieceIn(xml.value);
};

/**
 * Takes parts away that nothing refers to any more. What Excel refuses of it is left for the next time: the text that was
 * to be kept stands.
 */
export const deleteParts = async (context: Excel.RequestContext, ids: readonly string[]): Promise<void> => {
  if (ids.length === 0) return;
  for (const id of ids) context.workbook.customXmlParts.getItem(id).delete();
  try {
    await context.sync();
  } catch (thrown) {
    if (!isRefusal(thrown)) throw thrown;
  }
};
