/** Small runs for the tests of reports: the tier follows from the column "Points", 80 Platinum, 60 Gold, less Silver. */
import { readRegister, run, type CellValue, type Run, type Snapshot } from '../../../src/tiering';
import type { ReportSpec } from '../../../src/tiering/specs/report-spec';
import { gridOf, ordersOf, specOf, type Rows } from '../orders/orders-of';
import { modelOf } from '../register-of';

/** A Saturday. */
export const today = '2026-11-21';

const tiers = [
  { name: 'Platinum', contactDays: 14, action: 'five per cent', outward: 'Partner' },
  { name: 'Gold', contactDays: 30, action: 'a manager of their own', outward: 'Friend' },
  { name: 'Silver', contactDays: 90 },
];

const plain = {
  schema: 1,
  name: 'Small',
  register: { key: 'Client' },
  criteria: [{ id: 'points', reading: { kind: 'column', header: 'Points' }, direction: 'more', weight: 1 }],
  method: { kind: 'cutoffs', of: 'points', floors: [80, 60] },
  ladder: { tiers, missing: { name: 'D', contactDays: 30 } },
};

export interface Beside {
  /** Rows of orders below their header: client, date, amount and, where there is a fourth, the product. */
  readonly orders?: Rows;
  readonly previous?: Snapshot;
  readonly asOf?: string;
}

/** A run of a register, the first row being its header, with whatever else the model says. */
export function smallRun(rows: Rows, rest: object = {}, beside: Beside = {}): Run {
  const columns = beside.orders?.some(({ length }) => length > 3) === true ? { product: 'Product' } : {};
  const header: readonly CellValue[] = ['Client', 'Date', 'Amount', 'Product'];
  const orders = beside.orders === undefined ? null : ordersOf([header, ...beside.orders], columns);
  const model = modelOf({ ...plain, orders: orders === null ? null : specOf(columns), ...rest });
  const { key, label } = model.register;
  const register = readRegister(gridOf(rows), { key, label, headerIndex: 0 });
  if (!register.ok) throw new Error(JSON.stringify(register.notices));
  const answer = run(register.value, model, beside.asOf ?? today, {
    orders,
    previous: beside.previous ?? null,
  });
  if (!answer.ok) throw new Error(JSON.stringify(answer.notices));
  return answer.value;
}

/** The only report of a run's model, checked and with its defaults. */
export function specIn<Kind extends ReportSpec['kind']>(
  { model }: Run,
  kind: Kind,
): Extract<ReportSpec, { readonly kind: Kind }> {
  for (const spec of model.reports) if (isOf(spec, kind)) return spec;
  throw new Error(`the model asks for no report "${kind}"`);
}

function isOf<Kind extends ReportSpec['kind']>(
  spec: ReportSpec,
  kind: Kind,
): spec is Extract<ReportSpec, { readonly kind: Kind }> {
  return spec.kind === kind;
}

/** What a report needs to be asked for in a model. */
export const asking = (kind: ReportSpec['kind'], rest: object = {}): object => ({
  reports: [{ kind, ...rest }],
});
