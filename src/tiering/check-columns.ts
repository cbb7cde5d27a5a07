import type { Model } from './model';
import { notice, nowhere } from './notice';
import type { Notice } from './notices';
import { findColumn, unknownColumn } from './reading/find-column';
import type { Register } from './register';

/**
 * Which columns that a model reads (criteria, rules) are not in the register, or stand there twice; none: it fits.
 * @example checkColumns(register, model).map((fault) => fault.code); // => []
 */
export function checkColumns(register: Register, model: Model): readonly Notice[] {
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
