import type { MethodKind, MethodSpec, Model } from './model';
import { comparesClients } from './scales/compares-clients';

/** What in a model compares clients with each other, so that others may change a client's tier. */
export type StillCompared = 'groups' | 'scale' | 'method' | 'rfm' | 'matrix' | 'ideal' | 'key-clients';

/**
 * What of a model compares clients with each other: relative scales, methods by shares, counts and bins, closeness to the ideal
 * client; and "groups", where any of scale and method is taken within groups.
 */
export function stillCompared({
  register,
  criteria,
  method,
  aggregation,
}: Pick<Model, 'register' | 'criteria' | 'method' | 'aggregation'>): readonly StillCompared[] {
  const compared: StillCompared[] = [];
  const scales = criteria.some(({ scale }) => comparesClients(scale));
  const ofMethod = comparingMethod(method);
  if (register.rankWithin !== null && (scales || ofMethod !== null)) compared.push('groups');
  if (scales) compared.push('scale');
  if (ofMethod !== null) compared.push(ofMethod);
  if (aggregation !== 'mean' && aggregation !== 'geometric') compared.push('ideal');
  return compared;
}

/** Methods of one value that do, whatever their limits. */
const relative: readonly MethodKind[] = ['quota', 'pareto', 'counts', 'quantiles', 'breaks', 'computed-abc'];

function comparingMethod(method: MethodSpec): StillCompared | null {
  if (relative.includes(method.kind)) return 'method';
  if (method.kind === 'rfm') return method.thresholds === null || method.segments === 'eight' ? 'rfm' : null;
  if (method.kind === 'matrix') {
    const isFixed = 'floors' in method.rows && 'floors' in method.columns && method.forceShares === null;
    return isFixed ? null : 'matrix';
  }
  return method.kind === 'key-clients' ? 'key-clients' : null;
}
