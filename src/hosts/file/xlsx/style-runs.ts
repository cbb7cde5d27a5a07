/** The styles of the cells of one column, kept as runs: a column seldom has more than two. */
export interface StyleRuns {
  /** Cells come from the first row to the last; only those that are filled. */
  readonly add: (row: number, style: number) => void;
  /** The style that the last filled cell at or above a row has; 0, the plain one, where there is none. */
  readonly at: (row: number) => number;
}

export const styleRuns = (): StyleRuns => {
  const starts: number[] = [];
  const styles: number[] = [];
  return {
    add: (row, style) => {
      if (styles.at(-1) === style) return;
      starts.push(row);
      styles.push(style);
    },
    at: (row) => {
      let low = 0;
      let high = starts.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((starts[middle] ?? Infinity) <= row) low = middle + 1;
        else high = middle;
      }
      return styles[low - 1] ?? 0;
    },
  };
};
