/**
 * A place for a mark on every order, 0 at first; marking a group's orders with the group's number + 1 tells them apart
 * from those of other groups without ever clearing the marks.
 * @example orderMarks(Uint32Array.of(2, 0)).length; // => 3
 */
export function orderMarks(orderOf: Uint32Array): Uint32Array {
  let greatest = 0;
  for (const order of orderOf) if (order > greatest) greatest = order;
  return new Uint32Array(greatest + 1);
}
