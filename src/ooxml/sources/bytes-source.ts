import type { ByteSource } from '../byte-source';

/** A file that is held in memory. */
export function bytesSource(bytes: Uint8Array): ByteSource {
  // A Buffer of Node is such an array whose `slice` does not copy: all behind here may rely on the plain kind.
  const plain = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return {
    size: plain.length,
    read: (at, length) =>
      at < 0 || length < 0 || at + length > plain.length
        ? Promise.reject(new RangeError(`${length} bytes at ${at} of ${plain.length}`))
        : Promise.resolve(plain.subarray(at, at + length)),
  };
}
