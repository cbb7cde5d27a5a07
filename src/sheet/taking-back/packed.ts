/** Long texts made short, for keeping them in a workbook: compressed where the platform can, in letters that any store takes. */

const COMPRESSED = 'gzip:';
const PLAIN = 'text:';
/** Characters that are handed to a function at once. */
const PIECE = 0x8000;

const canCompress = (): boolean =>
  typeof CompressionStream === 'function' && typeof Blob.prototype.stream === 'function';

const bytesOf = async (stream: ReadableStream<Uint8Array>): Promise<Uint8Array> =>
  new Uint8Array(await new Response(stream).arrayBuffer());

const lettersOf = (bytes: Uint8Array): string => {
  const pieces: string[] = [];
  for (let start = 0; start < bytes.length; start += PIECE) {
    pieces.push(String.fromCharCode(...bytes.subarray(start, start + PIECE)));
  }
  return btoa(pieces.join(''));
};

/** The text that the pieces make, packed. */
export const pack = async (pieces: readonly string[]): Promise<string> => {
  if (!canCompress()) return PLAIN + pieces.join('');
  const compressed = new Blob([...pieces]).stream().pipeThrough(new CompressionStream('gzip'));
  return COMPRESSED + lettersOf(await bytesOf(compressed));
};

/** The text that was packed; null where it is none, or holds more characters than asked for at most. */
export const unpack = async (packed: string, most: number): Promise<string | null> => {
  if (packed.startsWith(PLAIN))
    return packed.length - PLAIN.length > most ? null : packed.slice(PLAIN.length);
  if (!packed.startsWith(COMPRESSED) || !canCompress()) return null;
  try {
    const bytes = Uint8Array.from(atob(packed.slice(COMPRESSED.length)), (letter) => letter.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
    const reader = stream.pipeThrough(new TextDecoderStream()).getReader();
    const pieces: string[] = [];
    for (let length = 0; ;) {
      const { done, value } = await reader.read();
      if (done) return pieces.join('');
      length += value.length;
      if (length > most) {
        await reader.cancel();
        return null;
      }
      pieces.push(value);
    }
  } catch {
    // A damaged text is none of ours.
    return null;
  }
};
