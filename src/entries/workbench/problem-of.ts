import { Refusal } from '../../ooxml';
import type { FileProblem } from '../../workbench/book';

/** A part of the page that did not arrive, such as the grid. */
const isMissingPart = (thrown: unknown): boolean =>
  thrown instanceof Error && thrown.name === 'ChunkLoadError';

/** Why a file could not be opened or written. What nobody foresaw is told in its own words. */
export function problemOf(thrown: unknown): FileProblem {
  if (thrown instanceof Refusal) return { code: thrown.code, detail: thrown.detail };
  const detail = thrown instanceof Error ? thrown.message : String(thrown);
  return { code: isMissingPart(thrown) ? 'grid' : 'unknown', detail };
}
