import { open } from 'node:fs/promises';
import type { ByteSource } from '../byte-source';

/** A file on the disk, open until `close`. */
export interface FileSource extends ByteSource {
  close(): Promise<void>;
}

/** Opens a file for reading; rejects with the system's own error where it cannot. */
export async function openFileSource(path: string): Promise<FileSource> {
  const handle = await open(path, 'r');
  try {
    const { size } = await handle.stat();
    return {
      size,
      read: async (at, length) => {
        const bytes = new Uint8Array(length);
        for (let done = 0; done < length;) {
          const { bytesRead } = await handle.read(bytes, done, length - done, at + done);
          if (bytesRead === 0) throw new RangeError(`${length} bytes at ${at} of ${size}`);
          done += bytesRead;
        }
        return bytes;
      },
      close: () => handle.close(),
    };
  } catch (error) {
    await handle.close();
    throw error;
  }
}
