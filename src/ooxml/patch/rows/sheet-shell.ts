/** A sheet's part without its rows: small enough for a tree. */
import { Refusal } from '../../refusal';
import type { Block } from '../../../sheet';
import { attributeOr, attributeSplice, isTrue, numberOr } from '../../xml/attributes';
import { childNamed, childrenNamed } from '../../xml/children';
import { splice, type Splice } from '../../xml/splice';
import { parseXml, type XmlElement } from '../../xml/xml-tree';
import { blockOf, referenceOf, unitedBlock } from '../../references';

export interface SheetShell {
  readonly part: string;
  readonly text: string;
  /** Where the rows stand in the text. */
  readonly rowsAt: number;
  readonly root: XmlElement;
}

/** `head` ends with the opening tag of the rows, `tail` begins with their closing tag. */
export const sheetShell = (part: string, head: string, tail: string): SheetShell => {
  const text = head + tail;
  const root = parseXml(text, part);
  if (root.name !== 'worksheet') throw new Refusal('damaged', part);
  return { part, text, rowsAt: head.length, root };
};

interface StyledColumns {
  readonly first: number;
  readonly last: number;
  readonly style: number;
}

/** The styles of columns, by what stands before a sheet's rows. */
export const columnStyles = (part: string, head: string, prefix: string): ((column: number) => number) => {
  const root = parseXml(`${head}</${prefix}sheetData></${prefix}worksheet>`, part);
  const styled: StyledColumns[] = childrenNamed(root, 'cols')
    .flatMap((list) => childrenNamed(list, 'col'))
    .map((column) => ({
      first: numberOr(column, 'min', 0) - 1,
      last: numberOr(column, 'max', 0) - 1,
      style: numberOr(column, 'style', 0),
    }))
    .filter(({ style }) => style !== 0);
  const known = new Map<number, number>();
  return (column) => {
    const before = known.get(column);
    if (before !== undefined) return before;
    const style = styled.find(({ first, last }) => column >= first && column <= last)?.style ?? 0;
    known.set(column, style);
    return style;
  };
};

export const isProtected = ({ root }: SheetShell): boolean => {
  const protection = childNamed(root, 'sheetProtection');
  return protection !== null && isTrue(protection, 'sheet');
};

/** The shell with splices carried out; none of them may reach across the rows. */
export const splicedShell = (shell: SheetShell, splices: readonly Splice[]): SheetShell => {
  if (splices.length === 0) return shell;
  const { part, text, rowsAt } = shell;
  const isHead = ({ until }: Splice): boolean => until < rowsAt;
  const head = splice(text.slice(0, rowsAt), splices.filter(isHead));
  const tail = splice(
    text.slice(rowsAt),
    splices
      .filter((one) => !isHead(one))
      .map((one) => ({ ...one, at: one.at - rowsAt, until: one.until - rowsAt })),
  );
  return sheetShell(part, head, tail);
};

/** The shell with the block of its used cells grown by another. */
export const withUsed = (shell: SheetShell, used: Block): SheetShell => {
  const dimension = childNamed(shell.root, 'dimension');
  const before = dimension === null ? null : blockOf(attributeOr(dimension, 'ref', ''));
  if (dimension === null || before === null) return shell;
  const reference = referenceOf(unitedBlock(before, used));
  if (reference === referenceOf(before)) return shell;
  return splicedShell(shell, [attributeSplice(shell.text, dimension, 'ref', reference)]);
};

/** The sheet's merged cells. */
export const mergedBlocks = ({ root }: SheetShell): readonly Block[] => {
  const list = childNamed(root, 'mergeCells');
  const merges = list === null ? [] : childrenNamed(list, 'mergeCell');
  return merges.flatMap((merge) => blockOf(attributeOr(merge, 'ref', '')) ?? []);
};
