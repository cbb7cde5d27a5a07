import { modelColumns } from './columns/model-columns';
import type { Model } from './model';
import { missingOrders } from './missing-orders';
import { notice, nowhere } from './notice';
import type { Notice } from './notices';
import type { Orders } from './orders/orders';
import { findColumn, unknownColumn } from './reading/find-column';
import type { Register } from './register';

/**
 * Why a model cannot run on a register: a single client (a tier compares clients, so it would mean nothing), columns that
 * the model names and the register lacks or has twice, or orders that it reads and nobody handed in. None: it can.
 */
export function checkRun(register: Register, model: Model, orders: Orders | null = null): readonly Notice[] {
  const alone = register.rows.length === 1;
  return [
    ...(alone ? [notice('one-client', nowhere, {})] : []),
    ...checkColumns(register, model),
    ...(orders === null ? missingOrders(model) : []),
  ];
}

/** Which columns that a model reads are not in the register, or stand there twice; each place that names one. */
function checkColumns(register: Register, model: Model): readonly Notice[] {
  const headers = register.columns.map((column) => column.header);
  return modelColumns(model).flatMap(({ path, header }) => {
    const found = findColumn(headers, header);
    if (found.kind === 'found') return [];
    return found.kind === 'ambiguous'
      ? [notice('ambiguous-column', nowhere, { path, header })]
      : [notice('unknown-column', nowhere, unknownColumn(headers, header, path))];
  });
}
