/**
 * Eight tables of 256 numbers, one behind the other, so that eight bytes go in one step ("slicing by 8"): in one
 * array, since that is more than twice as fast as eight.
 */
const TABLE = makeTable();

/** The CRC-32 of zip files, going on from the one of the bytes before; 0 for none. */
export function crc32(bytes: Uint8Array, before = 0): number {
  let crc = ~before;
  let at = 0;
  for (const whole = bytes.length - 7; at < whole; at += 8) {
    crc ^=
      byteAt(bytes, at) |
      (byteAt(bytes, at + 1) << 8) |
      (byteAt(bytes, at + 2) << 16) |
      (byteAt(bytes, at + 3) << 24);
    crc =
      found(0x700 | (crc & 0xff)) ^
      found(0x600 | ((crc >>> 8) & 0xff)) ^
      found(0x500 | ((crc >>> 16) & 0xff)) ^
      found(0x400 | (crc >>> 24)) ^
      found(0x300 | byteAt(bytes, at + 4)) ^
      found(0x200 | byteAt(bytes, at + 5)) ^
      found(0x100 | byteAt(bytes, at + 6)) ^
      found(byteAt(bytes, at + 7));
  }
  for (; at < bytes.length; at += 1) crc = (crc >>> 8) ^ found((crc ^ byteAt(bytes, at)) & 0xff);
  return ~crc >>> 0;
}

function byteAt(bytes: Uint8Array, at: number): number {
  return bytes[at] ?? 0;
}

function found(place: number): number {
  return TABLE[place] ?? 0;
}

/** The first table is the polynomial 0xEDB88320's; each other one is that before, moved on by a byte of 0. */
function makeTable(): Int32Array {
  const table = new Int32Array(8 * 256);
  for (let byte = 0; byte < 256; byte += 1) table[byte] = shifted(byte);
  for (let place = 256; place < table.length; place += 1) {
    const before = table[place - 256] ?? 0;
    table[place] = (before >>> 8) ^ (table[before & 0xff] ?? 0);
  }
  return table;
}

function shifted(byte: number): number {
  let crc = byte;
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
}
