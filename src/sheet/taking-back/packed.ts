/** Long texts made short, for keeping them in a workbook: compressed where the platform can, in letters that any store takes. */

const COMPRESSED = 'gzip:';
const PLAIN = 'text:';
/** Bytes that become letters at once: whole threes of bytes are whole fours of letters. */
const PIECE = 3 * 0x2000;
const LETTERS = (PIECE / 3) * 4;
/** Pieces between two breaths. */
const PIECES_A_STEP = 64;

type Pause = () => Promise<void>;

const canCompress = (): boolean =>
  typeof CompressionStream === 'function' && typeof DecompressionStream === 'function';

const lettersOf = async (bytes: Uint8Array, pause: Pause): Promise<string> => {
  const pieces: string[] = [];
  for (let start = 0; start < bytes.length; start += PIECE) {
    if (pieces.length % PIECES_A_STEP === PIECES_A_STEP - 1) await pause();
    pieces.push(btoa(String.fromCharCode(...bytes.subarray(start, start + PIECE))));
  }
  return pieces.join('');
};

const compressed = async (lines: Iterable<string>, pause: Pause): Promise<Uint8Array> => {
  const stream = new CompressionStream('gzip');
  const bytes = new Response(stream.readable).arrayBuffer();
  const writer = stream.writable.getWriter();
  const encoder = new TextEncoder();
  for (const line of lines) {
    await writer.write(encoder.encode(`${line}\n`));
    await pause();
  }
  await writer.close();
  return new Uint8Array(await bytes);
};

/** Lines, none of which holds a line break, packed into one text; `pause` lets a window breathe. */
export const pack = async (lines: Iterable<string>, pause: Pause): Promise<string> => {
  if (canCompress()) return COMPRESSED + (await lettersOf(await compressed(lines, pause), pause));
  const all: string[] = [];
  for (const line of lines) {
    all.push(`${line}\n`);
    await pause();
  }
  return PLAIN + all.join('');
};

/** Pieces of a text, cut into lines until one is not taken; what stands behind the last line break is none. */
const byLines = (take: Unpacking['take']): ((piece: string) => boolean) => {
  let rest = '';
  return (piece) => {
    const [first = '', ...others] = piece.split('\n');
    if (others.length === 0) {
      rest += first;
      return true;
    }
    const line = rest + first;
    rest = others.pop() ?? '';
    return take(line) && others.every(take);
  };
};

const bytesOf = async (letters: string, pause: Pause): Promise<ReadableStream<Uint8Array<ArrayBuffer>>> => {
  let start = 0;
  await pause();
  return new ReadableStream({
    pull: async (controller) => {
      if (start >= letters.length) {
        controller.close();
        return;
      }
      await pause();
      const text = atob(letters.slice(start, start + LETTERS));
      start += LETTERS;
      controller.enqueue(Uint8Array.from(text, (letter) => letter.charCodeAt(0)));
    },
  });
};

export interface Unpacking {
  /** Called for every line in order; false where no more are wanted. */
  readonly take: (line: string) => boolean;
  /** Characters to be unpacked at most. */
  readonly most: number;
  readonly pause: Pause;
}

const unpackInto = async (packed: string, { take, most, pause }: Unpacking): Promise<boolean> => {
  const cut = byLines(take);
  if (packed.startsWith(PLAIN)) {
    if (packed.length - PLAIN.length > most) return false;
    return cut(packed.slice(PLAIN.length));
  }
  if (!packed.startsWith(COMPRESSED) || !canCompress()) return false;
  const bytes = await bytesOf(packed.slice(COMPRESSED.length), pause);
  const reader = bytes
    .pipeThrough(new DecompressionStream('gzip'))
    .pipeThrough(new TextDecoderStream())
    .getReader();
  for (let length = 0; ;) {
    const { done, value } = await reader.read();
    if (done) return true;
    length += value.length;
    if (length > most || !cut(value)) {
      await reader.cancel();
      return false;
    }
  }
};

/** Hands out the lines that were packed; false where the text is none of ours, damaged, too long or not wanted to its end. */
export const unpack = async (packed: string, unpacking: Unpacking): Promise<boolean> => {
  try {
    return await unpackInto(packed, unpacking);
  } catch {
    // A damaged text is none of ours.
    return false;
  }
};
