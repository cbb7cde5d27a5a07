import { isoSerial } from '../../../src/ooxml/read/scan/iso-serial';

describe('the serial number of a date in ISO text', () => {
  // Excel's own numbers: 1 is 1 January 1900, 60 the 29 February that never was, 61 the 1 March.
  it.each([
    ['1900-01-01', 1900, 1],
    ['1900-02-28', 1900, 59],
    ['1900-03-01', 1900, 61],
    ['1970-01-01', 1900, 25569],
    ['2024-02-29', 1900, 45351],
    ['1904-01-01', 1904, 0],
    ['1970-01-01', 1904, 24107],
    ['2024-02-29T06:00', 1900, 45351.25],
    ['2024-02-29T18:00:00.000', 1900, 45351.75],
    ['2024-02-29T18:00:00+05:00', 1900, 45351.75],
    ['12:00:00', 1900, 0.5],
    ['T12:00', 1904, 0.5],
  ] as const)('%s counted from %d is %d', (text, system, serial) => {
    expect(isoSerial(text, system)).toBe(serial);
  });

  it.each(['', 'x', '2024-02-30', '2023-02-29', '2024-13-01', '1899-12-30', '24:00:00', '2024-3-1', 'Z'])(
    'is none for "%s"',
    (text) => {
      expect(isoSerial(text, 1900)).toBeNull();
    },
  );

  it('is none for days before the workbook begins to count', () => {
    expect(isoSerial('1903-12-31', 1904)).toBeNull();
  });
});
