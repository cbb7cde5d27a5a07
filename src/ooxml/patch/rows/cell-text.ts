/** A cell as the format writes it. */
import { storedFormula } from '../../formula-names';
import { worksOnRanges } from '../../works-on-ranges';
import { escapedText } from '../../xml/escape';
import { toXString } from '../../xml/x-string';
import { referenceOf } from '../../references';
import type { CellChange } from './layers';

/** Cell errors that a formula may show; as plain values the same characters are text. */
const ERRORS: ReadonlySet<string> = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#GETTING_DATA',
  '#SPILL!',
  '#CALC!',
  '#FIELD!',
  '#BLOCKED!',
  '#CONNECT!',
  '#BUSY!',
  '#UNKNOWN!',
]);

// Most texts need neither escape: one look is enough for them.
const PLAIN =
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  /^[^&<>_\s\u0000-\u001f\ud800-\udfff\ufffe\uffff][^&<>_\u0000-\u001f\ud800-\udfff\ufffe\uffff]*$/;

const kept = (text: string): string => (PLAIN.test(text) ? text : escapedText(toXString(text)));

const textCell = (open: string, prefix: string, text: string): string => {
  const space = text.trim() === text && !text.includes('\n') ? '' : ' xml:space="preserve"';
  return `${open} t="inlineStr"><${prefix}is><${prefix}t${space}>${kept(text)}</${prefix}t></${prefix}is></${prefix}c>`;
};

/** The type and the value that a formula shows. */
const shown = (prefix: string, value: CellChange['value']): { type: string; value: string } => {
  const cached = (text: string): string => `<${prefix}v>${text}</${prefix}v>`;
  if (value === null) return { type: '', value: '' };
  if (typeof value === 'boolean') return { type: ' t="b"', value: cached(value ? '1' : '0') };
  if (typeof value === 'number') return { type: '', value: cached(String(value)) };
  return { type: ERRORS.has(value) ? ' t="e"' : ' t="str"', value: cached(kept(value)) };
};

/** The cells that a formula is kept for; blank for one that is worked out for its own cell alone. */
const filled = ({ formula, spill }: CellChange, reference: string): string => {
  if (spill !== null) return referenceOf(spill);
  return formula !== null && worksOnRanges(formula) ? reference : '';
};

const formulaCell = (open: string, prefix: string, reference: string, change: CellChange): string => {
  const text = escapedText(storedFormula((change.formula ?? '').replace(/^=/, '')));
  const cells = filled(change, reference);
  const array = cells === '' ? '' : ` t="array" ref="${cells}"`;
  const { type, value } = shown(prefix, change.value);
  return `${open}${type}><${prefix}f${array}>${text}</${prefix}f>${value}</${prefix}c>`;
};

/** The cell at an address in a style; `prefix` as in "x:". Numbers keep every digit. */
export const cellText = (prefix: string, reference: string, style: number, change: CellChange): string => {
  const open = `<${prefix}c r="${reference}"${style === 0 ? '' : ` s="${style}"`}`;
  const { value } = change;
  if (change.formula !== null) return formulaCell(open, prefix, reference, change);
  if (value === null) return `${open}/>`;
  if (typeof value === 'string') return textCell(open, prefix, value);
  if (typeof value === 'boolean')
    return `${open} t="b"><${prefix}v>${value ? 1 : 0}</${prefix}v></${prefix}c>`;
  return `${open}><${prefix}v>${value}</${prefix}v></${prefix}c>`;
};
