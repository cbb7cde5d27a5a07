/** The parts of a package as they will be: every change is gathered here and nothing is written before all are known. */
import { partKey } from '../../container/part-name';
import type { ZipChanges } from '../../container/write-zip';
import type { ZipPackage } from '../../container/zip-package';

export type Pieces = () => AsyncIterable<Uint8Array>;

export interface Drafts {
  /** Names are compared letter case aside, as the format wants. */
  has(part: string): boolean;
  /** The part as it now stands. */
  text(part: string): Promise<string>;
  /** The part as the file has it, whatever it holds. */
  bytes(part: string): Promise<Uint8Array>;
  /** Bytes of the part as the file has it; 0 for one that it has not. */
  size(part: string): number;
  /** Replaces or adds a part. */
  write(part: string, text: string): void;
  /** Replaces or adds a part too large to be held, made when it is written. */
  stream(part: string, pieces: Pieces): void;
  remove(part: string): void;
  /** What `writeZip` needs. */
  changes(): ZipChanges;
}

type Draft =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'stream'; readonly pieces: Pieces }
  | { readonly kind: 'removed' };

/** A part is written as UTF-8 however it was encoded before, so that its declaration must not say otherwise. */
export const inUtf8 = (text: string): string =>
  text.replace(/^\ufeff?(<\?xml[^>]*?)\sencoding\s*=\s*("[^"]*"|'[^']*')/, '$1 encoding="UTF-8"');

const textPieces = (text: string): Pieces =>
  async function* () {
    yield await Promise.resolve(new TextEncoder().encode(inUtf8(text)));
  };

const piecesOf = (draft: Exclude<Draft, { kind: 'removed' }>): Pieces =>
  draft.kind === 'text' ? textPieces(draft.text) : draft.pieces;

export const openDrafts = (zip: ZipPackage): Drafts => {
  const names = new Map(zip.names.map((name) => [partKey(name), name]));
  const drafts = new Map<string, Draft>();
  /** The name under which the package knows a part. */
  const nameOf = (part: string): string => names.get(partKey(part)) ?? part;
  const draftOf = (part: string): Draft | undefined => drafts.get(nameOf(part));
  const put = (part: string, draft: Draft): void => {
    if (!names.has(partKey(part))) names.set(partKey(part), part);
    drafts.set(nameOf(part), draft);
  };
  return {
    has: (part) => names.has(partKey(part)) && draftOf(part)?.kind !== 'removed',
    text: async (part) => {
      const draft = draftOf(part);
      return draft?.kind === 'text' ? draft.text : await zip.text(nameOf(part));
    },
    bytes: (part) => zip.bytes(nameOf(part)),
    size: (part) => (zip.has(nameOf(part)) ? zip.size(nameOf(part)) : 0),
    write: (part, text) => put(part, { kind: 'text', text }),
    stream: (part, pieces) => put(part, { kind: 'stream', pieces }),
    remove: (part) => put(part, { kind: 'removed' }),
    changes: () => {
      const replaced = new Map<string, Pieces>();
      const added = new Map<string, Pieces>();
      const removed = new Set<string>();
      for (const [name, draft] of drafts) {
        const old = zip.has(name);
        if (draft.kind !== 'removed') (old ? replaced : added).set(name, piecesOf(draft));
        else if (old) removed.add(name);
      }
      return { replaced, added, removed };
    },
  };
};
