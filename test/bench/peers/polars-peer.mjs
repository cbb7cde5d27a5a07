/** The same work as users of polars do it: node polars-peer.mjs FOLDER WORKLOAD ROUNDS */
import pl from 'nodejs-polars';
import { codes, codesAndSegments, numbers, plan, timed, workload } from './given.mjs';

const known = (values) => Array.from(values, (one) => (Number.isNaN(one) ? null : one));
const series = (name, values) => pl.Series(name, known(values), pl.Float64);
const limits = plan.shares.map((_, place) =>
  plan.shares.slice(0, place + 1).reduce((running, share) => running + share, 0),
);

const steps = (value, all, last) =>
  all.reduceRight(
    (otherwise, { test, tier }) => pl.when(test(value)).then(pl.lit(tier)).otherwise(otherwise),
    last,
  );

const composite = (frame) => {
  const points = plan.weights.map((_, place) => {
    const column = pl.col(`c${place}`);
    const up = column.rank('average').minus(1).multiplyBy(100).div(column.count().minus(1));
    return (place === 5 ? pl.lit(100).minus(up) : up).alias(`p${place}`);
  });
  const total = plan.weights
    .map((weight, place) => pl.col(`p${place}`).fillNull(0).multiplyBy(weight))
    .reduce((sum, one) => sum.add(one));
  const counted = plan.weights
    .map((weight, place) => pl.col(`p${place}`).isNotNull().cast(pl.Float64).multiplyBy(weight))
    .reduce((sum, one) => sum.add(one));
  const all = plan.weights.reduce((sum, weight) => sum + weight, 0);
  const scored = frame
    .select(...points)
    .select(total.alias('total'), counted.alias('counted'))
    .select(
      pl
        .when(
          pl
            .col('counted')
            .div(all)
            .gtEq(plan.minCoverage - 1e-9),
        )
        .then(pl.col('total').div(pl.col('counted')).round(9))
        .otherwise(pl.lit(null))
        .alias('score'),
    );
  const score = pl.col('score');
  const position = score.count().cast(pl.Float64).minus(score.rank('average')).add(0.5).div(score.count());
  const tests = limits.map((limit, tier) => ({ test: (value) => value.ltEq(limit + 1e-9), tier }));
  const placed = scored.select(position.alias('position'), score).select(
    pl
      .when(score.isNull())
      .then(pl.lit(limits.length + 1))
      .otherwise(steps(pl.col('position'), tests, pl.lit(limits.length)))
      .alias('tier'),
  );
  return Uint8Array.from(placed.getColumn('tier').toArray());
};

const abc = (frame) => {
  const sums = frame
    .filter(pl.col('c0').gt(0))
    .groupBy('c0')
    .agg(pl.col('c0').sum().alias('sum'))
    .sort('c0', true);
  const running = sums.select(
    pl.col('c0'),
    pl.col('sum').cumSum().minus(pl.col('sum')).div(pl.col('sum').sum()).alias('before'),
  );
  const tests = plan.cuts.map((cut, tier) => ({ test: (value) => value.lt(cut - 1e-9), tier }));
  const last = plan.cuts.length;
  const placed = frame.join(running, { on: 'c0', how: 'left' }).select(
    pl
      .when(pl.col('c0').isNull())
      .then(pl.lit(last + 1))
      .when(pl.col('before').isNull())
      .then(pl.lit(last))
      .otherwise(steps(pl.col('before'), tests, pl.lit(last)))
      .alias('tier'),
  );
  return Uint8Array.from(placed.getColumn('tier').toArray());
};

const rfm = (lines) => {
  const clients = lines
    .groupBy('client')
    .agg(
      pl.lit(plan.today).minus(pl.col('day').max()).alias('r'),
      pl.col('day').count().alias('f'),
      pl.col('amount').sum().alias('m'),
    )
    .sort('client');
  const bins = (name) => {
    const column = clients.getColumn(name).cast(pl.Float64);
    const cuts = [0.2, 0.4, 0.6, 0.8].map((at) => column.quantile(at, 'linear'));
    return cuts
      .map((cut) => pl.col(name).cast(pl.Float64).gt(cut).cast(pl.Int32))
      .reduce((sum, one) => sum.add(one));
  };
  const code = pl
    .lit(5)
    .minus(bins('r'))
    .multiplyBy(100)
    .add(bins('f').add(1).multiplyBy(10))
    .add(bins('m').add(1));
  return clients.withColumns(code.cast(pl.Int32).alias('code')).join(segments, { on: 'code', how: 'left' });
};

const segments = pl.DataFrame({
  code: pl.Series('code', plan.segmentCodes, pl.Int32),
  segment: plan.segmentOfCodes,
});

if (workload === 'rfm') {
  const lines = pl.DataFrame({
    client: pl.Series('client', codes('client.u32'), pl.UInt32),
    day: pl.Series('day', numbers('day.f64'), pl.Float64),
    amount: pl.Series('amount', numbers('amount.f64'), pl.Float64),
  });
  await timed(
    'polars',
    () => rfm(lines),
    (done) => codesAndSegments(done.getColumn('code').toArray(), done.getColumn('segment').toArray()),
  );
} else {
  const names = workload === 'abc' ? ['c0'] : plan.weights.map((_, place) => `c${place}`);
  const frame = pl.DataFrame(
    Object.fromEntries(names.map((name) => [name, series(name, numbers(`${name}.f64`))])),
  );
  await timed('polars', () => (workload === 'abc' ? abc(frame) : composite(frame)));
}
