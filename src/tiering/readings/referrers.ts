import { notice } from '../notice';
import type { Notice } from '../notices';
import { textColumn } from '../orders/text-column';
import { columnNamed } from '../reading/column-readings';
import { isMissingWord } from '../reading/missing-words';
import type { Register } from '../register';
import { tally } from '../tally';
import { inCircle } from './in-circle';
import { personsNamed } from './persons-named';

/** Who sent whom. Persons are clients; rows of one key are one person. */
export interface Referrers {
  /** The person of each client. */
  readonly personOf: Int32Array;
  /** The person who sent each client; -1 where nobody did, nobody is found, or people sent each other. */
  readonly sentBy: Int32Array;
  readonly notices: readonly Notice[];
}

const nobody = -1;

/**
 * Finds the clients that a column "referred by" names: by key, else by label, as people read texts (see `matchClients`); a
 * label that several clients bear names none of them. Whoever names himself, or is sent round in a circle, was sent by
 * nobody; such clients, and names that are no client's, stand in the notices. Blank: nobody.
 */
export function referrers(register: Register, header: string): Referrers {
  const texts = textColumn(columnNamed(register, header).cells);
  const { personOf, personOfText } = personsNamed(register, texts.texts);
  const isBlank = texts.texts.map(isMissingWord);
  const unknown = tally('');
  const sentBy = Int32Array.from(texts.codes, (code, client) => {
    const person = personOfText[code] ?? nobody;
    if (person === nobody && isBlank[code] === false)
      unknown.add(register.rows[client] ?? 0, texts.texts[code] ?? '');
    return person;
  });
  const circular = inCircle(personOf, sentBy);
  const round = tally('');
  circular.forEach((found, client) => {
    if (found === 0) return;
    sentBy[client] = nobody;
    round.add(register.rows[client] ?? 0, texts.texts[texts.codes[client] ?? 0] ?? '');
  });
  return {
    personOf,
    sentBy,
    notices: [
      ...(unknown.count > 0
        ? [notice('unknown-referrer', unknown, { header, example: unknown.example.slice(0, 60) })]
        : []),
      ...(round.count > 0
        ? [notice('circular-referral', round, { header, example: round.example.slice(0, 60) })]
        : []),
    ],
  };
}
