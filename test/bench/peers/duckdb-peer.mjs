/** The same work as SQL in DuckDB: node duckdb-peer.mjs FOLDER WORKLOAD ROUNDS */
import { DuckDBDataChunk, DuckDBInstance, DOUBLE, INTEGER, UINTEGER } from '@duckdb/node-api';
import { codes, codesAndSegments, numbers, plan, timed, workload } from './given.mjs';

const connection = await (await DuckDBInstance.create(':memory:')).connect();
const SLICE = 2048;

const load = async (columns, types) => {
  const names = Object.keys(columns);
  const sql = { 0: 'double', 1: 'uinteger', 2: 'integer' };
  const kinds = [DOUBLE, UINTEGER, INTEGER];
  await connection.run(`create table t (${names.map((name) => `${name} ${sql[types[name]]}`).join(', ')})`);
  const appender = await connection.createAppender('t');
  const rows = columns[names[0]].length;
  const shape = names.map((name) => kinds[types[name]]);
  for (let row = 0; row < rows; row += SLICE) {
    const chunk = DuckDBDataChunk.create(shape);
    chunk.setColumns(
      names.map((name) =>
        Array.from(columns[name].subarray(row, row + SLICE), (one) => (Number.isNaN(one) ? null : one)),
      ),
    );
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
};

const answerOf = async (sql, Kind) => {
  const reader = await connection.runAndReadAll(sql);
  return Kind.from(reader.getColumns()[0], Number);
};

const midRank = (name, place) =>
  `case when ${name} is not null then 100 * ((rank() over r${place} + count(*) over r${place}) / 2.0 - 0.5) / (count(${name}) over () - 1) end`;

const composite = () => {
  const all = plan.weights.map((_, place) => `c${place}`);
  const total = plan.weights.reduce((sum, weight) => sum + weight, 0);
  // rank() is the first of the equal ones, count(*) up to here the last: (first + last) / 2 is the mid-rank; NULLs come last.
  const points = all.map((name, place) =>
    place === 5 ? `100 - (${midRank(name, place)}) as p5` : `${midRank(name, place)} as p${place}`,
  );
  const windows = all.map((name, place) => `r${place} as (order by ${name} nulls last)`);
  const sum = plan.weights.map((weight, place) => `coalesce(p${place}, 0) * ${weight}`).join(' + ');
  const known = plan.weights
    .map((weight, place) => `case when p${place} is null then 0 else ${weight} end`)
    .join(' + ');
  const limits = plan.shares.map((_, place) =>
    plan.shares.slice(0, place + 1).reduce((running, share) => running + share, 0),
  );
  const tier = limits.map((limit, place) => `when position <= ${limit + 1e-9} then ${place}`).join(' ');
  return `with points as (select i, ${points.join(', ')} from t window ${windows.join(', ')}),
    sums as (select i, ${sum} as total, ${known} as known from points),
    scores as (select i, case when known / ${total}.0 >= ${plan.minCoverage - 1e-9} then round(total / known, 9) end as score from sums),
    placed as (select i, score, (count(score) over () - (rank() over w + count(*) over w) / 2.0 + 1) / count(score) over () as position
      from scores window w as (order by score nulls last))
    select case when score is null then ${limits.length + 1} ${tier} else ${limits.length} end from placed order by i`;
};

const abc = () => {
  const tier = plan.cuts.map((cut, place) => `when before < ${cut - 1e-9} then ${place}`).join(' ');
  return `with sums as (select c0 as v, sum(c0) as s from t where c0 > 0 group by c0),
    running as (select v, (sum(s) over (order by v desc) - s) / sum(s) over () as before from sums)
    select case when c0 is null then ${plan.cuts.length + 1} when v is null then ${plan.cuts.length} ${tier} else ${plan.cuts.length} end
    from t left join running on c0 = v order by i`;
};

const rfm = () => {
  const bin = (name) =>
    `(${name} > q${name}[1])::int + (${name} > q${name}[2])::int + (${name} > q${name}[3])::int + (${name} > q${name}[4])::int`;
  const cuts = (name) => `quantile_cont(${name}, [0.2, 0.4, 0.6, 0.8]) as q${name}`;
  return `with sums as (select client, ${plan.today} - max(day) as r, count(*) as f, sum(amount) as m from t group by client),
    cuts as (select ${cuts('r')}, ${cuts('f')}, ${cuts('m')} from sums),
    codes as (select client, 100 * (5 - (${bin('r')})) + 10 * (1 + ${bin('f')}) + 1 + ${bin('m')} as code from sums, cuts)
    select code, segment from codes left join segments using (code) order by client`;
};

if (workload === 'rfm') {
  await load(
    { client: codes('client.u32'), day: numbers('day.f64'), amount: numbers('amount.f64') },
    { client: 1, day: 0, amount: 0 },
  );
  const rows = plan.segmentCodes.map(
    (code, place) => `(${code}, '${plan.segmentOfCodes[place].replace("'", "''")}')`,
  );
  await connection.run(
    `create table segments as select * from (values ${rows.join(', ')}) as t(code, segment)`,
  );
  await timed(
    'DuckDB',
    async () => (await connection.runAndReadAll(rfm())).getColumns(),
    ([codes, segments]) => codesAndSegments(codes, segments),
  );
} else {
  const names = workload === 'abc' ? ['c0'] : plan.weights.map((_, place) => `c${place}`);
  const columns = Object.fromEntries(names.map((name) => [name, numbers(`${name}.f64`)]));
  const i = Int32Array.from(columns.c0, (_, place) => place);
  await load({ i, ...columns }, { i: 2, ...Object.fromEntries(names.map((name) => [name, 0])) });
  await timed('DuckDB', () => answerOf(workload === 'abc' ? abc() : composite(), Uint8Array));
}
process.exit(0);
