/** Where the bytes of a file come from: memory, or a file on the disk that is never held as a whole. */
export interface ByteSource {
  readonly size: number;
  /** Exactly these bytes. Rejects where the source ends before. */
  read(at: number, length: number): Promise<Uint8Array>;
}
