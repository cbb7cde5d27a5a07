import { encodingOf } from '../../container/decode-xml-text';
import { concatenated } from '../../container/join-bytes';
import { Refusal } from '../../refusal';
import { cursorOver, MORE, type Cursor } from './cursor';

/** One step of reading: from the cursor to behind something whole. */
export type Step = (c: Cursor) => void;

/** The most that one step may need at a time. */
const WHOLE = 64 * 2 ** 20;

/**
 * Hands a part to `step` piece by piece, however the pieces are cut; `after` is told how many bytes have come.
 * What is left at the end is the caller's to judge.
 */
export async function feed(
  pieces: AsyncIterable<Uint8Array>,
  part: string,
  step: Step,
  after?: (bytes: number) => void | Promise<void>,
): Promise<void> {
  const c = cursorOver(part);
  let wanted = 0;
  let bytes = 0;
  for await (const piece of inUtf8(pieces, part)) {
    append(c, piece);
    bytes += piece.length;
    if (c.end < wanted) continue;
    run(c, step);
    // Twice as much next time: a long text is not read anew with every piece of it.
    wanted = c.end < 4096 ? 0 : c.end * 2;
    if (c.end > WHOLE) throw new Refusal('too-large', part);
    const pause = after?.(bytes);
    if (pause !== undefined) await pause;
  }
  run(c, step);
}

/** Steps as far as the bytes reach; what no step has finished moves to the front. */
function run(c: Cursor, step: Step): void {
  let kept = 0;
  c.at = 0;
  try {
    while (c.at < c.end) {
      step(c);
      kept = c.at;
    }
  } catch (error) {
    if (error !== MORE) throw error;
  }
  c.bytes.copyWithin(0, kept, c.end);
  c.end -= kept;
  c.bytes[c.end] = 0;
}

function append(c: Cursor, piece: Uint8Array): void {
  const end = c.end + piece.length;
  if (end >= c.bytes.length) {
    const larger = new Uint8Array(Math.max(1 << 16, end * 2));
    larger.set(c.bytes.subarray(0, c.end));
    c.bytes = larger;
  }
  c.bytes.set(piece, c.end);
  c.end = end;
  c.bytes[end] = 0;
}

/** A part in UTF-16 comes as UTF-8, the encoding of nearly all. */
async function* inUtf8(
  pieces: AsyncIterable<Uint8Array>,
  part: string,
): AsyncGenerator<Uint8Array, void, undefined> {
  let head: Uint8Array | null = new Uint8Array(0);
  let decoder: TextDecoder | null = null;
  const encoder = new TextEncoder();
  for await (const piece of pieces) {
    let whole: Uint8Array = piece;
    if (head !== null) {
      whole = concatenated([head, piece], head.length + piece.length);
      head = whole.length < 4 ? whole : null;
      if (head !== null) continue;
      const encoding = encodingOf(whole);
      if (encoding !== 'utf-8') decoder = new TextDecoder(encoding, { fatal: true });
    }
    yield decoder === null ? whole : encoder.encode(decodedPiece(decoder, whole, part));
  }
  if (head !== null && head.length > 0) yield head;
}

function decodedPiece(decoder: TextDecoder, piece: Uint8Array, part: string): string {
  try {
    return decoder.decode(piece, { stream: true });
  } catch (error) {
    throw new Refusal('damaged', part, { cause: error });
  }
}
