/** Lines kept as one short text. */
import fc from 'fast-check';
import { pack, unpack } from '../../../src/sheet/taking-back/packed';

const noPause = (): Promise<void> => Promise.resolve();

const unpacked = async (packed: string, most = 10_000_000): Promise<readonly string[] | null> => {
  const lines: string[] = [];
  const take = (line: string): boolean => lines.push(line) > 0;
  return (await unpack(packed, { take, most, pause: noPause })) ? lines : null;
};

/** Text that a JSON line can hold: no line break, no half of a pair. */
const line = fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\n', ''));

describe('lines packed into one text', () => {
  it('are the same lines when they are unpacked, whatever they hold', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(line), async (lines) => {
        expect(await unpacked(await pack(lines, noPause))).toEqual(lines);
      }),
    );
  });

  it('are shorter where they repeat themselves, and long ones come back whole', async () => {
    const lines = Array.from(
      { length: 3000 },
      (_, row) => `Revenue is above that of ${row % 97} % of clients`,
    );
    const packed = await pack(lines, noPause);
    expect(packed.length).toBeLessThan(lines.join('').length / 10);
    expect(await unpacked(packed)).toEqual(lines);
  });

  it('hold only letters that any store keeps', async () => {
    expect(await pack(['Альфа', '北京', '\u0000\u001f'], noPause)).toMatch(/^gzip:[A-Za-z0-9+/=]+$/);
  });

  it('are told to be none where the text is damaged, of somebody else, or too long', async () => {
    const packed = await pack(['one', 'two', 'three'], noPause);
    expect(await unpacked(`${packed.slice(0, 20)}AAAA${packed.slice(24)}`)).toBeNull();
    expect(await unpacked(packed.slice(0, -12))).toBeNull();
    expect(await unpacked('gzip:@@@')).toBeNull();
    expect(await unpacked('zip:abc')).toBeNull();
    expect(await unpacked(packed, 5)).toBeNull();
  });

  it('a small text that would become a huge one is left before it is large', async () => {
    const bomb = await pack(
      Array.from({ length: 200 }, () => 'a'.repeat(100_000)),
      noPause,
    );
    let taken = 0;
    const take = (text: string): boolean => (taken += text.length) > 0;
    expect(await unpack(bomb, { take, most: 1_000_000, pause: noPause })).toBe(false);
    expect(taken).toBeLessThanOrEqual(1_000_000);
  });
});

describe('on a platform that cannot compress', () => {
  const { CompressionStream } = globalThis;
  beforeAll(() => void Reflect.deleteProperty(globalThis, 'CompressionStream'));
  afterAll(() => void Object.assign(globalThis, { CompressionStream }));

  it('lines are kept as they are, and read again', async () => {
    const packed = await pack(['Альфа', '', 'b'], noPause);
    expect(packed).toBe('text:Альфа\n\nb\n');
    expect(await unpacked(packed)).toEqual(['Альфа', '', 'b']);
    expect(await unpacked(packed, 3)).toBeNull();
  });

  it('what was compressed elsewhere is not taken for anything', async () => {
    expect(await unpacked('gzip:H4sIAAAAAAAAA0vkAgAHoephAgAAAA==')).toBeNull();
  });
});
