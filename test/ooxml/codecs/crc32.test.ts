import fc from 'fast-check';
import { crc32 } from '../../../src/ooxml/codecs/crc32';

/** Bit by bit, as the polynomial is defined. */
const byDefinition = (bytes: Uint8Array): number => {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return ~crc >>> 0;
};

describe('the checksum of zip files', () => {
  // The check value of CRC-32/ISO-HDLC in the catalogue of parametrised CRC algorithms.
  it('is CBF43926 for the digits 1 to 9', () => {
    expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
  });

  it('is 0 for nothing', () => {
    expect(crc32(new Uint8Array(0))).toBe(0);
  });

  it('agrees with its definition, however the bytes are cut', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), fc.nat(60), (bytes, at) => {
        expect(crc32(bytes.subarray(at), crc32(bytes.subarray(0, at)))).toBe(byDefinition(bytes));
      }),
    );
  });
});
