import type { ByteSource } from '../byte-source';
import type { Codec } from '../codec';
import { Refusal } from '../refusal';
import { concatenated } from './join-bytes';
import { sourcePieces } from './source-pieces';
import { viewOf, ZIP, type ZipEntry } from './zip-entry';

/** An entry to be written: one of another file copied as it is, or a new one. */
export type PlannedEntry =
  | { readonly kind: 'copied'; readonly source: ByteSource; readonly entry: ZipEntry }
  | {
      readonly kind: 'made';
      readonly name: string;
      /** The entry whose place, date and spelling it takes; null for none. */
      readonly instead: ZipEntry | null;
      readonly pieces: () => AsyncIterable<Uint8Array>;
    };

/** Up to here a part is deflated in memory, so that its sizes stand before it. */
const SMALL = 1 << 20;
/** 1 January 1980, the first day of the format: a new entry tells no clock. */
const NO_DATE = 0x0021;
const OUT = 1 << 16;

interface Sums {
  crc: number;
  size: number;
  packed: number;
}

/** A zip file of these entries, piece by piece. 'too-large' where it would need the format's extension. */
export async function* writeEntries(
  planned: readonly PlannedEntry[],
  codec: Codec,
  comment: Uint8Array = new Uint8Array(0),
): AsyncGenerator<Uint8Array, void, undefined> {
  yield* gathered(allPieces(planned, codec, comment));
}

async function* allPieces(
  planned: readonly PlannedEntry[],
  codec: Codec,
  comment: Uint8Array,
): AsyncGenerator<Uint8Array, void, undefined> {
  const records: Uint8Array[] = [];
  let at = 0;
  for (const plan of planned) {
    const record = plan.kind === 'copied' ? plan.entry.record.slice() : recordOf(plan);
    viewOf(record).setUint32(42, at, true);
    const pieces = plan.kind === 'copied' ? copied(plan.source, plan.entry) : made(plan, record, codec);
    for await (const piece of pieces) {
      at += piece.length;
      if (at >= 0xffffffff) throw new Refusal('too-large', 'the new file');
      yield piece;
    }
    records.push(record);
  }
  yield* records;
  yield endOf(records, at, comment);
}

const copied = (source: ByteSource, entry: ZipEntry): AsyncIterable<Uint8Array> =>
  sourcePieces(source, entry.at, entry.dataAt + entry.packed + entry.descriptor - entry.at);

type Made = Extract<PlannedEntry, { kind: 'made' }>;

/** The record of a new entry; its sums are filled in when they are known. */
function recordOf({ name, instead }: Made): Uint8Array {
  const rawName = instead?.rawName ?? new TextEncoder().encode(name);
  const record = new Uint8Array(ZIP.recordSize + rawName.length);
  if (instead !== null) record.set(instead.record.subarray(0, ZIP.recordSize));
  const view = viewOf(record);
  const ascii = rawName.every((byte) => byte < 0x80);
  const utf8 = instead === null ? (ascii ? 0 : ZIP.utf8) : view.getUint16(8, true) & ZIP.utf8;
  view.setUint32(0, ZIP.record, true);
  view.setUint16(4, instead === null ? 20 : view.getUint16(4, true), true);
  view.setUint16(6, 20, true);
  view.setUint16(8, utf8, true);
  view.setUint16(10, 8, true);
  if (instead === null) view.setUint16(14, NO_DATE, true);
  view.setUint16(28, rawName.length, true);
  view.setUint32(30, 0, true); // neither an extra field nor a comment
  record.set(rawName, ZIP.recordSize);
  return record;
}

/** The header, the packed bytes and, where the part was too long to be held, the sums behind it. */
async function* made(
  plan: Made,
  record: Uint8Array,
  codec: Codec,
): AsyncGenerator<Uint8Array, void, undefined> {
  const sums: Sums = { crc: 0, size: 0, packed: 0 };
  const view = viewOf(record);
  const source = summed(plan.pieces(), sums, codec)[Symbol.asyncIterator]();
  const begun = await take(source, SMALL);
  if (begun.all) {
    const packed = await packedInMemory(codec, begun.pieces, sums);
    fillSums(view, sums);
    yield headerOf(record);
    yield* packed;
    return;
  }
  view.setUint16(8, view.getUint16(8, true) | ZIP.describedBehind, true);
  fillSums(view, { crc: 0, size: 0, packed: 0 });
  yield headerOf(record);
  for await (const piece of codec.deflate(rest(begun.pieces, source))) {
    sums.packed += piece.length;
    yield piece;
  }
  if (sums.size >= 0xffffffff) throw new Refusal('too-large', plan.name);
  fillSums(view, sums);
  yield descriptorOf(sums);
}

async function* summed(
  pieces: AsyncIterable<Uint8Array>,
  sums: Sums,
  codec: Codec,
): AsyncGenerator<Uint8Array, void, undefined> {
  for await (const piece of pieces) {
    sums.crc = codec.crc32(piece, sums.crc);
    sums.size += piece.length;
    yield piece;
  }
}

/** The first pieces, up to a size, and whether they were all. */
async function take(
  source: AsyncIterator<Uint8Array, void, undefined>,
  limit: number,
): Promise<{ readonly pieces: readonly Uint8Array[]; readonly all: boolean }> {
  const pieces: Uint8Array[] = [];
  for (let size = 0; size <= limit;) {
    const next = await source.next();
    if (next.done === true) return { pieces, all: true };
    size += next.value.length;
    pieces.push(next.value);
  }
  return { pieces, all: false };
}

async function* rest(
  begun: readonly Uint8Array[],
  source: AsyncGenerator<Uint8Array, void, undefined> | AsyncIterator<Uint8Array, void, undefined>,
): AsyncGenerator<Uint8Array, void, undefined> {
  yield* begun;
  for (let next = await source.next(); next.done !== true; next = await source.next()) yield next.value;
}

async function packedInMemory(
  codec: Codec,
  pieces: readonly Uint8Array[],
  sums: Sums,
): Promise<readonly Uint8Array[]> {
  const packed: Uint8Array[] = [];
  for await (const piece of codec.deflate(each(pieces))) {
    packed.push(piece);
    sums.packed += piece.length;
  }
  return packed;
}

// eslint-disable-next-line @typescript-eslint/require-await -- pieces at hand, in the shape of pieces to come
async function* each(pieces: readonly Uint8Array[]): AsyncGenerator<Uint8Array, void, undefined> {
  yield* pieces;
}

function fillSums(view: DataView, { crc, size, packed }: Sums): void {
  view.setUint32(16, crc, true);
  view.setUint32(20, packed, true);
  view.setUint32(24, size, true);
}

/** The header before the bytes repeats the record's fields from "version needed" to the name's length. */
function headerOf(record: Uint8Array): Uint8Array {
  const header = new Uint8Array(record.length - ZIP.recordSize + ZIP.localSize);
  viewOf(header).setUint32(0, ZIP.local, true);
  header.set(record.subarray(6, 30), 4);
  header.set(record.subarray(ZIP.recordSize), ZIP.localSize);
  return header;
}

function descriptorOf({ crc, size, packed }: Sums): Uint8Array {
  const bytes = new Uint8Array(16);
  const view = viewOf(bytes);
  [ZIP.descriptor, crc, packed, size].forEach((word, index) => view.setUint32(index * 4, word, true));
  return bytes;
}

function endOf(records: readonly Uint8Array[], at: number, comment: Uint8Array): Uint8Array {
  const size = records.reduce((sum, record) => sum + record.length, 0);
  const bytes = new Uint8Array(ZIP.endSize + comment.length);
  const view = viewOf(bytes);
  view.setUint32(0, ZIP.end, true);
  view.setUint16(8, records.length, true);
  view.setUint16(10, records.length, true);
  view.setUint32(12, size, true);
  view.setUint32(16, at, true);
  view.setUint16(20, comment.length, true);
  bytes.set(comment, ZIP.endSize);
  return bytes;
}

/** Small pieces joined, so that a file is not written header by header. */
async function* gathered(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  let held: Uint8Array[] = [];
  let size = 0;
  for await (const piece of pieces) {
    held.push(piece);
    size += piece.length;
    if (size < OUT) continue;
    yield concatenated(held, size);
    held = [];
    size = 0;
  }
  if (size > 0) yield concatenated(held, size);
}
