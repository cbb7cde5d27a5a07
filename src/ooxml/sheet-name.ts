/** In UTF-16 units, as the programs count. */
const LONGEST = 31;

// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const BARRED = /[[\]:*?/\\\u0000-\u001f\ufffe\uffff]|^'|'$|\p{Cs}/u;

/**
 * Whether a sheet may be called so; "History" is a name that Excel keeps for itself.
 * @example isSheetName('2026/27'); // => false
 */
export const isSheetName = (name: string): boolean =>
  name.trim() !== '' && name.length <= LONGEST && !BARRED.test(name) && name.toLowerCase() !== 'history';
