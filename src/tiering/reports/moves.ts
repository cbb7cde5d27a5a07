import { pairClients, type PairedClient } from '../history/pair-clients';
import { snapshotOf } from '../history/snapshot-of';
import type { Run } from '../run-types';
import type { SnapshotClient } from '../snapshot';
import type { Share } from '../specs/share';
import { exactSum } from '../stats/exact-sum';
import { valueCriterion } from '../summary';
import { driverOf, type Driver } from './driver-of';
import type { ReportClient } from './report-client';

/** Up and down are told where tiers have an order; all else, the tier for missing data among it, is aside. */
export type MoveWay = 'up' | 'down' | 'aside';

export interface MovedClient extends ReportClient {
  readonly from: string;
  readonly to: string;
  readonly way: MoveWay;
  readonly scoreBefore: number | null;
  readonly score: number | null;
  /** The criterion (or bonus) whose part of the score changed most; null where no scores are known. */
  readonly driver: Driver | null;
}

/** A client of one run only. */
export interface LoneClient extends Pick<ReportClient, 'key' | 'label'> {
  readonly tier: string;
  readonly value: number | null;
}

/** So many clients, and what part of those who are in both runs (new ones: of all now; gone ones: of all then). */
export interface MoveCount {
  readonly clients: number;
  readonly clientShare: Share;
}

export interface MovesReport {
  readonly kind: 'moves';
  /** The days of the two runs, ISO; the first is null where there was no run before, and then everything else is empty. */
  readonly since: string | null;
  readonly until: string;
  /** All tiers of both runs: rows (from) and columns (to) of the tables. */
  readonly tiers: readonly string[];
  readonly clients: readonly (readonly number[])[];
  /** What the clients are worth now; null where the model counts no value. */
  readonly values: readonly (readonly number[])[] | null;
  readonly stayed: MoveCount;
  readonly up: MoveCount;
  readonly down: MoveCount;
  readonly aside: MoveCount;
  readonly joined: MoveCount;
  readonly gone: MoveCount;
  /** Rows, in both runs together, whose name stands several times in one of them: nobody can say who is who. */
  readonly unsure: number;
  /** Rows without a name, in either run: nobody can find them again. */
  readonly unnamed: number;
  readonly movers: readonly MovedClient[];
  readonly newClients: readonly LoneClient[];
  readonly goneClients: readonly LoneClient[];
}

/**
 * Who moved since the run before, from where to where, and why? Clients are found again by their keys (labels where the
 * register has none). Of rows that share a name in either run nobody is said to have moved, come or gone: they are counted
 * apart.
 */
export function moves(run: Run): MovesReport {
  const { previous, tierNames } = run;
  const before = previous?.clients ?? [];
  const tiers = [
    ...new Set([...tierNames, ...(previous?.tierNames ?? []), ...before.map(({ tier }) => tier)]),
  ];
  const now = previous === null ? [] : snapshotOf(run).clients;
  const { pairs, joined, gone, unsure, unnamed } = pairClients(run.model, { before, now });
  const wayOf = (one: PairedClient): MoveWay | null => wayFrom(run, one.before.tier, one.now.tier);
  const counted = (way: MoveWay | null): MoveCount =>
    countOf(pairs.filter((one) => wayOf(one) === way).length, pairs.length);
  return {
    kind: 'moves',
    since: previous?.asOf ?? null,
    until: run.asOf,
    tiers,
    clients: table(tiers, pairs).map((row) => row.map((cell) => cell.length)),
    values: valueCriterion(run.model) === null ? null : table(tiers, pairs).map((row) => row.map(valueOf)),
    stayed: counted(null),
    up: counted('up'),
    down: counted('down'),
    aside: counted('aside'),
    joined: countOf(joined.length, now.length),
    gone: countOf(gone.length, before.length),
    unsure,
    unnamed,
    movers: pairs.flatMap((one) => {
      const way = wayOf(one);
      return way === null ? [] : [moved(run, one, way)];
    }),
    newClients: joined.map(loneClient),
    goneClients: gone.map(loneClient),
  };
}

function countOf(clients: number, of: number): MoveCount {
  return { clients, clientShare: of === 0 ? 0 : clients / of };
}

/** Null for clients who stayed. */
function wayFrom({ tierNames, ordered }: Run, from: string, to: string): MoveWay | null {
  if (from === to) return null;
  const ladder = tierNames.slice(0, -1);
  const before = ladder.indexOf(from);
  const after = ladder.indexOf(to);
  if (!ordered || before < 0 || after < 0) return 'aside';
  return after < before ? 'up' : 'down';
}

/** The pairs of each cell. */
function table(
  tiers: readonly string[],
  pairs: readonly PairedClient[],
): readonly (readonly (readonly PairedClient[])[])[] {
  const cells = tiers.map(() => tiers.map((): PairedClient[] => []));
  for (const one of pairs) cells[tiers.indexOf(one.before.tier)]?.[tiers.indexOf(one.now.tier)]?.push(one);
  return cells;
}

function valueOf(cell: readonly PairedClient[]): number {
  return exactSum(cell.map(({ now }) => now.value ?? NaN));
}

function moved(run: Run, { before, now, row }: PairedClient, way: MoveWay): MovedClient {
  return {
    row: run.register.rows[row] ?? 0,
    key: now.key,
    label: now.label,
    from: before.tier,
    to: now.tier,
    way,
    scoreBefore: before.score,
    score: now.score,
    driver: driverOf(before.contributions, now.contributions),
  };
}

function loneClient({ key, label, tier, value }: SnapshotClient): LoneClient {
  return { key, label, tier, value };
}
