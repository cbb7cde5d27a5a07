import { writtenText } from './text-column';
import { textIndex } from './text-index';

/** Which clients of a register own which of the orders' client texts. Groups are counted from 0. */
export interface MatchedClients {
  /** The group of each client; -1 where its name is blank. Clients of one name share a group. */
  readonly groupOf: Int32Array;
  /** The group of each client text of the orders; -1 where no client is called so. */
  readonly groupOfText: Int32Array;
  readonly groups: number;
}

const ambiguous = -2;

/**
 * Matches clients by their names: exactly first; then by whatever case they are written in, and numbers without their
 * leading zeros, which spreadsheets drop, but only where a single name of the register is meant.
 * Texts are cleaned already (see `textColumn`). Where the names are known to be distinct as people read them, and none blank, orders that
 * name them in the same order, as a database does, need no looking up.
 * @example matchClients(['Ann', '7'], ['', 'ANN', '007']).groupOfText; // => Int32Array.of(-1, 0, 1)
 */
export function matchClients(
  names: readonly string[],
  texts: readonly string[],
  areDistinct = false,
): MatchedClients {
  return areDistinct && areNames(texts, names)
    ? inOneOrder(names.length)
    : byName(names.map(writtenText), texts);
}

/** Whether the texts are the blank and then the names, one by one. */
function areNames(texts: readonly string[], names: readonly string[]): boolean {
  if (texts.length !== names.length + 1 || texts[0] !== '') return false;
  for (let place = 0; place < names.length; place += 1) if (texts[place + 1] !== names[place]) return false;
  return true;
}

function inOneOrder(groups: number): MatchedClients {
  const groupOf = new Int32Array(groups);
  const groupOfText = new Int32Array(groups + 1).fill(-1);
  for (let group = 0; group < groups; group += 1) {
    groupOf[group] = group;
    groupOfText[group + 1] = group;
  }
  return { groupOf, groupOfText, groups };
}

function byName(names: readonly string[], texts: readonly string[]): MatchedClients {
  const exact = textIndex();
  const groupOf = new Int32Array(names.length);
  names.forEach((name, client) => {
    groupOf[client] = name === '' ? -1 : exact.numberOf(name);
  });
  // Made only once a text is not found as it is.
  let loose: ReadonlyMap<string, number> | null = null;
  const groupOfText = new Int32Array(texts.length).fill(-1);
  texts.forEach((text, code) => {
    if (text === '') return;
    const group = exact.find(text);
    loose ??= group < 0 ? looseNames(exact.texts) : null;
    groupOfText[code] = group >= 0 ? group : Math.max(-1, loose?.get(loosely(text)) ?? -1);
  });
  return { groupOf, groupOfText, groups: exact.texts.length };
}

function looseNames(names: readonly string[]): ReadonlyMap<string, number> {
  const loose = new Map<string, number>();
  names.forEach((name, group) => {
    const folded = loosely(name);
    loose.set(folded, loose.has(folded) ? ambiguous : group);
  });
  return loose;
}

const digitsAlone = /^\d+$/;
const leadingZeros = /^0+(?=\d)/;

function loosely(name: string): string {
  return digitsAlone.test(name) ? name.replace(leadingZeros, '') : name.toLowerCase();
}
