import * as fc from 'fast-check';
import { fingerprintSteps } from '../../src/sheet';
import { finish, type CellValue } from '../../src/tiering';

const fingerprint = (cells: readonly CellValue[], keys: readonly CellValue[]): string =>
  finish(fingerprintSteps(cells, keys));

const cell = fc.oneof(fc.string(), fc.double({ noNaN: true }), fc.boolean(), fc.constant(null));
const KEYS = ['K1', 'K2', 'K3'];

describe('fingerprint', () => {
  it('is the same in whatever order the rows stand', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, fc.string())), (rows) => {
        const of = (some: readonly (readonly [CellValue, string])[]) =>
          fingerprint(
            some.map(([value]) => value),
            some.map(([, key]) => key),
          );
        expect(of([...rows].reverse())).toBe(of(rows));
      }),
    );
  });

  it('does not see blank cells', () => {
    expect(fingerprint(['Gold', null, ''], KEYS)).toBe(fingerprint(['Gold'], KEYS));
  });

  it('does not see a difference in the last digits of a number', () => {
    expect(fingerprint([0.1 + 0.2], KEYS)).toBe(fingerprint([0.3], KEYS));
  });

  it.each<[string, readonly CellValue[], readonly CellValue[]]>([
    ['another text', ['Gold', 'Silver'], ['Gold', 'Bronze']],
    ['one cell more', ['Gold'], ['Gold', 'Gold']],
    ['one cell less', ['Gold', 'Gold'], ['Gold']],
    ['two clients who changed places', ['Gold', 'Silver'], ['Silver', 'Gold']],
    ['letters that differ by as much in two rows', ['A', 'B', 'C'], ['A', 'A', 'B']],
    ['a number for its text', [1], ['1']],
    ['truth for its text', [true], ['true']],
    ['letters changed round', ['ab'], ['ba']],
  ])('sees %s', (_, one, other) => {
    expect(fingerprint(one, KEYS)).not.toBe(fingerprint(other, KEYS));
  });

  it('tells clients apart by every digit of a long number, such as a telephone number', () => {
    const keys = [4915112345678, 4915112345679];
    expect(fingerprint(['A', 'B'], keys)).not.toBe(fingerprint(['B', 'A'], keys));
    expect(fingerprint(['A'], [999_999_999_999_998])).not.toBe(fingerprint(['A'], [999_999_999_999_999]));
  });
});
