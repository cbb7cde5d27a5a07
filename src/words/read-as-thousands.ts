/**
 * True where the sign in a text was taken for one between thousands, so that it could be a decimal sign as well.
 * @example readAsThousands({ example: '1.234', read: 1234 }); // => true
 */
export function readAsThousands(seen: { readonly example: string; readonly read: number }): boolean {
  const digits = seen.example.replace(/\D/g, '').length;
  return String(Math.trunc(Math.abs(seen.read))).length >= digits;
}
