import type { Criterion, MethodSpec, Model, ScaleSpec } from '../model';
import { fault, inside, type Place } from './check';
import { checkOrders } from './orders-links';

/** What the parts of a model must have to do with each other: names, numbers of limits, their order, weights. */
export function checkLinks(model: Model, top: Place): void {
  checkCriteria(model.criteria, inside(top, 'criteria'));
  checkReferences(model, top);
  checkMethod(model, inside(top, 'method'));
  checkWeights(model, inside(top, 'criteria'));
  checkLadder(model, inside(top, 'ladder'));
  checkRules(model, inside(top, 'rules'));
  checkOrders(model, top);
}

function checkCriteria(criteria: readonly Criterion[], place: Place): void {
  criteria.forEach((criterion, index) => {
    const at = inside(place, index);
    if (criteria.findIndex((other) => looks(other.id) === looks(criterion.id)) < index) {
      const { path } = inside(at, 'id');
      fault(at, 'model-duplicate', { path, found: criterion.id });
    }
    checkScale(criterion.scale, inside(at, 'scale'));
  });
}

function checkScale(scale: ScaleSpec, place: Place): void {
  if (scale.kind === 'bounds' && scale.low >= scale.high) {
    const { path } = inside(place, 'high');
    fault(place, 'model-out-of-range', { path, expected: `above ${scale.low}`, found: String(scale.high) });
  }
  if (scale.kind !== 'points') return;
  const bounds = scale.table.map(([bound]) => bound);
  if (!ascends(bounds))
    fault(place, 'model-wrong-order', { path: inside(place, 'table').path, expected: 'ascending' });
}

function checkReferences({ criteria, method, value }: Model, top: Place): void {
  const known = criteria.map((criterion) => criterion.id);
  const references = [
    { path: inside(inside(top, 'method'), 'of').path, id: method.of },
    { path: inside(top, 'value').path, id: value },
  ];
  for (const { path, id } of references) {
    if (id !== null && !known.includes(id)) fault(top, 'model-unknown-name', { path, found: id, known });
  }
}

function checkMethod({ method, criteria, ladder }: Model, place: Place): void {
  const { key, limits } = limitsOf(method);
  const at = inside(place, key);
  const expected = ladder.tiers.length - 1;
  if (limits.length !== expected) {
    fault(at, 'model-limits-count', { path: at.path, expected, found: limits.length });
  }
  const less = criteria.some((criterion) => criterion.id === method.of && criterion.direction === 'less');
  if (method.kind === 'quota') checkShares(method.shares, at);
  if (method.kind === 'pareto' && !ascends(limits))
    fault(at, 'model-wrong-order', { path: at.path, expected: 'ascending' });
  if (method.kind === 'pareto' && less) {
    const { path } = inside(place, 'of');
    fault(at, 'model-out-of-range', {
      path,
      expected: 'a criterion where more is better',
      found: method.of ?? '',
    });
  }
  if (method.kind !== 'cutoffs') return;
  // Best first: where less is better the best tier has the lowest limit.
  const ordered = less ? ascends(limits) : ascends([...limits].reverse());
  if (!ordered)
    fault(at, 'model-wrong-order', { path: at.path, expected: less ? 'ascending' : 'descending' });
}

function checkShares(shares: readonly number[], at: Place): void {
  const sum = shares.reduce((total, share) => total + share, 0);
  if (sum > 1 + 1e-9)
    fault(at, 'model-out-of-range', { path: at.path, expected: 'at most 1 in all', found: String(sum) });
}

function limitsOf(method: MethodSpec): { readonly key: string; readonly limits: readonly number[] } {
  switch (method.kind) {
    case 'quota':
      return { key: 'shares', limits: method.shares };
    case 'cutoffs':
      return { key: 'floors', limits: method.floors };
    case 'pareto':
      return { key: 'cuts', limits: method.cuts };
  }
}

/** A method that reads the score needs a weight somewhere. */
function checkWeights({ method, criteria }: Model, place: Place): void {
  const weighted = criteria.some((criterion) => criterion.weight > 0);
  if (method.of === null && !weighted) fault(place, 'model-weights-zero', { path: place.path });
}

function checkLadder({ ladder }: Model, place: Place): void {
  const names = [...ladder.tiers, ladder.missing].map((tier) => looks(tier.name));
  names.forEach((name, index) => {
    if (names.indexOf(name) === index) return;
    const last = index === ladder.tiers.length;
    const at = inside(last ? inside(place, 'missing') : inside(inside(place, 'tiers'), index), 'name');
    fault(at, 'model-duplicate', { path: at.path, found: (ladder.tiers[index] ?? ladder.missing).name });
  });
}

function checkRules({ rules, ladder }: Model, place: Place): void {
  const tiers = ladder.tiers.map((tier) => tier.name);
  rules.forEach(({ when, then }, index) => {
    const at = inside(place, index);
    const known = 'tier' in then ? [...tiers, ladder.missing.name] : tiers;
    for (const [key, name] of Object.entries(then)) {
      const { path } = inside(inside(at, 'then'), key);
      if (!known.includes(name)) fault(at, 'model-unknown-name', { path, found: name, known });
    }
    if (typeof when.value === 'string' && when.op !== '=' && when.op !== '!=') {
      const { path } = inside(inside(at, 'when'), 'op');
      fault(at, 'model-unknown-choice', { path, known: ['=', '!='], found: when.op });
    }
  });
}

/** Names that differ by case or spaces at the ends alone look the same in a sheet. */
function looks(name: string): string {
  return name.normalize('NFC').trim().toLowerCase();
}

function ascends(limits: readonly number[]): boolean {
  return limits.every((limit, index) => index === 0 || (limits[index - 1] ?? 0) < limit);
}
