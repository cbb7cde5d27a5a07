import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bytesSource } from '../../../src/ooxml/sources/bytes-source';
import { openFileSource } from '../../../src/ooxml/sources/file-source';

const BYTES = Uint8Array.from({ length: 1000 }, (_, index) => index % 251);

describe('bytes in memory as a source', () => {
  it('gives exactly the bytes asked for', async () => {
    const source = bytesSource(BYTES);
    expect([source.size, ...(await source.read(998, 2))]).toEqual([1000, 998 % 251, 999 % 251]);
  });

  it('rejects what lies beyond its end', async () => {
    await expect(bytesSource(BYTES).read(999, 2)).rejects.toThrow(RangeError);
  });
});

describe('a file on the disk as a source', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'source-'));
    await writeFile(join(folder, 'file'), BYTES);
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('gives exactly the bytes asked for', async () => {
    const source = await openFileSource(join(folder, 'file'));
    const read = await source.read(10, 500);
    await source.close();
    expect([source.size, Buffer.compare(read, BYTES.subarray(10, 510))]).toEqual([1000, 0]);
  });

  it('rejects what lies beyond its end', async () => {
    const source = await openFileSource(join(folder, 'file'));
    await expect(source.read(999, 2)).rejects.toThrow(RangeError);
    await source.close();
  });

  it("rejects with the system's own error where there is no such file", async () => {
    await expect(openFileSource(join(folder, 'none'))).rejects.toMatchObject({ code: 'ENOENT' });
  });
});
