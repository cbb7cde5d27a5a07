import { stageOf } from '../guessing/stage-words';
import { notice } from '../notice';
import type { Notice } from '../notices';
import { textColumn } from '../orders/text-column';
import { columnNamed } from '../reading/column-readings';
import type { Register } from '../register';
import { tally } from '../tally';
import { labelKey } from './label-key';

/**
 * Stages whose coefficient is 0 although their names do not say that it came to nothing: somebody may have left them to be filled in.
 * Told with their names as the model has them and with the rows of the clients who are there; nothing where nobody is.
 */
export function stagesAtZero(
  register: Register,
  header: string,
  coefficients: Readonly<Record<string, number>>,
): readonly Notice[] {
  const zeros = Object.keys(coefficients).filter((name) => coefficients[name] === 0 && stageOf(name) !== 0);
  if (zeros.length === 0) return [];
  const nameOf = new Map(zeros.map((name) => [labelKey(name), name]));
  const { texts, codes } = textColumn(columnNamed(register, header).cells);
  const named = texts.map((text) => nameOf.get(labelKey(text)));
  const seen = tally('');
  const words = new Set<string>();
  codes.forEach((code, client) => {
    const name = named[code];
    if (name === undefined) return;
    seen.add(register.rows[client] ?? 0, name);
    words.add(name);
  });
  // In the model's order, whatever the order of rows.
  const used = zeros.filter((name) => words.has(name));
  return seen.count > 0 ? [notice('stages-at-zero', seen, { header, words: used })] : [];
}
