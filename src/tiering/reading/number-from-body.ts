import type { DecimalSign } from '../register';
import type { ScannedNumber } from './scan-number';

const wholeShape = /^(?:\d*|\d{1,3}(?:([ .,'’])\d{3})(?:\1\d{3})*)$/;

/**
 * The number a scanned text means once the decimal sign is known; null where its groups are not groups of three.
 * Powers of ten are applied in writing, not by multiplying, so "57%" is 0.57 and not 0.5700000000000001.
 * @example numberFromBody({ body: '1.234', negative: false, power: 0, currency: null }, 'comma'); // => 1234
 */
export function numberFromBody(scanned: ScannedNumber, decimal: DecimalSign): number | null {
  const [whole = '', fraction = '', ...more] = scanned.body.split(decimal === 'point' ? '.' : ',');
  if (more.length > 0 || !wholeShape.test(whole) || !/^\d*$/.test(fraction)) return null;
  const digits = whole.replace(/\D/g, '');
  const size = Number(`${digits === '' ? '0' : digits}.${fraction === '' ? '0' : fraction}e${scanned.power}`);
  return scanned.negative ? 0 - size : size;
}
