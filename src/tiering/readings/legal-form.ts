import { notice } from '../notice';
import type { Notice } from '../notices';
import type { TextColumn } from '../orders/orders';
import { textColumn } from '../orders/text-column';
import { columnNamed } from '../reading/column-readings';
import type { Register } from '../register';
import { tally } from '../tally';
import { legalFormOf } from './legal-form-of';

/** Companies and persons, client by client. */
export interface LegalForms {
  /** 1 for a company, 0 for a person, NaN where neither is sure. */
  readonly readings: Float64Array;
  /** The same as the texts "company" and "person"; blank where neither is sure. */
  readonly texts: TextColumn;
  readonly notices: readonly Notice[];
}

const codes = { company: 1, person: 2 } as const;

/**
 * Whether clients are companies or buy for themselves, by the legal form in their names (see `legalFormOf`). Names that do
 * not tell are missing, with a notice; so are blank ones.
 */
export function legalForm(register: Register, header: string): LegalForms {
  const names = textColumn(columnNamed(register, header).cells);
  const forms = names.texts.map(legalFormOf);
  const blank = tally('');
  const unclear = tally('');
  const found = names.codes.map((code, client) => {
    const form = forms[code] ?? null;
    if (form !== null) return codes[form];
    (code === 0 ? blank : unclear).add(register.rows[client] ?? 0, names.texts[code] ?? '');
    return 0;
  });
  return {
    readings: Float64Array.from(found, (code) => (code === 0 ? NaN : codes.person - code)),
    texts: { texts: ['', 'company', 'person'], codes: found },
    notices: [
      ...(unclear.count > 0
        ? [notice('unclear-legal-form', unclear, { header, example: unclear.example.slice(0, 60) })]
        : []),
      ...(blank.count > 0 ? [notice('missing-reading', blank, { header })] : []),
    ],
  };
}
