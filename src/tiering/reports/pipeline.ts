import type { Run } from '../run-types';
import type { ReportSpecOf } from '../specs/report-spec';
import { exactSum } from '../stats/exact-sum';
import { categoriesIn } from './categories';
import { dealsOf, firstPayment, type Deals } from './deals';
import { knownNumber } from './known-number';
import { reportClient, type ReportClient } from './report-client';
import { stageConversion, type StageConversion } from './stage-conversion';

/** Clients with what they may bring, in the money of the column of amounts. */
export interface DealSum {
  readonly clients: number;
  /** The sum of the potential amounts. */
  readonly value: number;
  /** The sum of amounts x coefficients. */
  readonly expected: number;
}

export interface PipelineStage extends DealSum, StageConversion {
  readonly stage: string;
  readonly coefficient: number;
}

export interface PipelineSource extends DealSum {
  /** Null: where they came from is not known. */
  readonly source: string | null;
  /** Clients who have paid. */
  readonly paid: number;
}

export interface ClientDeal extends ReportClient {
  /** Null where a coefficient is typed that no stage has. */
  readonly stage: string | null;
  readonly coefficient: number;
  readonly value: number | null;
  readonly expected: number | null;
}

export interface PipelineReport {
  readonly kind: 'pipeline';
  /** All clients whose stage is known. */
  readonly all: DealSum;
  /** On the way to the first payment, that one last. */
  readonly stages: readonly PipelineStage[];
  /** The greatest expected value first; none where the report names no column of sources. */
  readonly sources: readonly PipelineSource[];
  /** In register order. */
  readonly clients: readonly ClientDeal[];
  /** Clients whose stage is blank or not on the list: they are no part of the sums. */
  readonly unknown: readonly ReportClient[];
  /** Clients whose stage is below the first payment though the orders show that they bought: to be set by hand. */
  readonly toConfirm: readonly ReportClient[];
}

/**
 * What may be expected of the clients we are working on? Each potential amount times the coefficient of its stage, in all, by
 * stage and by where the clients came from; and what became of each stage so far (see `stageConversion`). A blank amount
 * adds nothing, negative ones count. A blank stage of a client who bought is the first payment (see `dealsOf`).
 */
export function pipeline(run: Run, spec: ReportSpecOf<'pipeline'>): PipelineReport {
  const { register } = run;
  const deals = dealsOf(run, spec);
  const everyone = Array.from(deals.coefficients.keys());
  const isKnown = (client: number): boolean => !Number.isNaN(deals.coefficients[client] ?? NaN);
  const known = everyone.filter(isKnown);
  return {
    kind: 'pipeline',
    all: sumOf(known, deals),
    stages: stageConversion(run, spec.history, deals).map((conversion, place) => ({
      stage: deals.stages[place]?.name ?? '',
      coefficient: deals.stages[place]?.coefficient ?? 0,
      ...sumOf(
        known.filter((client) => deals.stageOf[client] === place),
        deals,
      ),
      ...conversion,
    })),
    sources: sourcesOf(run, spec, { deals, known }),
    clients: known.map((client) => dealOf(run, deals, client)),
    unknown: everyone.filter((client) => !isKnown(client)).map((client) => reportClient(register, client)),
    toConfirm: known
      .filter((client) => deals.paid[client] === 1 && (deals.coefficients[client] ?? 1) < firstPayment)
      .map((client) => reportClient(register, client)),
  };
}

function sumOf(clients: readonly number[], { values, coefficients }: Deals): DealSum {
  const expected = (client: number): number => (values[client] ?? NaN) * (coefficients[client] ?? NaN);
  return {
    clients: clients.length,
    value: exactSum(clients.map((client) => values[client] ?? NaN)),
    expected: exactSum(clients.map(expected)),
  };
}

interface KnownDeals {
  readonly deals: Deals;
  readonly known: readonly number[];
}

function sourcesOf(
  { register }: Run,
  { source }: ReportSpecOf<'pipeline'>,
  { deals, known }: KnownDeals,
): readonly PipelineSource[] {
  if (source === null) return [];
  const { names, codes } = categoriesIn(register, source);
  const clientsOf = new Map<number, number[]>();
  for (const client of known) {
    const code = codes[client] ?? -1;
    const clients = clientsOf.get(code);
    if (clients === undefined) clientsOf.set(code, [client]);
    else clients.push(client);
  }
  const hasPaid = (client: number): boolean =>
    deals.paid[client] === 1 || deals.coefficients[client] === firstPayment;
  return [...clientsOf]
    .map(([code, clients]) => ({
      source: names[code] ?? null,
      ...sumOf(clients, deals),
      paid: clients.filter(hasPaid).length,
    }))
    .sort(
      (one, other) => other.expected - one.expected || ((one.source ?? '') < (other.source ?? '') ? -1 : 1),
    );
}

function dealOf(
  { register }: Run,
  { stages, stageOf, coefficients, values }: Deals,
  client: number,
): ClientDeal {
  const [coefficient = NaN, value = NaN] = [coefficients[client], values[client]];
  return {
    ...reportClient(register, client),
    stage: stages[stageOf[client] ?? -1]?.name ?? null,
    coefficient,
    value: knownNumber(value),
    expected: knownNumber(value * coefficient),
  };
}
