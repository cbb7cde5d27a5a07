import type { Codec } from '../codec';
import { Refusal } from '../refusal';
import { partKey } from './part-name';
import { sourcePieces } from './source-pieces';
import { writeEntries, type PlannedEntry } from './write-entries';
import type { ZipPackage } from './zip-package';

type MakesPieces = () => AsyncIterable<Uint8Array>;

/** What becomes of the parts of a file; all that are not named stay as they are. */
export interface ZipChanges {
  readonly replaced: ReadonlyMap<string, MakesPieces>;
  readonly added: ReadonlyMap<string, MakesPieces>;
  readonly removed: ReadonlySet<string>;
}

/**
 * The file with some parts changed, piece by piece: its entries in their order, untouched ones to the byte,
 * new ones behind them. Without a change it is the very same file.
 * Throws a Refusal before the first piece where a part to be replaced or removed is missing, or one to be added is not.
 */
export function writeZip(zip: ZipPackage, codec: Codec, changes: ZipChanges): AsyncIterable<Uint8Array> {
  const replaced = byKey(changes.replaced);
  const removed = new Set([...changes.removed].map(partKey));
  refuseMismatch(zip, changes);
  if (replaced.size + removed.size + changes.added.size === 0) {
    return sourcePieces(zip.source, 0, zip.source.size);
  }
  const planned: PlannedEntry[] = [];
  for (const entry of zip.entries) {
    const key = partKey(entry.name);
    const pieces = replaced.get(key);
    if (removed.has(key)) continue;
    if (pieces === undefined) planned.push({ kind: 'copied', source: zip.source, entry });
    else planned.push({ kind: 'made', name: entry.name, instead: entry, pieces });
  }
  for (const [name, pieces] of changes.added) planned.push({ kind: 'made', name, instead: null, pieces });
  return writeEntries(planned, codec, zip.comment);
}

const byKey = (parts: ReadonlyMap<string, MakesPieces>): ReadonlyMap<string, MakesPieces> =>
  new Map([...parts].map(([name, pieces]) => [partKey(name), pieces]));

function refuseMismatch(zip: ZipPackage, { replaced, added, removed }: ZipChanges): void {
  for (const name of [...replaced.keys(), ...removed]) {
    if (!zip.has(name)) throw new Refusal('damaged', `${name}: missing`);
  }
  for (const name of added.keys()) {
    if (zip.has(name) && !removed.has(name)) throw new Refusal('damaged', `${name}: already there`);
  }
}
