import type { Model } from '../tiering';

/** The column whose readings a run's summary adds up as the clients' value, in the core's order of choice; null for none. */
export function valueHeader(model: Model): string | null {
  const byId = [model.value, model.method.of, 'amount'].flatMap((id) =>
    model.criteria.filter((criterion) => criterion.id === id),
  );
  const chosen = byId[0] ?? model.criteria.find((criterion) => criterion.direction === 'more');
  return chosen?.reading.header ?? null;
}
