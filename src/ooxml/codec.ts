/** Inflating and deflating ("raw", as zip files do): what differs between a browser and the command line. */
export interface Codec {
  /** The bytes that were deflated. Rejects where they are damaged. */
  inflate(pieces: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array>;
  /** The bytes deflated. */
  deflate(pieces: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array>;
}
