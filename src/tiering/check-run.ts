import type { Model } from './model';
import { notice, nowhere } from './notice';
import type { Notice } from './notices';
import { findColumn, unknownColumn } from './reading/find-column';
import type { Register } from './register';

/**
 * Why a model cannot run on a register: a single client (a tier compares clients, so it would mean nothing), or columns that
 * the model names and the register lacks or has twice. None: it can.
 */
export function checkRun(register: Register, model: Model): readonly Notice[] {
  const alone = register.rows.length === 1;
  return [...(alone ? [notice('one-client', nowhere, {})] : []), ...checkColumns(register, model)];
}

/** Which columns that a model reads (criteria, rules) are not in the register, or stand there twice. */
function checkColumns(register: Register, model: Model): readonly Notice[] {
  const headers = register.columns.map((column) => column.header);
  const wanted = [
    ...model.criteria.map(({ reading }, place) => ({
      path: `criteria[${place}].reading.header`,
      header: reading.header,
    })),
    ...model.rules.map(({ when }, place) => ({ path: `rules[${place}].when.header`, header: when.header })),
  ];
  return wanted.flatMap(({ path, header }) => {
    const found = findColumn(headers, header);
    if (found.kind === 'found') return [];
    return found.kind === 'ambiguous'
      ? [notice('ambiguous-column', nowhere, { path, header })]
      : [notice('unknown-column', nowhere, unknownColumn(headers, header, path))];
  });
}
