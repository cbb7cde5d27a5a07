import { criticWeights } from '../../../src/tiering/weights/critic-weights';
import { entropyWeights } from '../../../src/tiering/weights/entropy-weights';
import { turnedOver } from '../../../src/tiering/weights/turned-over';
import { expectClose } from '../stats/oracle-file';

const column = (...values: readonly number[]): Float64Array => Float64Array.from(values);

it('criticWeights give a column without spread nothing, and the others what they would have without it', () => {
  const others = [column(1, 2, 9, 4), column(4, 1, 3, 8), column(7, 7, 0, 1)];
  const [constant, ...weights] = criticWeights([column(5, 5, 5, 5), ...others]);
  expect(constant).toBe(0);
  expectClose(weights, criticWeights(others));
  expect(criticWeights([column(1, 2, 9), column(5, 5, 5)])).toEqual([1, 0]);
});

it('criticWeights give equal weights where no column has any spread', () => {
  expect(criticWeights([column(5, 5), column(7, 7)])).toEqual([0.5, 0.5]);
});

it('criticWeights give a single column, and one repeated, all and a half each', () => {
  expect(criticWeights([column(1, 2, 9)])).toEqual([1]);
  expectClose(criticWeights([column(1, 2, 9), column(1, 2, 9)]), [0.5, 0.5]);
});

it('criticWeights see in days late turned over the agreement that raw days would hide', () => {
  const profit = column(10, 20, 30, 40);
  const potential = column(1, 4, 2, 3);
  const late = column(30, 20, 10, 0);
  const turned = late.map((value) => -value);
  expectClose(
    criticWeights([profit, turned, potential]),
    criticWeights([profit, turnedOver(late), potential]),
  );
  expect(criticWeights([profit, late, potential])[1]).toBeGreaterThan(
    criticWeights([profit, turned, potential])[1] ?? 1,
  );
});

it('criticWeights leave missing values out pair by pair', () => {
  const whole = criticWeights([column(1, 2, 9), column(4, 1, 3)]);
  expectClose(criticWeights([column(1, 2, 9, NaN), column(4, 1, 3, NaN)]), whole);
});

it('entropyWeights count a zero as no share at all', () => {
  // One client has all of the first column (entropy 0), half each of the second (entropy ln 2).
  expectClose(entropyWeights([column(0, 8), column(4, 4)]).map(Number), [1, 0]);
});

it('entropyWeights give columns of zeros and columns without spread nothing', () => {
  // Six equal shares of 0.1 in all are not exactly even in floats.
  const tenths = new Float64Array(6).fill(0.1);
  const zeros = new Float64Array(6);
  expect(entropyWeights([zeros, tenths, column(1, 9, 2, 3, 4, 5)])).toEqual([0, 0, 1]);
});

it('entropyWeights give equal weights where all columns weigh nothing', () => {
  expect(entropyWeights([column(0, 0), column(3, 3)])).toEqual([0.5, 0.5]);
});

it('entropyWeights leave a column with a negative value out, and the others share', () => {
  const positive = [column(1, 2, 9), column(4, 1, 3)];
  const [first, negative, second] = entropyWeights([
    positive[0] ?? column(),
    column(-1, 5, 2),
    positive[1] ?? column(),
  ]);
  expect(negative).toBeNull();
  expectClose([first, second].map(Number), entropyWeights(positive).map(Number));
});

it('entropyWeights leave missing values out', () => {
  const whole = entropyWeights([column(1, 2, 9), column(4, 1, 3)]).map(Number);
  expectClose(entropyWeights([column(1, NaN, 2, 9), column(4, 1, NaN, 3)]).map(Number), whole);
});
