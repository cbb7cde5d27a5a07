import { comparedCriterion, type Model, type Placement, type Reason } from '../tiering';
import type { Words } from './words';

/** A client and the model it was placed by. */
export interface PlacedClient {
  readonly placement: Placement;
  readonly model: Pick<Model, 'criteria' | 'method'>;
}

/** Where the client stands and where its tier ends or begins, by the method alone; '' where there is no such limit. */
export function placeText(words: Words, { placement, model }: PlacedClient): string {
  const { why } = words.sheet;
  const reason = placement.reasons[0];
  const tier = tierByMethod(placement);
  switch (reason?.code) {
    case 'position':
      return reason.limit === null
        ? why.position(reason.position)
        : why.positionWithin(reason.position, tier, reason.limit);
    case 'rank':
      return words.reasons.rank(reason.rank, tier, reason.limit);
    case 'cutoff':
    case 'value':
    case 'variation':
      return reason.limit === null ? '' : limitText(words, model, { tier, limit: reason.limit });
    case 'running-share':
      return shareText(words, model, reason);
    case 'not-positive':
      return why.notPositive;
    default:
      return '';
  }
}

function limitText(
  { sheet: { why } }: Words,
  { criteria, method }: PlacedClient['model'],
  { tier, limit }: { readonly tier: string; readonly limit: number },
): string {
  const of = comparedCriterion(method);
  const less = method.kind === 'xyz' || criteria.find(({ id }) => id === of)?.direction === 'less';
  return less ? why.reachesTo(tier, limit) : why.beginsAt(tier, limit);
}

function shareText(
  { sheet: { why } }: Words,
  { method }: PlacedClient['model'],
  { share, limit }: Extract<Reason, { readonly code: 'running-share' }>,
): string {
  const through = method.kind === 'pareto' && method.boundary === 'down';
  return (through ? why.heldWithLarger : why.heldByLarger)(share, limit);
}

/** The tier before a rule changed it: the limits belong to that one. */
function tierByMethod({ reasons, tier }: Placement): string {
  const change = reasons.find((reason) => 'from' in reason);
  return change !== undefined && 'from' in change ? change.from : tier;
}
