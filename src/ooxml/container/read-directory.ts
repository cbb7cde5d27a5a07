import type { ByteSource } from '../byte-source';
import { Refusal } from '../refusal';
import { LIMITS } from './limits';
import { viewOf, ZIP } from './zip-entry';

/** What the end of a zip file says: its records one by one, where they begin, and its comment. */
export interface Directory {
  readonly records: readonly Uint8Array[];
  readonly at: number;
  readonly comment: Uint8Array;
}

/** Reads the directory at the end of a zip file. A file that is no zip at all is 'no-workbook'. */
export async function readDirectory(source: ByteSource): Promise<Directory> {
  const tailAt = Math.max(0, source.size - ZIP.endSize - 0xffff - ZIP.locator64Size);
  const tail = await source.read(tailAt, source.size - tailAt);
  const endAt = findEnd(tail);
  if (endAt < 0) throw await notZip(source);
  const end = viewOf(tail.subarray(endAt));
  const count = end.getUint16(10, true);
  const size = end.getUint32(12, true);
  const at = end.getUint32(16, true);
  if (hasLocator64(tail, endAt) || count === 0xffff || size === 0xffffffff || at === 0xffffffff) {
    throw new Refusal('zip64', 'directory');
  }
  if (end.getUint16(4, true) !== 0 || end.getUint16(6, true) !== 0 || end.getUint16(8, true) !== count) {
    throw new Refusal('damaged', 'directory: parts of a split file');
  }
  if (count > LIMITS.entries || size > LIMITS.directory) {
    throw new Refusal('too-large', `directory: ${count} entries`);
  }
  if (at + size !== tailAt + endAt) throw new Refusal('damaged', 'directory: misplaced');
  const records = cutRecords(await source.read(at, size), count);
  return { records, at, comment: tail.slice(endAt + ZIP.endSize) };
}

/** Where the last record begins, whose comment must reach the end of the file; -1 for none. */
function findEnd(tail: Uint8Array): number {
  const view = viewOf(tail);
  for (let at = tail.length - ZIP.endSize; at >= 0; at -= 1) {
    const found = view.getUint32(at, true) === ZIP.end;
    if (found && view.getUint16(at + 20, true) === tail.length - at - ZIP.endSize) return at;
  }
  return -1;
}

const hasLocator64 = (tail: Uint8Array, endAt: number): boolean =>
  endAt >= ZIP.locator64Size && viewOf(tail).getUint32(endAt - ZIP.locator64Size, true) === ZIP.locator64;

async function notZip(source: ByteSource): Promise<Refusal> {
  const head = await source.read(0, Math.min(4, source.size));
  const zip = head.length === 4 && viewOf(head).getUint32(0, true) === ZIP.local;
  return zip ? new Refusal('damaged', 'directory: missing') : new Refusal('no-workbook', 'not a zip file');
}

function cutRecords(bytes: Uint8Array, count: number): readonly Uint8Array[] {
  const view = viewOf(bytes);
  const records: Uint8Array[] = [];
  let at = 0;
  for (let index = 0; index < count; index += 1) {
    if (at + ZIP.recordSize > bytes.length || view.getUint32(at, true) !== ZIP.record) {
      throw new Refusal('damaged', `directory: entry ${index + 1}`);
    }
    const lengths =
      view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    const next = at + ZIP.recordSize + lengths;
    if (next > bytes.length) throw new Refusal('damaged', `directory: entry ${index + 1}`);
    records.push(new Uint8Array(bytes.subarray(at, next)));
    at = next;
  }
  if (at !== bytes.length) throw new Refusal('damaged', 'directory: its size');
  return records;
}
