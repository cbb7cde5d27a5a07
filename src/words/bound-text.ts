import type { Model } from '../tiering';
import type { CriterionNames } from './criterion-names';
import type { PercentCriteria } from './percent-criteria';
import { quantityOf, type Quantity } from './quantity-of';
import type { Words } from './words';

/** A figure that a criterion must come to. */
export interface Bound {
  readonly criterion: string;
  readonly reading: number;
  /** Whether it must be passed and not only reached. */
  readonly beyond: boolean;
}

/** What is known of the criteria. */
export interface Criteria {
  readonly model: Pick<Model, 'criteria' | 'method'>;
  readonly names: CriterionNames;
  /** Left out: none is known to be shown as percent. */
  readonly percents?: PercentCriteria;
}

/** What a criterion must come to: its name, the figure with its unit, and on which side of it; a yes or no as such. */
export function boundText(words: Words, { model, names, percents }: Criteria, bound: Bound): string {
  const { next } = words.reasons;
  const name = words.say.name(names.get(bound.criterion) ?? bound.criterion);
  const criterion = model.criteria.find(({ id }) => id === bound.criterion);
  if (criterion === undefined) return next.bounds.least(name, words.say.exact(bound.reading));
  if (criterion.scale.kind === 'yesno')
    return words.say.labelled(name, bound.reading === 0 ? next.no : next.yes);
  const isLess = criterion.direction === 'less' || model.method.kind === 'xyz';
  const amount = amountText(words, quantityOf(criterion, percents), { ...bound, isLess });
  if (isLess) return (bound.beyond ? next.bounds.under : next.bounds.most)(name, amount);
  return (bound.beyond ? next.bounds.over : next.bounds.least)(name, amount);
}

type Side = Pick<Bound, 'reading' | 'beyond'> & { readonly isLess: boolean };

function amountText({ say, reasons }: Words, quantity: Quantity, side: Side): string {
  switch (quantity) {
    case 'number':
      return say.exact(side.reading);
    case 'whole':
      return say.exact(wholeOf(side));
    case 'share':
      return say.percent(side.reading);
    case 'days':
    case 'clients':
      return reasons.next.amounts[quantity](wholeOf(side));
    default:
      return reasons.next.amounts[quantity](side.reading);
  }
}

/** What is counted in wholes is told in wholes, so that the figure told is enough: 2.8 or more is 3 or more, over 2.8 is over 2. */
function wholeOf({ reading, beyond, isLess }: Side): number {
  const near = Math.round(reading);
  if (Math.abs(reading - near) < 1e-6) return near;
  return isLess === beyond ? Math.ceil(reading) : Math.floor(reading);
}
