import { Refusal } from '../../refusal';
import { shownFormula } from '../../formula-names';
import { blockOf } from '../../references';
import type { StoredFormula } from '../../workbook-file';
import { bytesOf, isAttribute, nextAttribute, type Cursor } from './cursor';
import { wholeNumber } from './plain-text';
import { attributeText, readText } from './read-text';
import type { TextPool } from './text-pool';

const KIND = bytesOf('t');
const AREA = bytesOf('ref');
const SHARED = bytesOf('si');

const KINDS: Readonly<Record<string, StoredFormula['kind']>> = {
  normal: 'plain',
  shared: 'shared',
  array: 'array',
  dataTable: 'data-table',
};

interface Told {
  readonly kind: StoredFormula['kind'];
  readonly shared: number;
  readonly area: string;
}

/** The formula whose tag's name was read, and past it. */
export function readFormula(c: Cursor, pool: TextPool): StoredFormula {
  const { kind, shared, area } = readTag(c);
  const text = c.closed ? '' : readText(c, pool);
  const block = area === '' ? null : blockOf(area);
  if (area !== '' && block === null) throw new Refusal('damaged', `${c.part}: formula for ${area}`);
  return {
    kind,
    text: shownFormula(text),
    shared: kind === 'shared' && shared >= 0 ? shared : null,
    area: kind === 'plain' ? null : block,
  };
}

function readTag(c: Cursor): Told {
  let kind: StoredFormula['kind'] = 'plain';
  let shared = -1;
  let area = '';
  while (nextAttribute(c)) {
    if (isAttribute(c, KIND)) kind = KINDS[attributeText(c)] ?? 'plain';
    else if (isAttribute(c, AREA)) area = attributeText(c);
    else if (isAttribute(c, SHARED)) shared = wholeNumber(c.bytes, c.valueAt, c.valueEnd);
  }
  return { kind, shared, area };
}
