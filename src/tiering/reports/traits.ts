import { columnContent } from '../guessing/column-content';
import { headerText } from '../reading/header-text';
import type { Run } from '../run-types';
import type { ReportSpecOf } from '../specs/report-spec';
import { categoryTraits, type CategoryTrait } from './category-traits';
import { columnsOfTiers } from './columns-of-tiers';
import { numberTraits, type NumberTrait } from './number-traits';

export interface TierTraits {
  readonly tier: string;
  readonly clients: number;
  /** True where the tier has too few clients for anything to be common to them. */
  readonly tooFew: boolean;
  /** Most above the rest first; what is met less often than in the rest stands last. */
  readonly categories: readonly CategoryTrait[];
  readonly numbers: readonly NumberTrait[];
}

export interface TraitsReport {
  readonly kind: 'traits';
  /** Columns that were looked at. */
  readonly headers: readonly string[];
  readonly numbers: readonly string[];
  /** Columns that were asked for and left out, since the tiers are made from them. */
  readonly excluded: readonly string[];
  /** How many pairs of a tier and a word were tested. */
  readonly tests: number;
  /** Best first; nothing listed for a tier means: no clear traits. */
  readonly tiers: readonly TierTraits[];
}

/**
 * What the clients of each tier have in common that the others have not: words (an industry, a region) and numbers.
 * Columns that the tiers are made from are left out, they would tell their own story. Where the report names no columns,
 * all others of words and of numbers are looked at, key and label aside. A tier of fewer clients than `least` has no
 * traits. Missing cells count for nobody; ties in numbers for neither side.
 */
export function traits(run: Run, spec: ReportSpecOf<'traits'>): TraitsReport {
  const { register, tierOf, tierNames } = run;
  const { least, falseDiscoveries } = spec;
  const asked = { tierOf, tiers: tierNames.length, least, falseDiscoveries };
  const deciding = columnsOfTiers(run.model);
  const isOwn = (header: string): boolean => !deciding.has(headerText(header));
  const chosen = spec.headers.length + spec.numbers.length > 0 ? spec : allColumns(run);
  const headers = chosen.headers.filter(isOwn);
  const numbers = chosen.numbers.filter(isOwn);
  const words = categoryTraits(register, headers, asked);
  const ofNumbers = numberTraits(register, numbers, asked);
  return {
    kind: 'traits',
    headers,
    numbers,
    excluded: [...spec.headers, ...spec.numbers].filter((header) => !isOwn(header)),
    tests: words.tests,
    tiers: run.summary.map(({ tier, clients }, place) => ({
      tier,
      clients,
      tooFew: clients < least,
      categories: words.traits[place] ?? [],
      numbers: ofNumbers[place] ?? [],
    })),
  };
}

/** All columns of words and of numbers that name nobody; a header that two columns share names neither. */
function allColumns({ register: { columns }, model }: Run): Pick<TraitsReport, 'headers' | 'numbers'> {
  const naming = new Set([model.register.key, model.register.label].map((header) => headerText(header)));
  const counts = new Map<string, number>();
  for (const { header } of columns) counts.set(header, (counts.get(header) ?? 0) + 1);
  const named = (content: 'text' | 'number'): readonly string[] =>
    columns
      .filter(({ header }) => counts.get(header) === 1 && !naming.has(header))
      .filter(({ cells }) => columnContent(cells) === content)
      .map(({ header }) => header);
  return { headers: named('text'), numbers: named('number') };
}
