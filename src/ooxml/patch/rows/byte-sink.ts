/** Gathers bytes and text into pieces of a size that is worth handing on. */

export interface ByteSink {
  copy(bytes: Uint8Array, from: number, to: number): void;
  write(text: string): void;
  /** What has gathered, where it is enough; then the sink is empty. */
  take(): Uint8Array | null;
  /** All that is left. */
  rest(): Uint8Array;
}

const PIECE = 128 * 1024;

export const byteSink = (): ByteSink => {
  const encoder = new TextEncoder();
  let buffer = new Uint8Array(2 * PIECE);
  let length = 0;
  const make = (room: number): void => {
    if (length + room <= buffer.length) return;
    const larger = new Uint8Array(Math.max(2 * buffer.length, length + room));
    larger.set(buffer.subarray(0, length));
    buffer = larger;
  };
  const rest = (): Uint8Array => {
    const piece = buffer.slice(0, length);
    length = 0;
    // A row of unusual length must not hold its memory for the rest of the sheet.
    if (buffer.length > 16 * PIECE) buffer = new Uint8Array(2 * PIECE);
    return piece;
  };
  return {
    copy: (bytes, from, to) => {
      if (to <= from) return;
      make(to - from);
      buffer.set(bytes.subarray(from, to), length);
      length += to - from;
    },
    write: (text) => {
      // No UTF-16 unit takes more than three bytes.
      make(3 * text.length);
      length += encoder.encodeInto(text, buffer.subarray(length)).written;
    },
    take: () => (length >= PIECE ? rest() : null),
    rest,
  };
};
