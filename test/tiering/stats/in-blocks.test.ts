import { blockSize, inBlocks, inBlocksWhile } from '../../../src/tiering/stats/in-blocks';

it('inBlocks meets every place once, in order', () => {
  const met: number[] = [];
  inBlocks(2 * blockSize + 1, ({ start, end }) => {
    for (let place = start; place < end; place += 1) met.push(place);
  });
  expect(met).toEqual(Array.from({ length: 2 * blockSize + 1 }, (_, place) => place));
});

it('inBlocks calls nobody for no places', () => {
  const each = jest.fn();
  inBlocks(0, each);
  expect(each).not.toHaveBeenCalled();
});

it('inBlocksWhile stops at the first block that is answered with false', () => {
  const each = jest.fn(({ start }: { readonly start: number }) => start === 0);
  expect(inBlocksWhile(3 * blockSize, each)).toBe(false);
  expect(each).toHaveBeenCalledTimes(2);
  expect(inBlocksWhile(blockSize, () => true)).toBe(true);
});
