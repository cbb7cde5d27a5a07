import type { NoticeDetails } from '../notices';
import { editDistance } from '../stats/edit-distance';
import { headerText } from './header-text';

export type FoundColumn =
  | { readonly kind: 'found'; readonly index: number }
  | { readonly kind: 'ambiguous' }
  | { readonly kind: 'unknown'; readonly nearest: string | null };

/** Beyond this, texts are not compared letter by letter. */
const longestCompared = 60;

/**
 * The place of the column with a header; spaces and composed letters make no difference, case does.
 * A header that two columns share names neither. For an unknown one, the nearest header if it is near enough for a slip.
 * @example findColumn(['Client', 'Revenue'], 'Reveneu'); // => { kind: 'unknown', nearest: 'Revenue' }
 */
export function findColumn(headers: readonly string[], wanted: string): FoundColumn {
  const name = headerText(wanted);
  const index = headers.indexOf(name);
  if (index < 0) return { kind: 'unknown', nearest: nearestHeader(headers, name) };
  return headers.indexOf(name, index + 1) < 0 ? { kind: 'found', index } : { kind: 'ambiguous' };
}

function nearestHeader(headers: readonly string[], name: string): string | null {
  const sought = name.slice(0, longestCompared).toLowerCase();
  let nearest: string | null = null;
  let least = Math.max(2, Math.floor(sought.length / 3)) + 1;
  for (const header of headers) {
    const distance = editDistance(sought, header.slice(0, longestCompared).toLowerCase());
    if (distance < least) [nearest, least] = [header, distance];
  }
  return nearest;
}

/** The details of an `unknown-column` notice. */
export function unknownColumn(
  headers: readonly string[],
  wanted: string,
  path: string,
): NoticeDetails['unknown-column'] {
  const found = findColumn(headers, wanted);
  const nearest = found.kind === 'unknown' ? found.nearest : null;
  return { path, header: wanted, known: headers.slice(0, headersNamed), nearest };
}

const headersNamed = 50;
