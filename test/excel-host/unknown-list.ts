/** The elements of something that should be a list; none where it is no list. */
export function unknownList(value: unknown): readonly unknown[] {
  // Array.isArray turns unknown into any[].
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}
