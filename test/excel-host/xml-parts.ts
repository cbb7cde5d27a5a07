/** Custom XML parts of a workbook, which the in-memory one itself knows nothing of. */
import type { Workbook } from '../../src/hosts/memory/workbook';

/**
 * What becomes of parts from now on: "refused" answers with an error, "dropped" takes them without one and keeps nothing, "changed"
 * keeps them without the last character of their text.
 */
export type PartsFate = 'kept' | 'refused' | 'dropped' | 'changed';

export interface XmlPart {
  readonly namespace: string;
  readonly xml: string;
}

export interface XmlParts {
  fate: PartsFate;
  /** By the id that Excel gave them. */
  readonly byId: Map<string, XmlPart>;
  /** How many ids were given out. */
  given: number;
}

const parts = new WeakMap<Workbook, XmlParts>();

/** The parts of a workbook; none where it never had any. They stay with it however often it is opened. */
export function partsOf(workbook: Workbook): XmlParts {
  const known = parts.get(workbook) ?? { fate: 'kept', byId: new Map<string, XmlPart>(), given: 0 };
  parts.set(workbook, known);
  return known;
}

/** Gives a copy of a workbook the parts of the one it was made from. */
export function copyParts(from: Workbook, to: Workbook): void {
  const { byId, given } = partsOf(from);
  parts.set(to, { fate: 'kept', byId: new Map(byId), given });
}
