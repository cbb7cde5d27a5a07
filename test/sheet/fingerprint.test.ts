import * as fc from 'fast-check';
import { fingerprint } from '../../src/sheet';

const cell = fc.oneof(fc.string(), fc.double({ noNaN: true }), fc.boolean(), fc.constant(null));

describe('fingerprint', () => {
  it('is the same in whatever order the rows stand', () => {
    fc.assert(
      fc.property(fc.array(cell), (cells) => {
        expect(fingerprint([...cells].reverse())).toBe(fingerprint(cells));
      }),
    );
  });

  it('does not see blank cells', () => {
    expect(fingerprint(['Gold', null, '', 'Silver'])).toBe(fingerprint(['Gold', 'Silver']));
  });

  it('does not see a difference in the last digits of a number', () => {
    expect(fingerprint([0.1 + 0.2])).toBe(fingerprint([0.3]));
  });

  it.each([
    ['another text', ['Gold', 'Silver'], ['Gold', 'Bronze']],
    ['one cell more', ['Gold'], ['Gold', 'Gold']],
    ['a number for its text', [1], ['1']],
    ['truth for its text', [true], ['true']],
    ['letters changed round', ['ab'], ['ba']],
  ])('sees %s', (_, one, other) => {
    expect(fingerprint(one)).not.toBe(fingerprint(other));
  });
});
