import type { DecimalSign } from '../register';

/** What a number's points and commas tell by themselves: which is the decimal sign, nothing (none there), or either. */
export type DecimalEvidence = DecimalSign | 'none' | 'open';

/**
 * What the body of a number tells about the decimal sign of its column.
 * Both signs: the last is decimal. One sign several times: it groups, so the other is decimal.
 * One sign once is decimal unless it could as well group: one to three digits, not starting with 0, before exactly three.
 * @example decimalEvidence('1.234'); // => 'open'
 */
export function decimalEvidence(body: string): DecimalEvidence {
  const points = body.split('.').length - 1;
  const commas = body.split(',').length - 1;
  if (points + commas === 0) return 'none';
  if (points > 0 && commas > 0) return body.lastIndexOf('.') > body.lastIndexOf(',') ? 'point' : 'comma';
  if (points > 1) return 'comma';
  if (commas > 1) return 'point';
  return couldGroup.test(body) ? 'open' : points === 1 ? 'point' : 'comma';
}

const couldGroup = /^[1-9]\d{0,2}[.,]\d{3}$/;
