/** One entry of a zip file as its directory and its own header tell it, found to agree. */
export interface ZipEntry {
  readonly name: string;
  /** As the file spells it. */
  readonly rawName: Uint8Array;
  /** Where its own header begins. */
  readonly at: number;
  /** Where its packed bytes begin. */
  readonly dataAt: number;
  readonly packed: number;
  readonly size: number;
  readonly crc: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  /** How many bytes behind the packed ones tell sizes once more; 0 where none do. */
  readonly descriptor: number;
  /** Its record in the directory, to the byte. */
  readonly record: Uint8Array;
}

/** Signatures and sizes of APPNOTE.TXT, sections 4.3.7 to 4.3.16. */
export const ZIP = {
  local: 0x04034b50,
  localSize: 30,
  descriptor: 0x08074b50,
  record: 0x02014b50,
  recordSize: 46,
  end: 0x06054b50,
  endSize: 22,
  locator64: 0x07064b50,
  locator64Size: 20,
  utf8: 0x0800,
  describedBehind: 0x0008,
} as const;

/** Little-endian numbers of some bytes. */
export const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
