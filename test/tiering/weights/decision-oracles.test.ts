import { minmax } from '../../../src/tiering/scales/minmax';
import { bounds } from '../../../src/tiering/scales/bounds';
import { pearson } from '../../../src/tiering/stats/pearson';
import { spearman } from '../../../src/tiering/stats/spearman';
import { standardDeviation } from '../../../src/tiering/stats/standard-deviation';
import { criticWeights } from '../../../src/tiering/weights/critic-weights';
import { entropyWeights } from '../../../src/tiering/weights/entropy-weights';
import { normalised } from '../../../src/tiering/weights/normalised';
import { topsis } from '../../../src/tiering/weights/topsis';
import { expectClose, oracleFile } from '../stats/oracle-file';

interface Case {
  readonly name: string;
  readonly kind: string;
  readonly input: {
    readonly matrix: readonly (readonly number[])[];
    readonly objectives?: readonly ('max' | 'min')[];
    readonly weights?: readonly number[];
    readonly normalization?: string;
  };
  readonly expected: readonly number[] & {
    readonly similarity?: readonly number[];
    readonly rank?: readonly number[];
    readonly score?: readonly number[];
  };
  readonly tolerance: number;
}

const { cases } = oracleFile<{ readonly cases: readonly Case[] }>('mcdm/expected.json');

function of(kind: string): readonly Case[] {
  const found = cases.filter((one) => one.kind === kind);
  if (found.length === 0) throw new Error(`the file has no case of ${kind}`);
  return found;
}

function columnsOf({ input }: Case): readonly Float64Array[] {
  const [first = []] = input.matrix;
  return first.map((_, column) => Float64Array.from(input.matrix, (row) => row[column] ?? NaN));
}

/** More is better: where less is, the sign is turned. */
function benefitsOf(one: Case): readonly Float64Array[] {
  return columnsOf(one).map((column, place) =>
    one.input.objectives?.[place] === 'min' ? column.map((value) => -value) : column,
  );
}

it.each(of('weights/entropy'))('O-10: entropyWeights agrees with the published $name', (one) => {
  expectClose(
    entropyWeights(columnsOf(one)).map((weight) => weight ?? NaN),
    one.expected,
    one.tolerance,
  );
});

it.each(of('weights/critic'))('O-10: criticWeights agrees with $name', (one) => {
  expectClose(criticWeights(benefitsOf(one)), one.expected, one.tolerance);
});

it.each(of('weights/std'))(
  'O-10: the deviations of a sample and of a population give the weights of $name alike (D19)',
  (one) => {
    for (const kind of ['sample', 'population'] as const) {
      const deviations = columnsOf(one).map((column) => standardDeviation(column, kind));
      expectClose(normalised(deviations), one.expected, one.tolerance);
    }
  },
);

it('criticWeights are the same over n as over n - 1: the factor cancels out (D19)', () => {
  const columns = of('weights/critic')
    .flatMap((one) => benefitsOf(one).slice(0, 3))
    .slice(0, 3);
  const information = columns.map((column) => {
    const range = Math.max(...column) - Math.min(...column);
    const conflict = columns.reduce((sum, other) => sum + 1 - pearson(column, other), 0);
    return (standardDeviation(column, 'population') / range) * conflict;
  });
  expectClose(criticWeights(columns), normalised(information), 1e-12);
});

it('O-10: criticWeights by rank agree with a calculation by hand', () => {
  // Ranks agree on the first two columns and are turned round on the third: conflicts 2, 2, 4.
  const columns = [Float64Array.of(0, 1, 4), Float64Array.of(0, 3, 4), Float64Array.of(4, 1, 0)];
  const deviations = columns.map((column) => standardDeviation(column, 'sample') / 4);
  const conflicts = [2, 2, 4];
  const wanted = normalised(deviations.map((deviation, place) => deviation * (conflicts[place] ?? 0)));
  expectClose(criticWeights(columns, spearman), wanted);
});

it.each(of('topsis'))('O-10: topsis agrees with $name, $input.normalization (D14)', (one) => {
  const size = one.input.normalization === 'minmax' ? 'minmax' : 'vector';
  const columns = benefitsOf(one).map((values, place) => ({
    values,
    weight: one.input.weights?.[place] ?? NaN,
  }));
  expectClose(topsis(columns, size), one.expected.similarity ?? [], one.tolerance);
});

/** The weighted sum of points, as a share of the most that is possible. */
function weightedSum(points: readonly Float64Array[], weights: readonly number[]): Float64Array {
  return Float64Array.from(points[0] ?? [], (_, client) =>
    points.reduce((sum, column, place) => sum + ((column[client] ?? NaN) / 100) * (weights[place] ?? NaN), 0),
  );
}

const weighted = of('saw/minmax');

it.each(weighted)('O-10: our scale minmax and a weighted sum give $name (D14)', (one) => {
  const points = columnsOf(one).map(
    (column, place) => minmax(column, one.input.objectives?.[place] === 'min' ? 'less' : 'more').points,
  );
  expectClose(weightedSum(points, one.input.weights ?? []), one.expected.score ?? [], one.tolerance);
});

it.each(weighted)(
  'O-10: our scale bounds and a weighted sum are SPOTIS: one less its distance, on $name',
  (one) => {
    // SPOTIS by its definition: the weighted distance from the ideal, in ranges of bounds that stand for themselves.
    const columns = columnsOf(one);
    const limits = columns.map((column) => ({
      low: Math.min(...column) - 100,
      high: Math.max(...column) * 2,
    }));
    const directions = columns.map((_, place) => (one.input.objectives?.[place] === 'min' ? 'less' : 'more'));
    const points = columns.map(
      (column, place) =>
        bounds(column, limits[place] ?? { low: 0, high: 1 }, directions[place] ?? 'more').points,
    );
    const weights = one.input.weights ?? [];
    const distances = one.input.matrix.map((row) =>
      row.reduce((sum, value, place) => {
        const { low, high } = limits[place] ?? { low: 0, high: 1 };
        const ideal = directions[place] === 'less' ? low : high;
        return sum + ((weights[place] ?? NaN) * Math.abs(value - ideal)) / (high - low);
      }, 0),
    );
    expectClose(
      weightedSum(points, weights),
      distances.map((distance) => 1 - distance),
    );
  },
);
