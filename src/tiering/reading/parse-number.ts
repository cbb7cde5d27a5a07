import { cleanText } from './clean-text';
import { decimalEvidence } from './decimal-evidence';
import { isErrorText } from './error-text';
import { isMissingWord } from './missing-words';
import { numberFromBody } from './number-from-body';
import { scanNumber } from './scan-number';

export type ParsedNumber =
  | { readonly kind: 'number'; readonly value: number; readonly currency: string | null }
  /** Either meaning is possible; a column or a habit has to decide. */
  | {
      readonly kind: 'ambiguous';
      readonly point: number;
      readonly comma: number;
      readonly currency: string | null;
    }
  | { readonly kind: 'missing' }
  | { readonly kind: 'error' }
  | { readonly kind: 'unreadable' };

/** Longer cells are prose; they are not even cleaned, so that no cell can cost time. */
const longest = 200;
/** Beyond this a sum of a million readings could overflow. */
const greatest = 1e300;

/**
 * What number a single text means, by itself: no column around it, no habit of a country.
 * Read are spaces of all kinds and apostrophes as groups, marks of money, percent (83% is 0.83), "тыс.", "млн", "k",
 * "mil", "万", minus signs before, after and as parentheses. Never 0 for what cannot be read.
 * @example parseNumber('6.543.800'); // => { kind: 'number', value: 6543800, currency: null }
 * @example parseNumber('1.234'); // => { kind: 'ambiguous', point: 1.234, comma: 1234, currency: null }
 */
export function parseNumber(text: string): ParsedNumber {
  const trimmed = text.trim();
  if (trimmed.length > longest) return { kind: 'unreadable' };
  if (isMissingWord(trimmed)) return { kind: 'missing' };
  if (isErrorText(trimmed)) return { kind: 'error' };
  const scanned = scanNumber(cleanText(trimmed));
  if (scanned === null) return { kind: 'unreadable' };
  const { currency } = scanned;
  const evidence = decimalEvidence(scanned.body);
  const point = numberFromBody(scanned, evidence === 'comma' ? 'comma' : 'point');
  if (point === null || Math.abs(point) > greatest) return { kind: 'unreadable' };
  if (evidence !== 'open') return { kind: 'number', value: point, currency };
  const comma = numberFromBody(scanned, 'comma');
  return comma === null ? { kind: 'unreadable' } : { kind: 'ambiguous', point, comma, currency };
}
