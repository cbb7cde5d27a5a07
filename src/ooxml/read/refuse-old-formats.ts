import { sourcePieces } from '../container/source-pieces';
import type { ByteSource } from '../byte-source';
import { Refusal } from '../refusal';

/** Files of the kind "compound", in which workbooks were kept before 2007 and encrypted ones still are. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];
/** The name under which an encrypted workbook lies in one, in UTF-16. */
const ENCRYPTED = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);

/** Refuses what is no zip file but known: 'encrypted' or 'xls'. */
export async function refuseOldFormats(source: ByteSource): Promise<void> {
  const head = await source.read(0, Math.min(4, source.size));
  if (head.length < 4 || !COMPOUND.every((byte, index) => head[index] === byte)) return;
  throw (await holds(source, ENCRYPTED))
    ? new Refusal('encrypted', 'EncryptedPackage')
    : new Refusal('xls', 'a compound file');
}

/** Whether bytes with no beginning repeated within (a plain restart finds them) stand anywhere in a file. */
async function holds(source: ByteSource, wanted: readonly number[]): Promise<boolean> {
  let matched = 0;
  for await (const piece of sourcePieces(source, 0, source.size)) {
    for (const byte of piece) {
      if (byte === wanted[matched]) matched += 1;
      else matched = byte === wanted[0] ? 1 : 0;
      if (matched === wanted.length) return true;
    }
  }
  return false;
}
