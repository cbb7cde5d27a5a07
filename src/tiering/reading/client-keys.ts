import type { CellValue } from '../model';
import { notice } from '../notice';
import type { Notice } from '../notices';
import type { Cells } from '../register';
import { stepThrough, type Steps } from '../steps';
import { tally } from '../tally';
import { headerText } from './header-text';
import type { NamedCells } from './named-cells';
import { plainCells } from './plain-cells';

export interface ClientKeys {
  readonly keys: readonly string[];
  /** 1 where the key is missing or stands more than once. */
  readonly doubtful: Uint8Array;
  readonly notices: readonly Notice[];
}

/**
 * The keys of the clients as text, single spaces, case kept; every row stays a client of its own.
 * Missing keys and every row of a key that stands more than once are flagged. In steps.
 */
export function* clientKeys({ header, cells, rows }: NamedCells): Steps<ClientKeys> {
  const keys = yield* keyTexts(cells);
  const doubtful = new Uint8Array(keys.length);
  const first = new Map<string, number>();
  const missing = tally(null);
  yield* stepThrough(keys.length, (client) => {
    const key = keys[client] ?? '';
    if (key === '') {
      missing.add(rows[client] ?? 0, null);
      doubtful[client] = 1;
      return;
    }
    const before = first.get(key);
    if (before === undefined) first.set(key, client);
    else doubtful[before] = doubtful[client] = 1;
  });
  const repeated = tally('');
  keys.forEach((key, client) => {
    if (doubtful[client] === 1 && key !== '') repeated.add(rows[client] ?? 0, key);
  });
  const notices: Notice[] = [];
  if (missing.count > 0) notices.push(notice('missing-key', missing, { header }));
  if (repeated.count > 0)
    notices.push(notice('duplicate-key', repeated, { header, example: repeated.example }));
  return { keys, doubtful, notices };
}

/** Keys or labels as texts (see `keyText`), in steps. */
export function* keyTexts(cells: Cells): Steps<readonly string[]> {
  const plain = plainCells(cells);
  const texts = new Array<string>(plain.length).fill('');
  yield* stepThrough(texts.length, (place) => {
    texts[place] = keyText(plain[place] ?? null);
  });
  return texts;
}

/** A key or label as text: numbers as they are written, texts without stray spaces; "" for blank. */
export function keyText(cell: CellValue): string {
  return typeof cell === 'number' ? String(cell) : headerText(cell);
}
