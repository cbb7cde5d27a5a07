import type { OfferedFile } from './book';

/** The files of a picker or of a drop, read only when they are opened. */
export const offeredFiles = (files: FileList | null): readonly OfferedFile[] =>
  [...(files ?? [])].map((file) => ({
    name: file.name,
    bytes: async () => new Uint8Array(await file.arrayBuffer()),
  }));
