import { shownFormula } from '../formula-names';
import { Refusal } from '../refusal';
import type { SheetEntry, WorkbookFile } from '../workbook-file';
import { attributeOr, isTrue, numberOr } from '../xml/attributes';
import { childNamed, childrenNamed } from '../xml/children';
import type { XmlElement } from '../xml/xml-tree';
import type { InnerRelationship } from './relationships';
import { MAIN_NAMESPACE } from './scan/namespaces';

/** What the workbook's main part tells. */
export type WorkbookPart = Pick<WorkbookFile, 'sheets' | 'activeSheet' | 'dateSystem' | 'names'>;

const STATES: Readonly<Record<string, SheetEntry['state']>> = { hidden: 'hidden', veryHidden: 'veryHidden' };

/** Reads the main part; `has` tells which parts there are. */
export function readWorkbookPart(
  root: XmlElement,
  part: string,
  relationships: readonly InnerRelationship[],
  has: (part: string) => boolean,
): WorkbookPart {
  if (root.namespace.startsWith('http://purl.oclc.org/ooxml/')) throw new Refusal('strict', part);
  if (root.name !== 'workbook' || root.namespace !== MAIN_NAMESPACE) throw new Refusal('damaged', part);
  const sheets = readSheets(root, part, relationships, has);
  if (!sheets.some(({ kind }) => kind === 'worksheet')) throw new Refusal('no-sheet', part);
  const properties = childNamed(root, 'workbookPr');
  return {
    sheets,
    activeSheet: activeSheet(root, sheets),
    dateSystem: properties !== null && isTrue(properties, 'date1904') ? 1904 : 1900,
    names: readNames(root, sheets),
  };
}

function readSheets(
  root: XmlElement,
  part: string,
  relationships: readonly InnerRelationship[],
  has: (part: string) => boolean,
): readonly SheetEntry[] {
  const list = childNamed(root, 'sheets');
  const byId = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  const seen = new Set<string>();
  return (list === null ? [] : childrenNamed(list, 'sheet')).map((element) => {
    const name = attributeOr(element, 'name', '');
    const id = attributeOr(element, 'sheetId', '');
    const target = byId.get(relationshipId(element));
    if (target === undefined || !has(target.part) || id === '' || seen.has(id)) {
      throw new Refusal('damaged', `${part}: sheet ${name}`);
    }
    seen.add(id);
    return {
      id,
      name,
      state: STATES[attributeOr(element, 'state', '')] ?? 'visible',
      kind: target.kind === 'worksheet' ? 'worksheet' : 'other',
      part: target.part,
    };
  });
}

/** The id by which an element names a relationship of its part; '' for none. */
export function relationshipId(element: XmlElement): string {
  for (const [name, value] of element.attributes) {
    if (name.endsWith('/relationships}id')) return value;
  }
  return '';
}

/** The sheet in front, if it can be seen; else the first that can. */
function activeSheet(root: XmlElement, sheets: readonly SheetEntry[]): number {
  const views = childNamed(root, 'bookViews');
  const view = views === null ? null : childNamed(views, 'workbookView');
  const told = view === null ? 0 : numberOr(view, 'activeTab', 0);
  if (sheets[told]?.state === 'visible') return told;
  return Math.max(
    0,
    sheets.findIndex(({ state }) => state === 'visible'),
  );
}

/** Names that people gave: neither built-in ones nor those that a program keeps for itself. */
function readNames(root: XmlElement, sheets: readonly SheetEntry[]): WorkbookFile['names'] {
  const list = childNamed(root, 'definedNames');
  return (list === null ? [] : childrenNamed(list, 'definedName'))
    .filter((element) => !isTrue(element, 'hidden') && !attributeOr(element, 'name', '').startsWith('_xlnm.'))
    .map((element) => ({
      name: attributeOr(element, 'name', ''),
      sheet: sheets[numberOr(element, 'localSheetId', -1)]?.id ?? null,
      refersTo: shownFormula(element.text.trim()),
    }));
}
