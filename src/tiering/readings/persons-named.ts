import { matchClients } from '../orders/match-clients';
import { isMissingWord } from '../reading/missing-words';
import type { Register } from '../register';

/** Clients as persons, counted from 0, and which of them each text names. */
export interface PersonsNamed {
  /** Rows of one key are one person, rows without a key each their own. */
  readonly personOf: Int32Array;
  /** -1 where a text names nobody, or several. */
  readonly personOfText: Int32Array;
}

const nobody = -1;
const several = -2;

/**
 * Which client each text names: by its key, else by its label (see `matchClients`). Texts are clean (see `textColumn`).
 * Where the register has no key, a client goes by its label; a label that several persons bear names none of them.
 */
export function personsNamed(register: Register, texts: readonly string[]): PersonsNamed {
  const names = texts.map((text) => (isMissingWord(text) ? '' : text));
  if (hasNoKey(register)) {
    const { groupOf, groupOfText, groups } = matchClients(register.labels, names);
    return { personOf: everyone(groupOf, groups), personOfText: groupOfText };
  }
  const keys = matchClients(register.keys, names);
  const personOf = everyone(keys.groupOf, keys.groups);
  const isStrange = (text: string, place: number): boolean =>
    text !== '' && (keys.groupOfText[place] ?? nobody) < 0;
  if (!names.some(isStrange)) return { personOf, personOfText: keys.groupOfText };
  const byLabel = personsByLabel(
    register,
    personOf,
    names.map((text, place) => (isStrange(text, place) ? text : '')),
  );
  const personOfText = keys.groupOfText.map((person, text) =>
    person >= 0 ? person : (byLabel[text] ?? nobody),
  );
  return { personOf, personOfText };
}

function personsByLabel({ labels }: Register, personOf: Int32Array, names: readonly string[]): Int32Array {
  const { groupOf, groupOfText, groups } = matchClients(labels, names);
  const personOfLabel = new Int32Array(groups).fill(nobody);
  groupOf.forEach((label, client) => {
    if (label < 0) return;
    const person = personOf[client] ?? nobody;
    const before = personOfLabel[label] ?? nobody;
    personOfLabel[label] = before === nobody || before === person ? person : several;
  });
  return groupOfText.map((label) => Math.max(nobody, personOfLabel[label] ?? nobody));
}

/** Without a key, keys are the numbers of the rows: nobody is called so. */
function hasNoKey({ keys, rows }: Register): boolean {
  return keys.every((key, client) => key === String(rows[client]));
}

/** Groups as persons, and a person for each client who is in none. */
function everyone(groupOf: Int32Array, groups: number): Int32Array {
  let next = groups;
  return groupOf.map((group) => (group >= 0 ? group : next++));
}
