import { headerOf, valueCriterion, type Model } from '../tiering';

/** The column that the clients' value is read from; null where there is none, or where it comes from orders. */
export function valueHeader(model: Model): string | null {
  const criterion = valueCriterion(model);
  return criterion === null ? null : headerOf(criterion.reading);
}
