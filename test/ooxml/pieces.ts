/** Bytes cut into pieces of these sizes, over and over; sizes of 0 count as 1. */
export async function* cut(
  bytes: Uint8Array,
  sizes: readonly number[],
): AsyncGenerator<Uint8Array, void, undefined> {
  for (let at = 0, turn = 0; at < bytes.length; turn += 1) {
    const size = Math.max(1, sizes[turn % sizes.length] ?? 1);
    yield await Promise.resolve(bytes.slice(at, at + size));
    at += size;
  }
}

/** A part made of one text. */
export const textPart = (text: string) =>
  async function* (): AsyncGenerator<Uint8Array, void, undefined> {
    yield await Promise.resolve(new TextEncoder().encode(text));
  };
