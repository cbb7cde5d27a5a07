/** What stands in each of our columns, client by client. */
import {
  nextTiers,
  previousTierOf,
  type CellValue,
  type NextTier,
  type Placement,
  type Run,
  type WrittenColumn,
} from '../tiering';

/** The words that go into the sheet, in the user's language. */
export interface Wording {
  readonly header: (what: WrittenColumn) => string;
  /** What a tier is called; the user's own names stay as they are. */
  readonly tierName: (name: string, run: Run) => string;
  readonly why: (placement: Placement, run: Run) => string;
  readonly flags: (placement: Placement) => string;
  /** What a client lacks to the next tier. */
  readonly nextTier: (next: NextTier, run: Run) => string;
  /** How the tier changed since the run before; '' where there was none. */
  readonly change: (client: number, run: Run) => string;
}

/** How the numbers of a column are shown; texts of digits, as codes, are written as texts. */
export const FORMATS: Readonly<Record<WrittenColumn, string | null>> = {
  tier: null,
  score: '0.0',
  why: null,
  coverage: '0%',
  position: '0.0%',
  code: null,
  flags: null,
  'next-tier': null,
  'previous-tier': null,
  change: null,
  outward: null,
};

/** The cell of one client; null leaves it blank. */
export type CellOf = (client: number) => CellValue;

/** The names of a run's tiers as they stand in the sheet. */
export const tierNamesIn = (run: Run, wording: Wording): readonly string[] =>
  run.tierNames.map((name) => wording.tierName(name, run));

/** Prepares a column: what can be prepared once is not done client by client. */
export const cellsOf = (what: WrittenColumn, run: Run, wording: Wording): CellOf =>
  columns[what](run, wording);

const columns: { readonly [Column in WrittenColumn]: (run: Run, wording: Wording) => CellOf } = {
  tier: (run, wording) => {
    const names = tierNamesIn(run, wording);
    return (client) => names[run.tierOf[client] ?? -1] ?? null;
  },
  score: (run) => (client) => known(run.scores[client]),
  coverage: (run) => (client) => known(run.coverage[client]),
  position: (run) => (client) => known(run.positions[client]),
  why: (run, wording) => (client) => wording.why(run.placement(client), run),
  code: (run) => (client) => run.placement(client).code ?? null,
  flags: (run, wording) => (client) => orBlank(wording.flags(run.placement(client))),
  'next-tier': (run, wording) => {
    const next = nextTiers(run);
    return (client) => orBlank(wording.nextTier(next(client), run));
  },
  'previous-tier': (run, wording) => {
    const before = previousTierOf(run);
    return (client) => {
      const known = before(client);
      return known.kind === 'tier' ? wording.tierName(known.tier, run) : null;
    };
  },
  change: (run, wording) => (client) => orBlank(wording.change(client, run)),
  outward: ({ model: { ladder }, tierNames, tierOf }) => {
    const names = new Map([...ladder.tiers, ladder.missing].map(({ name, outward }) => [name, outward]));
    return (client) => names.get(tierNames[tierOf[client] ?? -1] ?? '') ?? null;
  },
};

const known = (number: number | undefined): number | null =>
  number === undefined || Number.isNaN(number) ? null : number;

const orBlank = (text: string): string | null => (text === '' ? null : text);
