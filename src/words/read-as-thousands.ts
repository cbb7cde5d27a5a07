import { parseNumber } from '../tiering';

/**
 * True where the sign in a text was taken for one between thousands, so that it could be a decimal sign as well. Words
 * for thousands count with both meanings: "1.500 млн" is 1 500 000, or a thousand times that.
 * @example readAsThousands({ example: '1.234', read: 1234 }); // => true
 */
export function readAsThousands(seen: { readonly example: string; readonly read: number }): boolean {
  const parsed = parseNumber(seen.example);
  if (parsed.kind !== 'ambiguous') return false;
  return Math.abs(seen.read) >= Math.max(Math.abs(parsed.point), Math.abs(parsed.comma));
}
