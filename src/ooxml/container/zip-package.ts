import type { ByteSource } from '../byte-source';
import type { Codec } from '../codec';
import { Refusal } from '../refusal';
import { decodeXmlText } from './decode-xml-text';
import { joinBytes } from './join-bytes';
import { LIMITS } from './limits';
import { partKey } from './part-name';
import { readDirectory } from './read-directory';
import { readEntries } from './read-entries';
import { sourcePieces } from './source-pieces';
import type { ZipEntry } from './zip-entry';

/** An opened zip file. Names are compared letter case aside; a name that it has not is 'damaged'. */
export interface ZipPackage {
  /** In the file's order. */
  readonly names: readonly string[];
  has(name: string): boolean;
  /** How many bytes a part inflates to. */
  size(name: string): number;
  /** A part as a whole; 'too-large' beyond 256 MB. */
  bytes(name: string): Promise<Uint8Array>;
  /** A part as text: UTF-8, or UTF-16 with its mark; the mark is left out. */
  text(name: string): Promise<string>;
  /** A part inflated piece by piece; its size and checksum have held when the last piece is out. */
  stream(name: string): AsyncIterable<Uint8Array>;
  /** What a rewritten file needs. */
  readonly source: ByteSource;
  readonly entries: readonly ZipEntry[];
  readonly comment: Uint8Array;
}

/** Opens a zip file. What it says about itself is checked here, what its parts hold as they are read. */
export async function openZip(source: ByteSource, codec: Codec): Promise<ZipPackage> {
  const directory = await readDirectory(source);
  const entries = await readEntries(source, directory);
  const byKey = new Map(entries.map((entry) => [partKey(entry.name), entry]));
  const entryOf = (name: string): ZipEntry => {
    const entry = byKey.get(partKey(name));
    if (entry === undefined) throw new Refusal('damaged', `${name}: missing`);
    return entry;
  };
  const stream = (name: string): AsyncIterable<Uint8Array> => inflated(source, codec, entryOf(name));
  const bytes = async (name: string): Promise<Uint8Array> => {
    const { size } = entryOf(name);
    if (size > LIMITS.part) throw new Refusal('too-large', name);
    return joinBytes(stream(name));
  };
  return {
    names: entries.map((entry) => entry.name),
    has: (name) => byKey.has(partKey(name)),
    size: (name) => entryOf(name).size,
    bytes,
    text: async (name) => decodeXmlText(await bytes(name), name),
    stream,
    source,
    entries,
    comment: directory.comment,
  };
}

async function* inflated(
  source: ByteSource,
  codec: Codec,
  entry: ZipEntry,
): AsyncGenerator<Uint8Array, void, undefined> {
  let size = 0;
  let crc = 0;
  const read = watched(sourcePieces(source, entry.dataAt, entry.packed));
  const plain = entry.method === 0 ? read.pieces : codec.inflate(read.pieces);
  try {
    for await (const piece of plain) {
      size += piece.length;
      if (size > entry.size) throw new Refusal('unsafe', `${entry.name}: larger than it says`);
      crc = codec.crc32(piece, crc);
      yield piece;
    }
  } catch (error) {
    // A disk that fails is no fault of the file.
    if (error instanceof Refusal || read.failed()) throw error;
    throw new Refusal('damaged', entry.name, { cause: error });
  }
  if (size !== entry.size || crc !== entry.crc) throw new Refusal('damaged', entry.name);
}

/** Remembers whether it was the reading that failed, not what was read. */
function watched(pieces: AsyncIterable<Uint8Array>): {
  readonly pieces: AsyncIterable<Uint8Array>;
  readonly failed: () => boolean;
} {
  let failed = false;
  async function* passed(): AsyncGenerator<Uint8Array, void, undefined> {
    try {
      yield* pieces;
    } catch (error) {
      failed = true;
      throw error;
    }
  }
  return { pieces: passed(), failed: () => failed };
}
