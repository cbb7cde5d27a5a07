/** Where the headers of a zip file's entries stand, found by a plain search: for breaking them one by one. */
export interface Fields {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  /** Of each entry: its own header, and its record in the directory. */
  readonly entries: readonly { readonly local: number; readonly record: number }[];
  readonly end: number;
}

export const fieldsOf = (original: Uint8Array): Fields => {
  const bytes = original.slice();
  const view = new DataView(bytes.buffer);
  const end = bytes.length - 22;
  const entries: { local: number; record: number }[] = [];
  for (let at = view.getUint32(end + 16, true); at < end;) {
    entries.push({ local: view.getUint32(at + 42, true), record: at });
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return { bytes, view, entries, end };
};
