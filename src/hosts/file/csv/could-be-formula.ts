/** What a spreadsheet takes for a formula or a command, also in full width and behind signs that it may trim away or not show. */
const DANGEROUS = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/** "-12 000,00": digits behind a sign, with nothing between them that a formula could calculate with. */
const NUMBER = /^[+-]\d[\d \u00a0\u202f.,]*$/;
/** "+7 495 111-22-33": the signs of a telephone number. */
const TELEPHONE = /^[+-]\d[\d \u00a0\u202f.,()-]*$/;
/** Two operands with no operator between them: no formula goes on like that. */
const SIDE_BY_SIDE = /[\d)][ \u00a0\u202f]+[\d(]|\d\(|\)\d/;

/**
 * Whether a spreadsheet that opens a file of text could take a cell of it for a formula. Numbers and telephone numbers with a
 * sign in front are none; a text such as "+7-495" is, for it can be calculated.
 */
export const couldBeFormula = (text: string): boolean => {
  if (!DANGEROUS.test(text) || NUMBER.test(text)) return false;
  return !(TELEPHONE.test(text) && SIDE_BY_SIDE.test(text));
};
