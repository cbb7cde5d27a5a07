import type { MethodSpec } from '../model';
import { columnAt, type ColumnRead } from './column-read';
import { factorColumns } from './factor-columns';

/**
 * The columns of the register that a method reads by itself, beside the criteria.
 * @example methodColumns({ kind: 'map', header: 'Type', labels: {} }); // => [{ path: 'method.header', header: 'Type', days: false }]
 */
export function methodColumns(method: MethodSpec): readonly ColumnRead[] {
  switch (method.kind) {
    case 'lifecycle':
      return [...columnAt('method.first', method.first, true), ...columnAt('method.last', method.last, true)];
    case 'stage':
      return [
        ...columnAt('method.header', method.header),
        ...columnAt('method.source.header', method.source?.header ?? null),
      ];
    case 'portfolio':
      return [...columnAt('method.groups', method.groups), ...factorColumns(method.factors, 'method')];
    case 'map':
      return columnAt('method.header', method.header);
    case 'key-clients':
      return columnAt('method.superKey', method.superKey);
    default:
      return [];
  }
}
