import type { ZipPackage } from '../../container/zip-package';
import type { NotDrawn } from '../../look';
import { childNamed } from '../../xml/children';
import type { XmlElement } from '../../xml/xml-tree';
import { parsePart } from '../parse-part';
import type { InnerRelationship } from '../relationships';

/** What a sheet leads to, by the last word of the way there. */
const BY_RELATIONSHIP: Readonly<Record<string, NotDrawn>> = {
  comments: 'comment',
  threadedComment: 'comment',
  pivotTable: 'pivot',
  slicer: 'slicer',
  timeline: 'slicer',
  ctrlProp: 'control',
  control: 'control',
  oleObject: 'control',
  package: 'control',
  image: 'picture',
};

/** What a drawing holds, by the names of its elements. */
const BY_ELEMENT: Readonly<Record<string, NotDrawn>> = {
  chart: 'chart',
  chartSpace: 'chart',
  relIds: 'chart',
  pic: 'picture',
  sp: 'shape',
  cxnSp: 'shape',
  slicer: 'slicer',
  timeslicer: 'slicer',
};

/** What the sheet holds that a plain grid does not draw, each once. */
export async function readNotDrawn(
  zip: ZipPackage,
  sheet: XmlElement,
  relationships: readonly InnerRelationship[],
): Promise<readonly NotDrawn[]> {
  const found = new Set<NotDrawn>();
  const seen = new Set<string>();
  for (const { kind, part } of relationships) {
    const known = BY_RELATIONSHIP[kind];
    if (known !== undefined) found.add(known);
    if (seen.has(part) || !zip.has(part)) continue;
    seen.add(part);
    if (kind === 'drawing') for (const one of drawnIn(await parsePart(zip, part))) found.add(one);
    if (kind === 'vmlDrawing' && (await hasControls(zip, part))) found.add('control');
  }
  if (hasSparklines(sheet)) found.add('sparkline');
  return [...found];
}

function drawnIn(root: XmlElement): ReadonlySet<NotDrawn> {
  const found = new Set<NotDrawn>();
  const rest: XmlElement[] = [root];
  for (let element = rest.pop(); element !== undefined; element = rest.pop()) {
    const known = BY_ELEMENT[element.name];
    if (known !== undefined) found.add(known);
    for (const child of element.children) {
      // What stands in for a newer thing in older programs is not there beside it.
      if (child.name !== 'Fallback') rest.push(child);
    }
  }
  return found;
}

/** These drawings (no XML in the strict sense) hold comments' boxes and the older kind of buttons and lists. */
async function hasControls(zip: ZipPackage, part: string): Promise<boolean> {
  const text = new TextDecoder().decode(await zip.bytes(part));
  return /ObjectType\s*=\s*["'](?!Note["'])/.test(text);
}

function hasSparklines(sheet: XmlElement): boolean {
  const extensions = childNamed(sheet, 'extLst');
  return (extensions?.children ?? []).some((extension) =>
    extension.children.some(({ name }) => name === 'sparklineGroups'),
  );
}
