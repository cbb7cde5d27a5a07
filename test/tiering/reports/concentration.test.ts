import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'papaparse';
import type { CellValue } from '../../../src/tiering';
import { concentration, type ConcentrationReport } from '../../../src/tiering/reports/concentration';
import { reportsOf } from '../../../src/tiering/reports/reports';
import { modelOf, registerOf, runOf } from '../register-of';
import { expectClose, oracleFile } from '../stats/oracle-file';

interface Summary {
  readonly n: number;
  readonly n_nonpositive: number;
  readonly total_positive: number;
  readonly gini_positive: number;
  readonly top20pct_share: number;
  readonly clients_for_80pct: number;
}

const model = modelOf({
  schema: 1,
  name: 'Concentration',
  criteria: [{ id: 'amount', reading: { kind: 'column', header: 'Revenue' }, direction: 'more' }],
  method: { kind: 'pareto', of: 'amount', cuts: [0.8] },
  ladder: { tiers: [{ name: 'A' }, { name: 'B' }] },
  reports: [{ kind: 'concentration' }],
});

function reportOf(clients: readonly (readonly [CellValue, CellValue])[]): ConcentrationReport {
  const done = runOf(registerOf([['Client', 'Revenue'], ...clients]), model);
  return concentration(done, { kind: 'concentration', of: null });
}

const expected = oracleFile<Readonly<Record<string, Summary>>>('abc/expected_summary.json');

it.each(Object.entries(expected))(
  'O-7: concentration of %s is what ineq and a plain count give',
  (name, wanted) => {
    const text = readFileSync(join(__dirname, `../../data/abc/${name}_expected.csv`), 'utf8');
    const { data } = parse<Readonly<Record<string, string>>>(text, { header: true, skipEmptyLines: true });
    const found = reportOf(data.map((line) => [`c${line['id'] ?? ''}`, Number(line['value'])]));
    expect(found.clients).toBe(wanted.n - wanted.n_nonpositive);
    expect(found.notPositive).toBe(wanted.n_nonpositive);
    expect(found.clientsFor80).toBe(wanted.clients_for_80pct);
    expectClose([found.total], [wanted.total_positive], 1e-12);
    expectClose(
      [found.gini ?? NaN, found.top[3]?.valueShare ?? NaN],
      [wanted.gini_positive, wanted.top20pct_share],
      1e-10,
    );
  },
);

it('concentration counts returns and blanks apart', () => {
  const found = reportOf([
    ['Ann', 60],
    ['Bob', 40],
    ['Cyd', 0],
    ['Dan', -30],
    ['Eve', null],
  ]);
  expect(found).toMatchObject({ clients: 2, notPositive: 2, missing: 1, total: 100, herfindahl: 0.52 });
});

it('the biggest client is a danger above a fifth of the total, and not at a fifth', () => {
  const four = [
    ['Bob', 20],
    ['Cyd', 20],
    ['Dan', 20],
  ] as const;
  expect(reportOf([['Ann', 21], ...four, ['Eve', 19]]).biggest).toEqual({
    row: 2,
    key: 'Ann',
    label: 'Ann',
    value: 21,
    valueShare: 0.21,
    dependent: true,
  });
  expect(reportOf([['Ann', 20], ...four, ['Eve', 20]]).biggest?.dependent).toBe(false);
});

it('of two equally big clients the same one is named whatever the order of rows', () => {
  const rows = [
    ['Zoe', 50],
    ['Ann', 50],
    ['Bob', 1],
  ] as const;
  expect(reportOf(rows).biggest?.key).toBe('Ann');
  expect(reportOf([...rows].reverse()).biggest?.key).toBe('Ann');
});

it('the Lorenz curve of many clients has 101 points', () => {
  const found = reportOf(Array.from({ length: 500 }, (_, place) => [`c${place}`, place + 1]));
  expect(found.lorenz).toHaveLength(101);
  expect(found.lorenz[100]).toEqual({ clients: 1, value: 1 });
});

it('concentration of nothing positive has no figures and no NaN', () => {
  const found = reportOf([
    ['Ann', 0],
    ['Bob', -5],
  ]);
  expect(found).toEqual({
    kind: 'concentration',
    of: 'amount',
    clients: 0,
    notPositive: 2,
    missing: 0,
    total: 0,
    gini: null,
    herfindahl: null,
    lorenz: [],
    top: [],
    clientsFor80: null,
    biggest: null,
  });
});

it('a model without a value has no concentration', () => {
  const late = modelOf({
    schema: 1,
    name: 'Late',
    criteria: [{ id: 'late', reading: { kind: 'column', header: 'Days' }, direction: 'less', weight: 1 }],
    method: { kind: 'quota', shares: [0.5] },
    ladder: { tiers: [{ name: 'A' }, { name: 'B' }] },
    reports: [{ kind: 'concentration' }],
  });
  const done = runOf(
    registerOf([
      ['Client', 'Days'],
      ['Ann', 3],
      ['Bob', 0],
    ]),
    late,
  );
  expect(reportsOf(done)).toMatchObject([{ kind: 'concentration', of: null, clients: 0, gini: null }]);
});
