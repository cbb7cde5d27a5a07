import { textColumn } from '../orders/text-column';
import { labelKey } from '../readings/label-key';
import type { Register } from '../register';
import { columnNamed } from './column-readings';
import { isErrorText } from './error-text';
import { isMissingWord } from './missing-words';

/** Clients by what stands in a column of words. */
export interface TextGroups {
  /** Each group once, as it is written, in the order of their letters. */
  readonly names: readonly string[];
  /** Each client's place among the names; their number where the cell is blank, an error or a word for "unknown". */
  readonly groupOf: Uint32Array;
}

/**
 * The groups that a column names. Texts that differ by letter case and spaces alone are one group, called by the spelling that
 * sorts first, so that no order of rows matters.
 */
export function textGroups(register: Register, header: string): TextGroups {
  const { texts, codes } = textColumn(columnNamed(register, header).cells);
  const spelled = new Map<string, string>();
  const keys = texts.map((text) => (isMissingWord(text) || isErrorText(text) ? '' : labelKey(text)));
  keys.forEach((key, place) => {
    const text = texts[place] ?? '';
    const known = spelled.get(key);
    if (key !== '' && (known === undefined || text < known)) spelled.set(key, text);
  });
  const groups = [...spelled].sort(([, one], [, other]) => (one < other ? -1 : 1));
  const places = new Map(groups.map(([key], place) => [key, place]));
  const placeOfText = Uint32Array.from(keys, (key) => places.get(key) ?? groups.length);
  return {
    names: groups.map(([, name]) => name),
    groupOf: Uint32Array.from(codes, (code) => placeOfText[code] ?? groups.length),
  };
}
