import { numbersIn } from '../reading/column-readings';
import { mostGroups } from '../reading/most-groups';
import type { TextGroups } from '../reading/text-groups';
import { labelKey } from '../readings/label-key';
import type { Run } from '../run-types';
import type { ReportSpecOf } from '../specs/report-spec';
import { average } from '../stats/average';
import { factorFigures, type FactorFigure } from './factor-figures';
import { portfolioFactors, type PortfolioFactor, type PortfolioHalf } from './portfolio-factors';
import { portfolioGroups } from './portfolio-groups';

export interface FactorRating {
  readonly factor: PortfolioFactor;
  readonly half: PortfolioHalf;
  /** 1 to 5, 5 is good for us; null where nobody rated it. */
  readonly rating: number | null;
  /** Clients with a rating. */
  readonly rated: number;
  /** Ratings outside 1 to 5: not counted. */
  readonly refused: number;
  /** What the data would say where nobody rated; never part of a potential. */
  readonly suggestion: FactorFigure | null;
  /** The same in every run, for notes that people keep by group and factor. */
  readonly note: string;
}

export interface Potential {
  /** The mean of the rated factors of the half; null where none is. */
  readonly potential: number | null;
  /** Whether a factor of the half is not rated. */
  readonly incomplete: boolean;
}

export interface PortfolioGroup {
  readonly group: string;
  readonly clients: number;
  /** In the order of the profile. */
  readonly factors: readonly FactorRating[];
  readonly external: Potential;
  readonly internal: Potential;
  /** External less internal, -4 to 4; null where one of them is not known. */
  readonly gap: number | null;
  readonly verdict: 'under-worked' | 'over-taken' | 'even' | null;
}

export interface FactorDifference {
  readonly from: string;
  readonly to: string;
  readonly factor: PortfolioFactor;
  /** How much higher the second group is rated. */
  readonly difference: number;
}

export interface PortfolioReport {
  readonly kind: 'portfolio';
  readonly groups: readonly PortfolioGroup[];
  /** Between each two groups, the biggest first; none where there is one group. */
  readonly differences: readonly FactorDifference[];
  /** Clients without a group. */
  readonly ungrouped: number;
  /** How many different texts the column holds where those cannot be groups: then there is no profile; null where they can. */
  readonly tooMany: number | null;
}

/**
 * "Do we take from each group of clients what its market offers?" Six factors rated 1 to 5, by group the mean of its clients'
 * ratings: the first three say what the market offers, the last three what we have made of it. A half with a blank factor is
 * the mean of the others, flagged; with all blank it is unknown. One point or more beyond our own: under-worked; one or more
 * below: we take more than the market offers. Blank ratings do not count, those outside 1 to 5 neither.
 * Source: D. Debelak's portfolio of clients.
 */
export function portfolio(run: Run, { groups: header, factors }: ReportSpecOf<'portfolio'>): PortfolioReport {
  const found = portfolioGroups(run, header);
  if (found.names.length > mostGroups)
    return { kind: 'portfolio', groups: [], differences: [], ungrouped: 0, tooMany: found.names.length };
  const suggested = factorFigures(run, found);
  const ratings = portfolioFactors.map(({ factor }) => {
    const column = factors[factor];
    return ratingsByGroup(column === null ? null : numbersIn(run.register, column).readings, found);
  });
  const sizes = new Uint32Array(found.names.length + 1);
  for (const group of found.groupOf) sizes[group] = (sizes[group] ?? 0) + 1;
  const groups = found.names.map((group, place) =>
    profileOf(
      group,
      sizes[place] ?? 0,
      portfolioFactors.map(({ factor, half }, index) => {
        const rated = ratings[index]?.[place] ?? unrated;
        return {
          factor,
          half,
          ...rated,
          suggestion: rated.rating === null ? suggested(place, factor) : null,
          note: JSON.stringify([labelKey(group), factor]),
        };
      }),
    ),
  );
  return {
    kind: 'portfolio',
    groups,
    differences: differencesOf(groups),
    ungrouped: sizes[found.names.length] ?? 0,
    tooMany: null,
  };
}

type Rated = Pick<FactorRating, 'rating' | 'rated' | 'refused'>;

const unrated: Rated = { rating: null, rated: 0, refused: 0 };
const [lowest, highest] = [1, 5];

function ratingsByGroup(readings: Float64Array | null, { names, groupOf }: TextGroups): readonly Rated[] {
  const parts = names.map(() => [] as number[]);
  readings?.forEach((reading, client) => {
    if (!Number.isNaN(reading)) parts[groupOf[client] ?? names.length]?.push(reading);
  });
  return parts.map((part) => {
    const counted = part.filter((rating) => rating >= lowest && rating <= highest);
    const rating = counted.length === 0 ? null : average(Float64Array.from(counted));
    return { rating, rated: counted.length, refused: part.length - counted.length };
  });
}

const wide = 1;
const tolerance = 1e-9;

function profileOf(group: string, clients: number, factors: readonly FactorRating[]): PortfolioGroup {
  const external = potentialOf(factors, 'external');
  const internal = potentialOf(factors, 'internal');
  const known = external.potential !== null && internal.potential !== null;
  const gap = known ? (external.potential ?? 0) - (internal.potential ?? 0) : null;
  return { group, clients, factors, external, internal, gap, verdict: gap === null ? null : verdictOn(gap) };
}

function verdictOn(gap: number): PortfolioGroup['verdict'] {
  if (gap >= wide - tolerance) return 'under-worked';
  return gap <= -wide + tolerance ? 'over-taken' : 'even';
}

function potentialOf(factors: readonly FactorRating[], half: PortfolioHalf): Potential {
  const own = factors.filter((one) => one.half === half).map(({ rating }) => rating);
  const known = own.filter((rating) => rating !== null);
  return {
    potential: known.length === 0 ? null : average(Float64Array.from(known)),
    incomplete: known.length < own.length,
  };
}

function differencesOf(groups: readonly PortfolioGroup[]): readonly FactorDifference[] {
  const all = groups.flatMap((from, place) =>
    groups.slice(place + 1).flatMap((to) =>
      from.factors.flatMap(({ factor, rating }, index) => {
        const other = to.factors[index]?.rating ?? null;
        return rating === null || other === null
          ? []
          : [{ from: from.group, to: to.group, factor, difference: other - rating }];
      }),
    ),
  );
  return all.sort((one, other) => Math.abs(other.difference) - Math.abs(one.difference));
}
