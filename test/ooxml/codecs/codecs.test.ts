import { deflateRawSync, inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import type { Codec } from '../../../src/ooxml';
import { fflateCodec } from '../../../src/ooxml/codecs/fflate-codec';
import { nodeCodec } from '../../../src/ooxml/codecs/node-codec';
import { joinBytes } from '../../../src/ooxml/container/join-bytes';
import { cut } from '../pieces';

const CODECS: readonly (readonly [string, Codec])[] = [
  ['zlib', nodeCodec],
  ['fflate', fflateCodec],
];
const LARGE = new TextEncoder().encode('<c r="A1" t="s"><v>0</v></c>'.repeat(50_000));

describe.each(CODECS)('the codec by %s', (_, codec) => {
  it('inflates what another program deflated, however it is cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 3000 }),
        fc.array(fc.integer({ min: 1, max: 700 }), { minLength: 1, maxLength: 5 }),
        async (bytes, sizes) => {
          const pieces = cut(new Uint8Array(deflateRawSync(bytes)), sizes);
          expect(Buffer.compare(await joinBytes(codec.inflate(pieces)), bytes)).toBe(0);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('deflates so that another program inflates it', async () => {
    const deflated = await joinBytes(codec.deflate(cut(LARGE, [70_000, 1, 13])));
    expect(Buffer.compare(inflateRawSync(deflated), LARGE)).toBe(0);
    expect(deflated.length).toBeLessThan(LARGE.length / 20);
  });

  it('deflates nothing into something that inflates to nothing', async () => {
    const deflated = await joinBytes(codec.deflate(cut(new Uint8Array(0), [1])));
    expect(inflateRawSync(deflated)).toHaveLength(0);
  });

  it('rejects bytes that are cut short', async () => {
    const half = new Uint8Array(deflateRawSync(LARGE)).subarray(0, 100);
    await expect(joinBytes(codec.inflate(cut(half, [50])))).rejects.toThrow();
  });

  it('rejects bytes that were never deflated', async () => {
    const noise = new Uint8Array(1000).fill(0xff);
    await expect(joinBytes(codec.inflate(cut(noise, [50])))).rejects.toThrow();
  });

  it('passes on the failure of what it reads from', async () => {
    async function* failing(): AsyncGenerator<Uint8Array, void, undefined> {
      yield await Promise.resolve(new Uint8Array(deflateRawSync(LARGE)).subarray(0, 10));
      throw new Error('the disk is gone');
    }
    await expect(joinBytes(codec.inflate(failing()))).rejects.toThrow('the disk is gone');
  });

  it('stops reading when nobody wants more', async () => {
    let closed = false;
    async function* source(): AsyncGenerator<Uint8Array, void, undefined> {
      try {
        yield* cut(new Uint8Array(deflateRawSync(LARGE)), [100]);
      } finally {
        closed = true;
      }
    }
    for await (const piece of codec.inflate(source())) {
      expect(piece.length).toBeGreaterThan(0);
      break;
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(closed).toBe(true);
  });
});
