import { methodClasses } from '../methods/method-classes';
import type { Model } from '../model';
import type { Condition } from '../specs/rule-spec';
import { fault, inside, type Place } from './check';
import { checkCriterion, checkName } from './link-checks';

/** What comes after the score must have to do with the rest of the model: tiers and criteria that exist, tiers in an order. */
export function checkRules(model: Model, top: Place): void {
  const tiers = tiersOf(model);
  model.rules.forEach(({ when, then }, index) => {
    const at = inside(inside(top, 'rules'), index);
    checkCondition(model, when, inside(at, 'when'));
    const [kind, name] = Object.entries(then)[0] ?? ['tier', ''];
    const place = inside(inside(at, 'then'), kind);
    if (kind !== 'tier') checkOrdered(tiers, name, place);
    const known = kind === 'tier' ? named(tiers, model.ladder.missing.name) : tiers.names;
    if (known !== null) checkName(name, known, place);
  });
  model.bonuses.forEach(({ when }, index) =>
    checkCondition(model, when, inside(inside(inside(top, 'bonuses'), index), 'when')),
  );
  checkProspects(model, tiers, inside(top, 'prospects'));
  checkOverrides(model, inside(top, 'overrides'));
}

interface Tiers {
  /** The tiers beside the one for missing data; null where only the register tells. */
  readonly names: readonly string[] | null;
  readonly ordered: boolean;
}

function tiersOf({ ladder, method }: Model): Tiers {
  const classes = methodClasses(method);
  if (classes.by === 'ladder') return { names: ladder.tiers.map(({ name }) => name), ordered: true };
  return { names: classes.by === 'method' ? classes.names : null, ordered: classes.ordered };
}

const named = ({ names }: Tiers, missing: string): readonly string[] | null =>
  names === null ? null : [...names, missing];

/** Texts have no more and less. */
function checkCondition(model: Model, when: Condition, place: Place): void {
  if ('criterion' in when) checkCriterion(model, when.criterion, { place: inside(place, 'criterion') });
  if (typeof when.value !== 'string' || when.op === '=' || when.op === '!=') return;
  const { path } = inside(place, 'op');
  fault(place, 'model-unknown-choice', { path, known: ['=', '!='], found: when.op });
}

/** "Not above" and "not below" need tiers of which one is better than the next. */
function checkOrdered({ ordered }: Tiers, name: string, place: Place): void {
  if (ordered) return;
  const { path } = place;
  fault(place, 'model-out-of-range', { path, expected: 'a method whose tiers have an order', found: name });
}

function checkProspects({ prospects, criteria, orders }: Model, tiers: Tiers, place: Place): void {
  if (prospects === null) return;
  checkCriterion({ criteria }, prospects.criterion, { place: inside(place, 'criterion') });
  if (prospects.first === null && orders === null)
    fault(place, 'model-missing-key', { path: inside(place, 'first').path });
  if (prospects.cap === null) return;
  const at = inside(place, 'cap');
  checkOrdered(tiers, prospects.cap, at);
  if (tiers.names !== null) checkName(prospects.cap, tiers.names, at);
}

/** Who may decide can only be told where a column says who did. */
function checkOverrides({ overrides }: Model, place: Place): void {
  if (overrides === null || overrides.allowed === null || overrides.by !== null) return;
  fault(place, 'model-missing-key', { path: inside(place, 'by').path });
}
