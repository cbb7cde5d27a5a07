/** The entries of a zip file as they are packed, without opening them: for comparing to the byte. */

const DIRECTORY_RECORD = 0x02014b50;
const END_RECORD = 0x06054b50;

const endOf = (view: DataView): number => {
  for (let at = view.byteLength - 22; at >= 0; at -= 1)
    if (view.getUint32(at, true) === END_RECORD) return at;
  throw new Error('no zip file');
};

/** What an entry says of itself and its packed bytes, as text to be compared, by name. */
export const rawEntries = (file: Uint8Array): ReadonlyMap<string, string> => {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const end = endOf(view);
  const entries = new Map<string, string>();
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (view.getUint32(at, true) !== DIRECTORY_RECORD) throw new Error('no directory');
    const [nameLength, extra, comment] = [28, 30, 32].map((place) => view.getUint16(at + place, true));
    const name = new TextDecoder().decode(file.subarray(at + 46, at + 46 + (nameLength ?? 0)));
    const local = view.getUint32(at + 42, true);
    const packed = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const bytes = file.subarray(packed, packed + view.getUint32(at + 20, true));
    // Flags, method, date, checksum and sizes.
    const told = file.subarray(at + 8, at + 28);
    entries.set(name, Buffer.concat([told, bytes]).toString('base64'));
    at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return entries;
};
