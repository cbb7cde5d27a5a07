/** The R package rfm, its data and what it answers: reproduced through own limits, since its quantiles are off by one. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'papaparse';
import { readOrders, run, type CellValue, type Run } from '../../../src/tiering';
import { binsByLimits } from '../../../src/tiering/methods/bins-by-limits';
import { binsByQuantiles } from '../../../src/tiering/methods/bins-by-quantiles';
import { modelOf, registerOf } from '../register-of';
import { specOf } from '../orders/orders-of';

const textOf = (file: string): string => readFileSync(join(__dirname, '../../data/rfm', file), 'utf8');
type Line = Readonly<Record<string, string>>;
const linesOf = (file: string): readonly Line[] =>
  parse<Line>(textOf(file), { header: true, skipEmptyLines: true }).data;

interface Bounds {
  readonly recency_lower: number;
  readonly frequency_lower: number;
  readonly monetary_lower: number;
}
interface Rules {
  readonly names: readonly string[];
  readonly rl: readonly number[];
  readonly ru: readonly number[];
  readonly fl: readonly number[];
  readonly fu: readonly number[];
  readonly ml: readonly number[];
  readonly mu: readonly number[];
}
interface SegmentTotal {
  readonly segment: string;
  readonly customers: number;
  readonly orders: number;
  readonly revenue: number;
}
interface Published {
  readonly rules: { readonly test: Rules; readonly man: Rules };
  readonly thresholds: Readonly<Record<string, readonly Bounds[]>>;
  readonly segment_summary: Readonly<Record<string, readonly SegmentTotal[]>>;
}
// The file is ours and stands in the repository; its shape is the one above.
const published = JSON.parse(textOf('expected.json')) as Published;

function orders() {
  const rows: readonly (readonly CellValue[])[] = parse<string[]>(textOf('orders.csv'), {
    skipEmptyLines: true,
  }).data;
  const columns = [0, 1, 2].map((place) => rows.map((row) => row[place] ?? null));
  const spec = specOf({ client: 'customer_id', date: 'order_date', amount: 'revenue' });
  const answer = readOrders({ firstRow: 1, columns }, spec);
  if (!answer.ok) throw new Error(JSON.stringify(answer.notices));
  return answer.value;
}

const beside = { orders: orders() };
const clients = linesOf('expected_orders_5bins.csv').map((line) => line['customer_id'] ?? '');
const register = registerOf([['Client', 'City'], ...clients.map((client) => [client, 'Oslo'])]);

const measure = (id: string, what: string, direction: string): object => ({
  id,
  reading: { kind: 'orders', measure: what, months: null },
  direction,
});

function ran(method: object): Run {
  const model = modelOf({
    schema: 1,
    name: 'RFM',
    asOf: '2006-12-31',
    register: { key: 'Client' },
    orders: specOf({ client: 'customer_id', date: 'order_date', amount: 'revenue' }),
    criteria: [
      measure('r', 'recencyDays', 'less'),
      measure('f', 'count', 'more'),
      measure('m', 'amount', 'more'),
    ],
    method: { kind: 'rfm', recency: 'r', frequency: 'f', monetary: 'm', ...method },
  });
  const answer = run(register, model, '2006-12-31', beside);
  if (!answer.ok) throw new Error(JSON.stringify(answer.notices));
  return answer.value;
}

/** Bins begin at the peer's lower bounds; the first one begins anywhere. */
function limitsOf(name: string) {
  const bounds = published.thresholds[name]?.slice(1) ?? [];
  return {
    r: bounds.map((one) => one.recency_lower),
    f: bounds.map((one) => one.frequency_lower),
    m: bounds.map((one) => one.monetary_lower),
  };
}

const placements = (done: Run) => clients.map((_, client) => done.placement(client));
const codes = (done: Run): readonly (string | undefined)[] => placements(done).map(({ code }) => code);

it('O-1: the orders of 995 clients give their recency, frequency and monetary value', () => {
  const found = placements(ran({ segments: null })).map(({ key, readings }) => [
    key,
    readings['r'],
    readings['f'],
    readings['m'],
  ]);
  const expected = linesOf('expected_orders_3bins.csv').map((line) => [
    line['customer_id'],
    Number(line['recency_days']),
    Number(line['transaction_count']),
    Number(line['amount']),
  ]);
  expect(found).toEqual(expected);
  expect(found.length).toBe(995);
});

it.each([
  ['orders_5', 'expected_orders_5bins.csv'],
  ['orders_custom', 'expected_orders_custom_thresholds.csv'],
  ['orders_3', 'expected_orders_3bins.csv'],
])('O-2: by the limits %s every client has the code of %s', (name, file) => {
  const done = ran({ thresholds: limitsOf(name), segments: null });
  expect(codes(done)).toEqual(linesOf(file).map((line) => line['rfm_score']));
  expect(placements(done).every(({ tier, code }) => tier === code)).toBe(true);
});

describe('the published rules of ranges, applied to our scores', () => {
  const scored = placements(ran({ thresholds: limitsOf('orders_5'), segments: null }));
  const segmentOf = (rules: Rules, code: string): string => {
    const [r = 0, f = 0, m = 0] = Array.from(code, Number);
    const within = (score: number, low: readonly number[], high: readonly number[], rule: number): boolean =>
      score >= (low[rule] ?? NaN) && score <= (high[rule] ?? NaN);
    const place = rules.names.findIndex(
      (_, rule) =>
        within(r, rules.rl, rules.ru, rule) &&
        within(f, rules.fl, rules.fu, rule) &&
        within(m, rules.ml, rules.mu, rule),
    );
    return rules.names[place] ?? 'Others';
  };
  const cases = [
    ['test', 'segment_rules_test'],
    ['man', 'segment_rules_man'],
  ] as const;

  it.each(cases)('O-3: the rules "%s" give every client the segment of %s', (name, column) => {
    const found = scored.map(({ code = '' }) => segmentOf(published.rules[name], code));
    expect(found).toEqual(linesOf('expected_orders_segments.csv').map((line) => line[column]));
  });

  it.each(cases)('O-3: the totals of the rules "%s" are the published ones', (name) => {
    const totals = published.segment_summary[`orders_rules_${name}`] ?? [];
    const found = totals.map(({ segment }) => {
      const own = scored.filter(({ code = '' }) => segmentOf(published.rules[name], code) === segment);
      const sum = (id: string): number => own.reduce((all, { readings }) => all + (readings[id] ?? 0), 0);
      return { segment, customers: own.length, orders: sum('f'), revenue: sum('m') };
    });
    expect(found).toEqual(
      totals.map(({ segment, customers, orders: count, revenue }) => ({
        segment,
        customers,
        orders: count,
        revenue,
      })),
    );
    expect(totals.length).toBeGreaterThan(7);
  });
});

it('our quantiles are not raised by one as the package raises them, so three clients differ (D17)', () => {
  const ours = codes(ran({ bins: 5, segments: null }));
  const theirs = linesOf('expected_orders_5bins.csv');
  const differing = theirs.flatMap(({ customer_id: id, rfm_score: their }, client) =>
    ours[client] === their ? [] : [[id, ours[client], their]],
  );
  // Where a quantile is whole, "above 115" and "116 and more" are the same days; only a quantile between two values shows it.
  expect(differing).toEqual([
    ['C0482', '444', '443'],
    ['C0528', '245', '345'],
    ['C0874', '322', '321'],
  ]);
});

it('money below one unit keeps its quantiles, where a limit raised by one would give everybody the lowest score (D17)', () => {
  const amounts = Array.from({ length: 10 }, (_, place) => (place + 1) / 10);
  const limits = [1.28, 1.46, 1.64, 1.82];
  const scores = (raised: boolean): readonly number[] =>
    Array.from(
      raised
        ? binsByLimits(Float64Array.from(amounts), limits, 'more')
        : binsByQuantiles(Float64Array.from(amounts), 5, 'more'),
    );
  expect(scores(true)).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 1, 1]);
  expect(scores(false)).toEqual([1, 1, 2, 2, 3, 3, 4, 4, 5, 5]);
});
