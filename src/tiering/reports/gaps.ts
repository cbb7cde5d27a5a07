import { tolerance } from '../methods/tolerance';
import { basketOf, type Baskets } from '../orders/baskets';
import type { Run } from '../run-types';
import type { ReportSpecOf } from '../specs/report-spec';
import { categoriesIn } from './categories';
import { betterGround, type GapGround } from './offer-grounds';
import type { ProductNames } from './product-names';

/** For each client what clients of its kind buy, best first; whether it has it already is not looked at. */
export type Gaps = (client: number) => readonly GapGround[];

/**
 * What do most clients of a kind buy? A kind is a tier, or a tier and a type (a column of the register); a client without a
 * type is compared with its whole tier. Listed is what at least the share `adoption` of the kind bought in the window.
 * `groupOf` and `bought` are those of the orders; clients without a name to find orders by are in no kind.
 */
export function gaps(
  run: Run,
  { bought, groupOf, names }: { bought: Baskets; groupOf: Int32Array; names: ProductNames },
  { adoption, type }: Pick<ReportSpecOf<'cross-sell'>, 'adoption' | 'type'>,
): Gaps {
  const types = type === null ? null : categoriesIn(run.register, type);
  const typeOf = (client: number): number => types?.codes[client] ?? -1;
  const kinds = new Map<string, number[]>();
  const kindOf = (tier: number, typeCode: number): string => `${tier} ${typeCode}`;
  const add = (kind: string, client: number): void => {
    const clients = kinds.get(kind);
    if (clients === undefined) kinds.set(kind, [client]);
    else clients.push(client);
  };
  run.tierOf.forEach((tier, client) => {
    if ((groupOf[client] ?? -1) < 0) return;
    add(kindOf(tier, -1), client);
    if (typeOf(client) >= 0) add(kindOf(tier, typeOf(client)), client);
  });
  const counts = new Uint32Array(names.texts.length);
  const better = betterGround(names);
  const found = new Map<string, readonly GapGround[]>();
  for (const [kind, clients] of kinds) {
    const [first = 0] = clients;
    const called = {
      tier: run.tierNames[run.tierOf[first] ?? 0] ?? '',
      type: kind === kindOf(run.tierOf[first] ?? 0, -1) ? null : (types?.names[typeOf(first)] ?? null),
    };
    const grounds = adopted(clients, { bought, groupOf, counts }, adoption);
    found.set(kind, grounds.map((ground) => ({ ...ground, ...called })).sort(better));
  }
  return (client) => found.get(kindOf(run.tierOf[client] ?? 0, typeOf(client))) ?? [];
}

/** What enough of some clients buy; `counts` is all zero before and after. */
function adopted(
  clients: readonly number[],
  { bought, groupOf, counts }: { bought: Baskets; groupOf: Int32Array; counts: Uint32Array },
  adoption: number,
): readonly Omit<GapGround, 'tier' | 'type'>[] {
  const met: number[] = [];
  for (const client of clients) {
    for (const product of basketOf(bought, groupOf[client] ?? 0)) {
      if (counts[product] === 0) met.push(product);
      counts[product] = (counts[product] ?? 0) + 1;
    }
  }
  const grounds: Omit<GapGround, 'tier' | 'type'>[] = [];
  for (const product of met) {
    const buyers = counts[product] ?? 0;
    counts[product] = 0;
    const share = buyers / clients.length;
    if (share < adoption - tolerance) continue;
    grounds.push({ code: 'gap', product, share, buyers, clients: clients.length });
  }
  return grounds;
}
