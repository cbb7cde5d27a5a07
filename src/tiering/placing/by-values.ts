import type { Criterion, MethodSpec } from '../model';
import type { Notice } from '../notices';
import type { Placed } from '../methods/placed';
import { withinGroupSteps, type PlacedWithin } from '../methods/within-groups';
import type { PlacementFlag, Reason } from '../run-types';
import type { Steps } from '../steps';
import { comparedBy, type Compared } from './compared';
import { countsMoney } from './counts-money';
import { noCode, noFlags, type Outcome, type PlacingInput } from './outcome';

/** How a method that compares one value a client places and explains. */
export interface ByValues<Part extends Placed> {
  readonly of: string | null;
  readonly place: (values: Float64Array, direction: Compared['direction']) => Steps<Part>;
  /** Why, for a client that is placed; `limit` is the one its class ends at, null for the last class. */
  readonly reason: (of: ComparedClient) => Reason;
  readonly flags?: (value: number) => readonly PlacementFlag[];
  /** Whether clients whose money is nothing or less are in the last class, however few earn any. */
  readonly lossesLast?: true;
  readonly notices?: (
    input: PlacingInput,
    placed: PlacedWithin<Part>,
    compared: Compared,
  ) => readonly Notice[];
}

/** What was compared of one client. */
export interface ComparedClient {
  readonly value: number;
  readonly position: number;
  /** From the top; NaN where the method does not rank. */
  readonly rank: number;
  readonly place: number;
  /** The limits that the method found among those the client was compared with; none where the model has them. */
  readonly limits: readonly number[];
}

/** The outcome of such a method: the ladder names the classes; where the model ranks within groups, each is placed by itself. */
export function* byValues<Part extends Placed>(input: PlacingInput, method: ByValues<Part>): Steps<Outcome> {
  const compared = comparedBy(input, method.of);
  const { values, direction } = compared;
  const placed = yield* withinGroupSteps(input, values, (part) => method.place(part, direction));
  yield;
  const names = input.model.ladder.tiers.map(({ name }) => name);
  const last = names.length - 1;
  const losses = method.lossesLast === true && ofMoney(input, method.of);
  const { classes, settled } = settledLast({
    compared,
    placed,
    last,
    losses,
    worst: isWorst(input, method.of),
  });
  const reasonOf = method.reason;
  const flagsOf = losses ? (value: number) => (value <= 0 ? lossFlags : []) : method.flags;
  return {
    names,
    ordered: true,
    classes,
    get positions() {
      return placed.positions;
    },
    code: noCode,
    reason: (client) => {
      const value = values[client] ?? NaN;
      if (settled?.[client] === 1) return settledReason(value, compared.of);
      return reasonOf({
        value,
        position: placed.positions[client] ?? NaN,
        rank: placed.ranks?.[client] ?? NaN,
        place: classes[client] ?? 0,
        limits: placed.partOf(client)?.limits ?? [],
      });
    },
    flags: flagsOf === undefined ? noFlags : (client) => flagsOf(values[client] ?? NaN),
    notices: method.notices?.(input, placed, compared) ?? [],
  };
}

const lossFlags: readonly PlacementFlag[] = ['not-positive'];

function criterionOf({ model }: PlacingInput, of: string | null): Criterion | undefined {
  return of === null ? undefined : model.criteria.find(({ id }) => id === of);
}

function ofMoney(input: PlacingInput, of: string | null): boolean {
  const criterion = criterionOf(input, of);
  return criterion !== undefined && countsMoney(criterion, input.model);
}

/** Where the model says that a missing reading counts as the worst there is. */
function isWorst(input: PlacingInput, of: string | null): boolean {
  return criterionOf(input, of)?.missing === 'worst';
}

interface Settling {
  readonly compared: Compared;
  readonly placed: Pick<Placed, 'classes'>;
  readonly last: number;
  readonly losses: boolean;
  readonly worst: boolean;
}

/** The classes with losses, and missing readings that count as the worst, in the last one; `settled` marks who was put there. */
function settledLast({ compared: { values }, placed, last, losses, worst }: Settling): {
  readonly classes: Uint16Array;
  readonly settled: Uint8Array | null;
} {
  const classes = new Uint16Array(placed.classes);
  if (!losses && !worst) return { classes, settled: null };
  const settled = new Uint8Array(values.length);
  for (let client = 0; client < values.length; client += 1) {
    const value = values[client] ?? NaN;
    if (!((losses && value <= 0) || (worst && Number.isNaN(value)))) continue;
    classes[client] = last;
    settled[client] = 1;
  }
  return { classes, settled };
}

function settledReason(value: number, of: string): Reason {
  return Number.isNaN(value)
    ? { code: 'missing', coverage: 0, criteria: [of] }
    : { code: 'not-positive', value };
}

/** The limits of all tiers but the last, as the method compares them. */
export const limitAt = (limits: readonly number[], place: number): number | null => limits[place] ?? null;

/** A method that compares values, by its kind. */
export type ValueMethod = Extract<MethodSpec, { readonly of: string | null }>;
