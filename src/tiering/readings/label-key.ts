import { headerText } from '../reading/header-text';
import { cleanText } from '../reading/clean-text';

/**
 * A text as labels are compared: letter case, spaces at the ends and double ones, invisible marks and widths of signs make
 * no difference.
 * @example labelKey('  Key\u00A0 ACCOUNT '); // => 'key account'
 */
export function labelKey(text: string): string {
  return headerText(cleanText(text)).toLowerCase();
}
