import type { Criterion, Model, Placement, Reading, Reason } from '../tiering';
import type { CriterionNames } from './criterion-names';
import type { Words } from './words';

/** What a placement is explained from. */
export interface Explained {
  readonly placement: Placement;
  readonly model: Pick<Model, 'criteria' | 'method'>;
  readonly names: CriterionNames;
}

/**
 * Why a client has its tier, in one line. Where the score decides: the score, its two greatest contributions, the
 * weakest criterion, where the client stands, and what is not known of it. Where one column decides: its reading and
 * what the method counted. Then what a rule changed.
 */
export function whyText(words: Words, explained: Explained): string {
  const { reasons } = explained.placement;
  const first = reasons[0];
  if (first === undefined) return '';
  const { of } = explained.model.method;
  const criterion = explained.model.criteria.find(({ id }) => id === of);
  const told =
    criterion === undefined ? byScore(words, explained, first) : byReading(words, explained, criterion);
  const changes = reasons.flatMap((reason) => changeText(words, reason));
  return words.say.clauses([...told, ...changes]);
}

function byScore(words: Words, explained: Explained, reason: Reason): readonly string[] {
  const { why } = words.sheet;
  const { placement } = explained;
  const unknown = unknownText(words, explained);
  if (reason.code === 'missing' || placement.score === null)
    return [why.known(placement.coverage), ...unknown];
  const { sentence, told } = scoreText(words, explained, placement.score);
  const weakest = weakestOf(explained, told);
  const place = placeText(words, explained);
  return [
    sentence,
    ...(weakest === null ? [] : [why.weakest(nameIn(explained, weakest.id), weakest.points)]),
    ...(place === '' ? [] : [place]),
    ...(placement.coverage < 1 ? [why.known(placement.coverage), ...unknown] : []),
  ];
}

/** The score with its two greatest contributions, and which criteria those are. */
function scoreText(
  words: Words,
  explained: Explained,
  score: number,
): { readonly sentence: string; readonly told: readonly string[] } {
  const { why } = words.sheet;
  const greatest = Object.entries(explained.placement.contributions)
    .filter(([, points]) => points > 0)
    .sort((one, other) => other[1] - one[1])
    .slice(0, 2);
  const best = greatest.map(([id, points]) => why.contribution(nameIn(explained, id), points));
  const points = why.points(score);
  return {
    sentence: best.length === 0 ? points : words.say.labelled(points, words.say.join(best)),
    told: greatest.map(([id]) => id),
  };
}

interface Weakest {
  readonly id: string;
  readonly points: number;
}

/** The known criterion with the fewest points of its own, whatever its weight; null where that tells nothing new. */
function weakestOf({ placement, model }: Explained, told: readonly string[]): Weakest | null {
  const known = model.criteria.flatMap(({ id, weight }) => {
    const points = placement.points[id] ?? null;
    return weight > 0 && points !== null && isKnown(placement, id) ? [{ id, points }] : [];
  });
  if (known.length < 3) return null;
  const weakest = known.reduce((least, other) => (other.points < least.points ? other : least));
  return told.includes(weakest.id) ? null : weakest;
}

/** Where the client stands and where its tier ends or begins, by the method alone. */
function placeText(words: Words, { placement, model }: Explained): string {
  const { why } = words.sheet;
  const reason = placement.reasons[0];
  const tier = tierByMethod(placement);
  const less = model.criteria.find(({ id }) => id === model.method.of)?.direction === 'less';
  switch (reason?.code) {
    case 'position':
      return reason.limit === null
        ? why.position(reason.position)
        : why.positionWithin(reason.position, tier, reason.limit);
    case 'cutoff':
      if (reason.limit === null) return '';
      return less ? why.reachesTo(tier, reason.limit) : why.beginsAt(tier, reason.limit);
    case 'running-share': {
      const through = model.method.kind === 'pareto' && model.method.boundary === 'down';
      return (through ? why.heldWithLarger : why.heldByLarger)(reason.share, reason.limit);
    }
    case 'not-positive':
      return why.notPositive;
    default:
      return '';
  }
}

function byReading(words: Words, explained: Explained, { id, reading }: Criterion): readonly string[] {
  const { why } = words.sheet;
  const name = nameIn(explained, id);
  const value = explained.placement.readings[id] ?? null;
  if (value === null) return [why.unknown(name)];
  const said = why[sayingOf(reading)](name, value);
  const place = placeText(words, explained);
  return [place === '' ? said : words.say.labelled(said, place)];
}

/** How the figure of a reading is said: a number, days since then, or a part of a whole. */
function sayingOf(reading: Reading): 'reading' | 'daysSince' | 'part' {
  if (reading.kind !== 'orders') return reading.kind === 'daysSince' ? 'daysSince' : 'reading';
  if (reading.measure === 'recencyDays') return 'daysSince';
  return reading.measure === 'onTimeShare' ? 'part' : 'reading';
}

/** The tier before a rule changed it: the limits belong to that one. */
function tierByMethod({ reasons, tier }: Placement): string {
  const change = reasons.find((reason) => 'from' in reason);
  return change !== undefined && 'from' in change ? change.from : tier;
}

function unknownText(words: Words, explained: Explained): readonly string[] {
  const { placement, model } = explained;
  const weighed = model.criteria.filter(({ id, weight }) => weight > 0 && !isKnown(placement, id));
  return weighed.length === 0
    ? []
    : [words.sheet.why.missing(weighed.map(({ id }) => nameIn(explained, id)))];
}

function changeText({ sheet: { why } }: Words, reason: Reason): readonly string[] {
  switch (reason.code) {
    case 'capped':
      return [why.capped(reason.from, reason.text)];
    case 'floored':
      return [why.floored(reason.from, reason.text)];
    case 'set':
      return [why.set(reason.from, reason.text)];
    default:
      return [];
  }
}

const isKnown = ({ readings }: Placement, id: string): boolean => (readings[id] ?? null) !== null;

const nameIn = ({ names }: Explained, id: string): string => names.get(id) ?? id;
