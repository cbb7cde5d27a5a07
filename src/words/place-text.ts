import { comparedCriterion, type Model, type Placement, type Reason } from '../tiering';
import type { PercentCriteria } from './percent-criteria';
import { quantityOf } from './quantity-of';
import type { Words } from './words';

/** A client and the model it was placed by. */
export interface PlacedClient {
  readonly placement: Placement;
  readonly model: Pick<Model, 'criteria' | 'method'>;
  /** Left out: none is known to be shown as percent. */
  readonly percents?: PercentCriteria;
}

/** Where the client stands and where its tier ends or begins, by the method alone; '' where there is no such limit. */
export function placeText(words: Words, placed: PlacedClient): string {
  const { placement, model } = placed;
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
      return reason.limit === null ? '' : limitText(words, placed, { tier, limit: reason.limit });
    case 'running-share':
      return shareText(words, model, reason);
    case 'not-positive':
      return why.notPositive;
    default:
      return '';
  }
}

function limitText(
  { sheet: { why }, say }: Words,
  { model: { criteria, method }, percents }: PlacedClient,
  { tier, limit }: { readonly tier: string; readonly limit: number },
): string {
  const of = comparedCriterion(method);
  const criterion = criteria.find(({ id }) => id === of);
  const isShare = criterion !== undefined && quantityOf(criterion, percents) === 'share';
  const amount = isShare ? say.percent(limit) : say.exact(limit);
  const less = method.kind === 'xyz' || criterion?.direction === 'less';
  return less ? why.reachesTo(tier, amount) : why.beginsAt(tier, amount);
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
