/** The formula of a cell as its bytes have it. */
import { unescapedText } from '../../xml/escape';
import { attributePlace, bytesOf, isDeclaration, isEmpty, nextTag, tagEnd, textOf } from './bytes';

export interface FormulaTag {
  readonly kind: 'plain' | 'shared' | 'array' | 'data-table';
  /** The cells that it was given for, as written; blank where it does not say. */
  readonly reference: string;
  /** The number that a shared formula and its followers have in common; blank for others. */
  readonly shared: string;
  /** Blank for the followers of a shared formula. */
  readonly text: string;
  /** Behind its last ">". */
  readonly end: number;
}

const TYPE = bytesOf('t');
const REFERENCE = bytesOf('ref');
const SHARED = bytesOf('si');

const KINDS: ReadonlyMap<string, FormulaTag['kind']> = new Map([
  ['shared', 'shared'],
  ['array', 'array'],
  ['dataTable', 'data-table'],
]);

/** The formula whose "<" stands at a place, within a row that is whole. */
export const formulaTag = (bytes: Uint8Array, at: number): FormulaTag => {
  const openEnd = tagEnd(bytes, at);
  const attribute = (name: Uint8Array): string => {
    const place = attributePlace(bytes, at, openEnd, name);
    return place === null ? '' : textOf(bytes, place.value, place.valueEnd);
  };
  const kind = KINDS.get(attribute(TYPE)) ?? 'plain';
  const known = { kind, reference: attribute(REFERENCE), shared: attribute(SHARED) };
  if (isEmpty(bytes, openEnd)) return { ...known, text: '', end: openEnd };
  let closeStart = nextTag(bytes, openEnd);
  let end = tagEnd(bytes, closeStart);
  while (isDeclaration(bytes, closeStart)) {
    closeStart = nextTag(bytes, end);
    end = tagEnd(bytes, closeStart);
  }
  return { ...known, text: unescapedText(textOf(bytes, openEnd, closeStart)), end };
};
