/** Products by their names, for answers that do not depend on the order of lines. */
export interface ProductNames {
  readonly texts: readonly string[];
  /** The place of each product among the names in order. */
  readonly rank: Uint32Array;
}

/** The products' names with their alphabetical places. */
export function productNames(texts: readonly string[]): ProductNames {
  const ordered = texts.map((text, product) => ({ text, product }));
  ordered.sort((one, other) => (one.text < other.text ? -1 : 1));
  const rank = new Uint32Array(texts.length);
  ordered.forEach(({ product }, place) => {
    rank[product] = place;
  });
  return { texts, rank };
}
