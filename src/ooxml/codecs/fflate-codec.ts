import { Deflate, Inflate } from 'fflate';
import type { Codec } from '../codec';
import { crc32 } from './crc32';

/** Handed over in such slices, a thousandfold inflation stays within some megabytes at a time. */
const SLICE = 1 << 14;

type Hand = (piece: Uint8Array) => void;

/** What the two classes of the package have in common. */
interface Machine {
  push(piece: Uint8Array, last?: boolean): void;
}

/** The codec of a browser. */
export const fflateCodec: Codec = {
  inflate: (pieces) => through(pieces, (hand) => new Inflate(hand)),
  deflate: (pieces) => through(pieces, (hand) => new Deflate({ level: 6 }, hand)),
  crc32,
};

async function* through(
  pieces: AsyncIterable<Uint8Array>,
  make: (hand: Hand) => Machine,
): AsyncGenerator<Uint8Array, void, undefined> {
  let ready: Uint8Array[] = [];
  const machine = make((piece) => {
    if (piece.length > 0) ready.push(piece);
  });
  for await (const piece of pieces) {
    for (let at = 0; at < piece.length; at += SLICE) {
      machine.push(piece.subarray(at, at + SLICE));
      yield* ready;
      ready = [];
    }
  }
  machine.push(new Uint8Array(0), true);
  yield* ready;
}
