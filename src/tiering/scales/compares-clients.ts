import type { ScaleSpec } from '../model';

/**
 * Whether a client's points depend on the readings of others: then they are taken within its group, where the model says so.
 * @example comparesClients({ kind: 'rank' }); // => true
 */
export function comparesClients(spec: ScaleSpec): boolean {
  switch (spec.kind) {
    case 'rank':
    case 'minmax':
    case 'winsorised':
    case 'log':
    case 'zscore':
      return true;
    case 'classes':
      return spec.by !== 'cutoffs';
    case 'points':
    case 'bounds':
    case 'map':
    case 'yesno':
    case 'as-is':
      return false;
  }
}
