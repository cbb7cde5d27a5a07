import { notice, nowhere } from '../notice';
import type { Notice } from '../notices';
import type { RegisterColumn } from '../register';
import { findColumn, unknownColumn } from './find-column';

/** The place of a named column; -1 where none is wanted, or, with a fault, where it cannot be told. */
export function placeOfColumn(
  columns: readonly RegisterColumn[],
  header: string | null,
  { path, faults }: { readonly path: string; readonly faults: Notice[] },
): number {
  if (header === null) return -1;
  const headers = columns.map((column) => column.header);
  const found = findColumn(headers, header);
  if (found.kind === 'found') return found.index;
  faults.push(
    found.kind === 'ambiguous'
      ? notice('ambiguous-column', nowhere, { path, header })
      : notice('unknown-column', nowhere, unknownColumn(headers, header, path)),
  );
  return -1;
}
