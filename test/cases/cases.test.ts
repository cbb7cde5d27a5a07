import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'papaparse';
import {
  parseModel,
  readOrders,
  readRegister,
  run,
  type Answer,
  type Grid,
  type Model,
  type Notice,
  type Orders,
  type Run,
} from '../../src/tiering';

const root = __dirname;
const names = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

interface Expected {
  readonly row: string;
  readonly tier: string;
  readonly score: string;
}

function text(name: string, file: string): string {
  return readFileSync(join(root, name, file), 'utf8');
}

function gridOf(csv: string): Grid {
  const { data } = parse<string[]>(csv.trimEnd(), { skipEmptyLines: false });
  const width = Math.max(...data.map((line) => line.length));
  const columns = Array.from({ length: width }, (_, place) => data.map((line) => line[place] ?? null));
  return { firstRow: 1, columns };
}

/** The orders that the model names, where the case has any. */
function ordersOf(name: string, { orders }: Model): Answer<Orders> | null {
  if (orders === null || !existsSync(join(root, name, 'orders.csv'))) return null;
  return readOrders(gridOf(text(name, 'orders.csv')), orders);
}

function runCase(name: string): { readonly run: Run | null; readonly notices: readonly Notice[] } {
  const model = parseModel(text(name, 'model.json'));
  if (!model.ok) return { run: null, notices: model.notices };
  const { key, label } = model.value.register;
  const register = readRegister(gridOf(text(name, 'register.csv')), { key, label });
  if (!register.ok) return { run: null, notices: register.notices };
  const orders = ordersOf(name, model.value);
  if (orders?.ok === false) return { run: null, notices: orders.notices };
  const answer = run(register.value, model.value, '2026-11-21', { orders: orders?.value ?? null });
  return { run: answer.ok ? answer.value : null, notices: answer.notices };
}

it.each(names)('the case %s gives every client the tier worked out by hand', (name) => {
  const done = runCase(name).run;
  const expected = existsSync(join(root, name, 'expected.csv'))
    ? parse<Expected>(text(name, 'expected.csv'), { header: true, skipEmptyLines: true }).data
    : null;
  const placed = done?.register.keys.map((_, client) => done.placement(client)) ?? null;
  const tiers = placed?.map(({ row, tier }) => ({ row, tier })) ?? null;
  expect(tiers).toEqual(expected?.map(({ row, tier }) => ({ row: Number(row), tier })) ?? null);
  expected?.forEach(({ score }, client) => {
    const found = placed?.[client]?.score ?? null;
    if (score === '') expect(found).toBeNull();
    else expect(found).toBeCloseTo(Number(score), 9);
  });
});

it.each(names)('the case %s gives exactly the notices it should', (name) => {
  const notices = runCase(name).notices.map(({ code, count, rows }) => ({ code, count, rows }));
  expect(notices).toEqual(JSON.parse(text(name, 'notices.json')));
});
