import type { Register } from '../register';
import type { Share } from '../specs/share';
import { benjaminiHochberg } from '../stats/benjamini-hochberg';
import { chiSquareTail } from '../stats/chi-square-tail';
import { fisherExact, type FourCounts } from '../stats/fisher-exact';
import { categoriesIn, type Categories } from './categories';

/** A word that clients of a tier have more often, or less often, than the others. Shares are of clients with a known word. */
export interface CategoryTrait {
  readonly header: string;
  readonly value: string;
  /** How many clients of the tier have it. */
  readonly clients: number;
  readonly tierShare: Share;
  /** Its share among the clients of all other tiers. */
  readonly restShare: Share;
  /** Its share in the tier over its share among all. */
  readonly lift: number;
  /** Its share in the tier less that in the rest. */
  readonly difference: number;
  /** How likely so great a difference is if word and tier have nothing to do with each other. */
  readonly chance: Share;
  /** The share of false discoveries at which it counts as one, given all that was tested. */
  readonly falseDiscoveries: Share;
}

/** What is asked of the words: of which tiers, how many clients at least, how sure. */
export interface TraitsAsked {
  readonly tierOf: Uint16Array;
  readonly tiers: number;
  /** Of tiers and of clients of a tier with a word. */
  readonly least: number;
  readonly falseDiscoveries: Share;
}

export interface CategoryTraits {
  /** How many pairs of a tier and a word were tested. */
  readonly tests: number;
  /** By tier. */
  readonly traits: readonly (readonly CategoryTrait[])[];
}

/**
 * Which words of which columns part the clients of a tier from the rest, those that are met most above the others first.
 * Tested is every tier with every word that `least` clients or more have: by Fisher's exact test, or by chi-square where
 * five clients or more are expected in each of the four fields. All tests share one rate of false discoveries
 * (Benjamini-Hochberg). A word that all have parts nobody and is not tested.
 */
export function categoryTraits(
  register: Register,
  headers: readonly string[],
  asked: TraitsAsked,
): CategoryTraits {
  const tested = headers.flatMap((header) => testsOf(header, categoriesIn(register, header), asked));
  const rates = benjaminiHochberg(Float64Array.from(tested, ({ chance }) => chance));
  const traits = Array.from({ length: asked.tiers }, (): CategoryTrait[] => []);
  tested.forEach((test, place) => {
    const falseDiscoveries = rates[place] ?? 1;
    if (falseDiscoveries > asked.falseDiscoveries || test.counts.both < asked.least) return;
    traits[test.tier]?.push(traitOf(test, falseDiscoveries));
  });
  for (const own of traits) own.sort(mostTypicalFirst);
  return { tests: tested.length, traits };
}

interface Test {
  readonly tier: number;
  readonly header: string;
  readonly value: string;
  /** Of tier and word: how many clients have both, the tier only, the word only, neither. */
  readonly counts: FourCounts;
  readonly chance: number;
}

function testsOf(header: string, categories: Categories, asked: TraitsAsked): readonly Test[] {
  const { counts, words, clients } = cellsOf(categories, asked);
  const all = sum(clients);
  const tests: Test[] = [];
  clients.forEach((inTier, tier) => {
    if (inTier < asked.least || inTier === all) return;
    categories.names.forEach((value, code) => {
      const having = words[code] ?? 0;
      if (having < asked.least || having === all) return;
      const both = counts.get(code * asked.tiers + tier) ?? 0;
      const four = {
        both,
        firstOnly: inTier - both,
        secondOnly: having - both,
        neither: all - inTier - having + both,
      };
      tests.push({ tier, header, value, counts: four, chance: chanceOf(four) });
    });
  });
  return tests;
}

interface Cells {
  /** Clients by word and tier, those that occur. */
  readonly counts: ReadonlyMap<number, number>;
  /** Clients by word. */
  readonly words: Uint32Array;
  /** Clients with a known word, by tier. */
  readonly clients: Uint32Array;
}

function cellsOf({ names, codes }: Categories, { tierOf, tiers }: TraitsAsked): Cells {
  const counts = new Map<number, number>();
  const words = new Uint32Array(names.length);
  const clients = new Uint32Array(tiers);
  codes.forEach((code, client) => {
    if (code < 0) return;
    const tier = tierOf[client] ?? 0;
    const cell = code * tiers + tier;
    counts.set(cell, (counts.get(cell) ?? 0) + 1);
    words[code] = (words[code] ?? 0) + 1;
    clients[tier] = (clients[tier] ?? 0) + 1;
  });
  return { counts, words, clients };
}

/** Below so many expected clients in a field chi-square is too rough. */
const leastExpected = 5;

function chanceOf(counts: FourCounts): number {
  const { both, firstOnly, secondOnly, neither } = counts;
  const [first, second] = [both + firstOnly, both + secondOnly];
  const [notFirst, notSecond] = [secondOnly + neither, firstOnly + neither];
  const all = first + notFirst;
  const fewest = (Math.min(first, notFirst) * Math.min(second, notSecond)) / all;
  if (fewest < leastExpected) return fisherExact(counts);
  const uneven = both * neither - firstOnly * secondOnly;
  return chiSquareTail(((uneven / first) * (uneven / second) * (all / notFirst)) / notSecond);
}

function traitOf({ header, value, counts, chance }: Test, falseDiscoveries: number): CategoryTrait {
  const { both, firstOnly, secondOnly, neither } = counts;
  const all = both + firstOnly + secondOnly + neither;
  const tierShare = both / (both + firstOnly);
  const restShare = secondOnly / (secondOnly + neither);
  const lift = tierShare / ((both + secondOnly) / all);
  const difference = tierShare - restShare;
  return { header, value, clients: both, tierShare, restShare, lift, difference, chance, falseDiscoveries };
}

function mostTypicalFirst(one: CategoryTrait, other: CategoryTrait): number {
  return other.difference - one.difference || (one.value < other.value ? -1 : 1);
}

function sum(counts: Uint32Array): number {
  return counts.reduce((total, count) => total + count, 0);
}
