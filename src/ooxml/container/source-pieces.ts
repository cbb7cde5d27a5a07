import type { ByteSource } from '../byte-source';

const PIECE = 1 << 17;

/** A stretch of a file, piece by piece. */
export async function* sourcePieces(
  source: ByteSource,
  at: number,
  length: number,
): AsyncGenerator<Uint8Array, void, undefined> {
  for (let done = 0; done < length; done += PIECE) {
    yield await source.read(at + done, Math.min(PIECE, length - done));
  }
}
