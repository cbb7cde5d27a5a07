/** Inflating, deflating ("raw", as zip files do) and checking: what differs between a browser and the command line. */
export interface Codec {
  /** The bytes that were deflated. Rejects where they are damaged. */
  inflate(pieces: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array>;
  /** The bytes deflated. */
  deflate(pieces: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array>;
  /** The CRC-32 of zip files, going on from the one of the bytes before; 0 for none. */
  crc32(bytes: Uint8Array, before: number): number;
}
