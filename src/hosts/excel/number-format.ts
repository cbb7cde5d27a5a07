/** Sets number formats of a range of one column: one for all its cells, or one a cell. */
export const setFormats = (range: Excel.Range, formats: string | readonly string[]): void => {
  const [first] = formats;
  const all = typeof formats === 'string' || formats.every((format) => format === first);
  const only = typeof formats === 'string' ? formats : (first ?? 'General');
  // A single value is set on every cell of the range; the types know only the two-dimensional form.
  range.numberFormat = all ? (only as unknown as string[][]) : formats.map((format) => [format]);
};
