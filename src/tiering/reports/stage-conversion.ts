import { cellAt } from '../reading/cell-at';
import { columnNamed } from '../reading/column-readings';
import { labelKey } from '../readings/label-key';
import type { Run } from '../run-types';
import type { Share } from '../specs/share';
import { firstPayment, type Deals } from './deals';

/** What became of the clients who have ever been in a stage. */
export interface StageConversion {
  /** Clients who have ever been in the stage; null where nobody has kept count. */
  readonly cases: number | null;
  /** Those of them who have ever paid. */
  readonly reached: number | null;
  readonly conversion: Share | null;
  /** The conversion, where there are enough cases to take it for the coefficient. */
  readonly proposed: Share | null;
  /** Why nothing is proposed; null where something is. */
  readonly reason: 'no-history' | 'few-cases' | null;
}

/** Fewer cases are luck. */
const fewestCases = 20;

const unknown: StageConversion = {
  cases: null,
  reached: null,
  conversion: null,
  proposed: null,
  reason: 'no-history',
};

/**
 * How many of the clients who have ever been in a stage have ever paid, by stage? What is known of the past: the stages in a
 * column of the register (`history`), and the tiers of the run before, where they are stages. Today's stage counts as well.
 * Clients of the run before who are gone have not paid, if they had not. Without any past nothing is told; fewer than 20
 * cases propose nothing.
 */
export function stageConversion(run: Run, history: string | null, deals: Deals): readonly StageConversion[] {
  const { stages } = deals;
  const placeOf = new Map(stages.map(({ name }, place) => [labelKey(name), place]));
  const before = previousStages(run, placeOf);
  if (history === null && before === null) return stages.map(() => unknown);
  const past = history === null ? null : pastStages(run, history, placeOf);
  const cases = new Uint32Array(stages.length);
  const reached = new Uint32Array(stages.length);
  const count = (met: ReadonlySet<number>, hasPaid: boolean): void => {
    const paid = hasPaid || [...met].some((place) => stages[place]?.coefficient === firstPayment);
    for (const place of met) {
      cases[place] = (cases[place] ?? 0) + 1;
      if (paid) reached[place] = (reached[place] ?? 0) + 1;
    }
  };
  run.register.keys.forEach((key, client) => {
    const own = [deals.stageOf[client] ?? -1, before?.get(key) ?? -1, ...(past?.(client) ?? [])];
    const hasPaid = deals.paid[client] === 1 || deals.coefficients[client] === firstPayment;
    count(new Set(own.filter((place) => place >= 0)), hasPaid);
  });
  const present = new Set(run.register.keys);
  for (const [key, place] of before ?? []) if (!present.has(key)) count(new Set([place]), false);
  return stages.map((_, place) => conversionOf(cases[place] ?? 0, reached[place] ?? 0));
}

function conversionOf(cases: number, reached: number): StageConversion {
  const conversion = cases === 0 ? null : reached / cases;
  const isEnough = cases >= fewestCases;
  return {
    cases,
    reached,
    conversion,
    proposed: isEnough ? conversion : null,
    reason: isEnough ? null : 'few-cases',
  };
}

type Places = ReadonlyMap<string, number>;

/** The stage of each client (by key) in the run before; null where there was none, or where its tiers were no stages. */
function previousStages({ previous }: Run, placeOf: Places): ReadonlyMap<string, number> | null {
  if (previous === null || !previous.tierNames.some((name) => placeOf.has(labelKey(name)))) return null;
  const stages = new Map<string, number>();
  for (const { key, tier } of previous.clients) {
    const place = placeOf.get(labelKey(tier));
    if (place !== undefined) stages.set(key, place);
  }
  return stages;
}

const between = /[;|\n\r]|→|->/;

/** The stages that a cell lists. */
function pastStages(
  { register }: Run,
  header: string,
  placeOf: Places,
): (client: number) => readonly number[] {
  const { cells } = columnNamed(register, header);
  return (client) =>
    String(cellAt(cells, client) ?? '')
      .split(between)
      .flatMap((name) => placeOf.get(labelKey(name)) ?? []);
}
