/** Why a value cannot stand in a cell. */
import type { CellValue } from '../../../sheet';
import type { RefusalCode } from '../../refusal';

/** The longest text that a cell holds, in UTF-16 units. */
const LONGEST_TEXT = 32_767;

/** Null for a value that can. */
export const cellFault = (value: CellValue): Extract<RefusalCode, 'too-large' | 'unsupported'> | null => {
  if (typeof value === 'string' && value.length > LONGEST_TEXT) return 'too-large';
  if (typeof value === 'number' && !Number.isFinite(value)) return 'unsupported';
  return null;
};
