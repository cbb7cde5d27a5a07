import type { ByteSource } from '../byte-source';
import { Refusal } from '../refusal';
import { LIMITS } from './limits';
import { partKey } from './part-name';
import type { Directory } from './read-directory';
import { viewOf, ZIP, type ZipEntry } from './zip-entry';

/** What a record of the directory says. */
type Told = Omit<ZipEntry, 'dataAt' | 'descriptor'> & { readonly flags: number };

/** The entries of a zip file, each checked against its own header; none overlaps another, none is a bomb. */
export async function readEntries(source: ByteSource, directory: Directory): Promise<readonly ZipEntry[]> {
  const told = directory.records.map(readRecord);
  refuseBombs(told);
  refuseDuplicates(told);
  const entries: ZipEntry[] = [];
  for (const entry of told) entries.push(await checkedHeader(source, entry, directory.at));
  refuseOverlaps(entries);
  return entries;
}

function readRecord(record: Uint8Array): Told {
  const view = viewOf(record);
  const flags = view.getUint16(8, true);
  const rawName = record.subarray(ZIP.recordSize, ZIP.recordSize + view.getUint16(28, true));
  const entry = {
    name: safeName(rawName),
    rawName,
    at: view.getUint32(42, true),
    packed: view.getUint32(20, true),
    size: view.getUint32(24, true),
    crc: view.getUint32(16, true),
    method: view.getUint16(10, true),
    record,
    flags,
  };
  if ((flags & 0x2041) !== 0) throw new Refusal('encrypted', entry.name);
  if ([entry.at, entry.packed, entry.size].includes(0xffffffff)) throw new Refusal('zip64', entry.name);
  const plausible = entry.method === 8 || (entry.method === 0 && entry.packed === entry.size);
  if (!plausible) throw new Refusal('damaged', entry.name);
  return entry;
}

/** The name as text, refused where it could lead out of the file's own folders. */
function safeName(raw: Uint8Array): string {
  const name = decodeName(raw);
  const steps = name.replace(/\/$/, '').split('/');
  const odd = steps.some((step) => step === '' || step === '.' || step === '..');
  // eslint-disable-next-line no-control-regex -- exactly these have no place in a name
  if (odd || /[\\\u0000-\u001f\u007f]|^[A-Za-z]:/.test(name)) {
    throw new Refusal('unsafe', `entry name ${JSON.stringify(name.slice(0, 100))}`);
  }
  return name;
}

/** Writers mark UTF-8 or keep to ASCII; for others it is tried before Latin letters. */
function decodeName(raw: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(raw);
  } catch {
    return new TextDecoder('latin1').decode(raw);
  }
}

function refuseBombs(entries: readonly Told[]): void {
  let total = 0;
  let packedTotal = 0;
  for (const { name, size, packed } of entries) {
    total += size;
    packedTotal += packed;
    if (size > LIMITS.suspect && size > packed * LIMITS.ratio) throw new Refusal('unsafe', name);
    if (total > LIMITS.package) throw new Refusal('too-large', name);
  }
  if (total > LIMITS.suspectPackage && total > packedTotal * LIMITS.packageRatio) {
    throw new Refusal('unsafe', `all parts: ${total} bytes out of ${packedTotal}`);
  }
}

function refuseDuplicates(entries: readonly Told[]): void {
  const seen = new Set<string>();
  for (const { name } of entries) {
    const key = partKey(name);
    if (seen.has(key)) throw new Refusal('unsafe', `entry name twice: ${name}`);
    seen.add(key);
  }
}

async function checkedHeader(source: ByteSource, told: Told, limit: number): Promise<ZipEntry> {
  const { flags, ...entry } = told;
  const size = ZIP.localSize + entry.rawName.length;
  if (entry.at + size > limit) throw new Refusal('damaged', entry.name);
  const header = await source.read(entry.at, size);
  const view = viewOf(header);
  const behind = (flags & ZIP.describedBehind) !== 0;
  if (!agrees(header, told) || (!behind && !sizesAgree(view, told))) throw new Refusal('damaged', entry.name);
  const dataAt = entry.at + size + view.getUint16(28, true);
  const end = dataAt + entry.packed;
  if (end > limit) throw new Refusal('damaged', entry.name);
  const rest = behind ? await source.read(end, Math.min(24, limit - end)) : new Uint8Array(0);
  return { ...entry, dataAt, descriptor: behind ? descriptorSize(rest, told) : 0 };
}

function agrees(header: Uint8Array, told: Told): boolean {
  const view = viewOf(header);
  return (
    view.getUint32(0, true) === ZIP.local &&
    (view.getUint16(6, true) & (ZIP.describedBehind | 0x2041)) === (told.flags & ZIP.describedBehind) &&
    view.getUint16(8, true) === told.method &&
    view.getUint16(26, true) === told.rawName.length &&
    told.rawName.every((byte, index) => header[ZIP.localSize + index] === byte)
  );
}

/** A header that leaves its sizes to an extra field for large files is believed where the directory is plain. */
const sizesAgree = (view: DataView, told: Told): boolean =>
  view.getUint32(14, true) === told.crc &&
  [told.packed, 0xffffffff].includes(view.getUint32(18, true)) &&
  [told.size, 0xffffffff].includes(view.getUint32(22, true));

/** With or without a signature, with sizes of four or of eight bytes: writers differ. */
function descriptorSize(rest: Uint8Array, told: Told): number {
  const view = viewOf(rest);
  const word = (at: number): number => (at + 4 <= rest.length ? view.getUint32(at, true) : -1);
  for (const signed of [4, 0]) {
    if (signed === 4 && word(0) !== ZIP.descriptor) continue;
    if (word(signed) !== told.crc || word(signed + 4) !== told.packed) continue;
    if (word(signed + 8) === told.size) return signed + 12;
    if (word(signed + 8) === 0 && word(signed + 12) === told.size) return signed + 20;
  }
  throw new Refusal('damaged', told.name);
}

function refuseOverlaps(entries: readonly ZipEntry[]): void {
  const ordered = [...entries].sort((a, b) => a.at - b.at);
  let end = 0;
  for (const entry of ordered) {
    if (entry.at < end) throw new Refusal('unsafe', `${entry.name}: shares bytes with another entry`);
    end = entry.dataAt + entry.packed + entry.descriptor;
  }
}
