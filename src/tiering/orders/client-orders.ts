import { dayOfIso } from '../calendar';
import type { Model } from '../model';
import { inOrders, notice } from '../notice';
import type { Notice } from '../notices';
import type { Register } from '../register';
import { tally } from '../tally';
import { allLines } from './all-lines';
import { groupsOfLines } from './groups-of-lines';
import { linesByGroup, type GroupedLines } from './lines-by-group';
import { matchClients, type MatchedClients } from './match-clients';
import type { Orders } from './orders';
import { saleLines } from './sale-lines';

/** Orders as the clients of one register on one day see them. */
export interface ClientOrders {
  readonly orders: Orders;
  /** The day of the run; lines after it are in no group. */
  readonly today: number;
  /** The group of lines that each client of the register owns; -1 where it has no name to find orders by. */
  readonly groupOf: Int32Array;
  readonly groups: number;
  /** The group of each client text of the orders; -1 where no client is called so. */
  readonly groupOfText: Int32Array;
  /**
   * The group of each line; -1 for lines of no client and for those after the day of the run. This and the next two are made when
   * they are first asked for: what lines add up to (see `groupTotals`) needs none of them.
   */
  readonly groupOfLine: Int32Array;
  /** The lines of each group. */
  readonly lines: GroupedLines;
  /** 1 for the lines that are sales: above zero, in an order that is above zero after its returns. */
  readonly sales: Uint8Array;
  readonly notices: readonly Notice[];
}

/**
 * Finds each client's orders: by the register's key, else by its label, as people read texts (see `matchClients`).
 * Rows of the register that bear one key own the same orders, so that no order of rows matters. Orders of clients who are
 * not in the register, and orders after the day of the run (`asOf`, ISO), are left out with a notice. An error among the
 * notices (not one order is a client's) means that nothing can be measured. Throws where `asOf` is no ISO date.
 */
export function clientOrders(
  register: Register,
  orders: Orders,
  { model, asOf }: { readonly model: Pick<Model, 'register'>; readonly asOf: string },
): ClientOrders {
  const today = dayOfIso(asOf);
  if (today === null) throw new Error(`the day of the run is no ISO date: ${JSON.stringify(asOf)}`);
  const names = model.register.key === null ? register.labels : register.keys;
  const matched = matchClients(names, orders.clients.texts, areDistinct(register, model));
  const { groupOf, groups, groupOfText } = matched;
  const owners = once(() => groupsOfLines(orders, matched, today));
  const sorted = once(() => linesByGroup(owners(), groups));
  const sales = once(() => saleLines(orders, { groupOfLine: owners(), lines: sorted }));
  return {
    orders,
    today,
    groupOf,
    groups,
    groupOfText,
    get groupOfLine() {
      return owners();
    },
    get lines() {
      return sorted();
    },
    get sales() {
      return sales();
    },
    notices: [...orders.notices, ...unmatched(orders, matched), ...future(orders, today)],
  };
}

/** Whether the register knows that no two clients, nor any blank one, go by its keys. */
function areDistinct({ doubtfulKey }: Register, { register }: Pick<Model, 'register'>): boolean {
  return register.key !== null && !doubtfulKey.includes(1);
}

/** Makes something when it is first asked for. */
function once<Made>(make: () => Made): () => Made {
  let made: Made | null = null;
  return () => (made ??= make());
}

function unmatched(orders: Orders, { groupOfText }: MatchedClients): readonly Notice[] {
  // The blank is nobody's, and no line has it.
  if (!groupOfText.includes(-1, 1)) return [];
  const { rows, clients, spec } = orders;
  const { texts, codes } = clients;
  const strangers = tally('');
  const met = new Uint8Array(texts.length);
  let others = 0;
  for (let line = 0; line < codes.length; line += 1) {
    const code = codes[line] ?? 0;
    if ((groupOfText[code] ?? -1) >= 0) continue;
    others += met[code] === 0 ? 1 : 0;
    met[code] = 1;
    strangers.add(rows[line] ?? 0, texts[code] ?? '');
  }
  if (strangers.count === 0) return [];
  const details = { header: spec.client, example: strangers.example };
  return [
    inOrders(
      strangers.count === codes.length
        ? notice('no-orders-matched', strangers, details)
        : notice('unknown-client', strangers, { ...details, clients: others }),
    ),
  ];
}

function future(orders: Orders, today: number): readonly Notice[] {
  if ((allLines(orders)?.latest ?? Infinity) <= today) return [];
  const { rows, days, spec } = orders;
  const later = tally(null);
  for (let line = 0; line < days.length; line += 1) {
    if ((days[line] ?? NaN) > today) later.add(rows[line] ?? 0, null);
  }
  return later.count === 0 ? [] : [inOrders(notice('future-order', later, { header: spec.date }))];
}
