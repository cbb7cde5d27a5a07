import { comparedCriterion, type Criterion, type Model, type Placement, type Reason } from '../tiering';
import { changeTexts } from './change-text';
import type { CriterionNames } from './criterion-names';
import { ownReasonText } from './own-reason-text';
import type { PercentCriteria } from './percent-criteria';
import { placeText } from './place-text';
import { quantityOf } from './quantity-of';
import type { Words } from './words';

/** What a placement is explained from. */
export interface Explained {
  readonly placement: Placement;
  readonly model: Pick<Model, 'criteria' | 'method'>;
  readonly names: CriterionNames;
  /** Left out: none is known to be shown as percent. */
  readonly percents?: PercentCriteria;
}

/**
 * Why a client has its tier, in one line. Where the score decides: the score, its two greatest contributions, the
 * weakest criterion, where the client stands, and what is not known of it. Where one column decides: its reading and
 * what the method counted. Then what a rule changed.
 */
export function whyText(words: Words, explained: Explained): string {
  const first = explained.placement.reasons[0];
  if (first === undefined) return '';
  const told = toldOf(words, explained, first);
  const within = withinText(words, explained.placement);
  return words.say.clauses([...told, ...within, ...changeTexts(words, explained.placement)]);
}

function withinText({ sheet: { why } }: Words, { within }: Placement): readonly string[] {
  if (within === undefined) return [];
  return [within.text === '' ? why.withinNone(within.header) : why.within(within.header, within.text)];
}

function toldOf(words: Words, explained: Explained, reason: Reason): readonly string[] {
  const of = comparedCriterion(explained.model.method);
  if (of === null) return byScore(words, explained, reason);
  const criterion = explained.model.criteria.find(({ id }) => id === of);
  if (criterion !== undefined) return byReading(words, explained, criterion);
  if (reason.code === 'missing') {
    const missed = explained.model.criteria.filter(({ id }) => reason.criteria.includes(id));
    return unknownText(words, explained, missed);
  }
  return ownReasonText(words, explained, reason);
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
  const parts = Object.entries(explained.placement.contributions)
    .filter(([, points]) => points > 0)
    .sort((one, other) => other[1] - one[1]);
  const isCriterion = (id: string): boolean => explained.model.criteria.some((one) => one.id === id);
  const greatest = parts.filter(([id]) => isCriterion(id)).slice(0, 2);
  // Bonuses are always named: they are what people will dispute.
  const bonuses = parts.filter(([id]) => !isCriterion(id));
  const best = [...greatest, ...bonuses].map(([id, points]) =>
    why.contribution(isCriterion(id) ? nameIn(explained, id) : bonusName(words, id), points),
  );
  const points = why.points(score);
  return {
    sentence: best.length === 0 ? points : words.say.labelled(points, words.say.figures(best)),
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

function byReading(words: Words, explained: Explained, criterion: Criterion): readonly string[] {
  const { why } = words.sheet;
  const { id } = criterion;
  const name = nameIn(explained, id);
  const value = explained.placement.readings[id] ?? null;
  if (value === null) return [why.unknown(name)];
  const said = why[sayingOf(criterion, explained.percents)](name, value);
  const place = placeText(words, explained);
  return [place === '' ? said : words.say.labelled(said, place)];
}

/** How the figure of a reading is said: a number, days since then, or a part of a whole. */
function sayingOf(
  criterion: Criterion,
  percents: PercentCriteria | undefined,
): 'reading' | 'daysSince' | 'part' {
  const { reading } = criterion;
  const isDays = reading.kind === 'orders' ? reading.measure === 'recencyDays' : reading.kind === 'daysSince';
  if (isDays) return 'daysSince';
  return quantityOf(criterion, percents) === 'share' ? 'part' : 'reading';
}

function unknownText(
  words: Words,
  explained: Explained,
  asked: readonly Criterion[] = explained.model.criteria.filter(({ weight }) => weight > 0),
): readonly string[] {
  const unknown = asked.filter(({ id }) => !isKnown(explained.placement, id));
  return unknown.length === 0
    ? []
    : [words.sheet.why.missing(unknown.map(({ id }) => nameIn(explained, id)))];
}

/** A bonus goes by its reason, or by its number where it has none: "bonus: partner". */
const bonusName = ({ say, reasons }: Words, id: string): string => {
  const reason = id.replace(/^bonus: ?/, '');
  return reason === '' ? reasons.bonus : say.labelled(reasons.bonus, reason);
};

const isKnown = ({ readings }: Placement, id: string): boolean => (readings[id] ?? null) !== null;

const nameIn = ({ names }: Explained, id: string): string => names.get(id) ?? id;
