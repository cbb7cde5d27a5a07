/** The lines of each group, one group after the other: those of group g stand from starts[g] up to starts[g + 1]. */
export interface GroupedLines {
  readonly starts: Uint32Array;
  /** Places of the lines in the orders. */
  readonly lines: Uint32Array;
}

/** Sorts the lines by the group that owns them, those of no group (-1) left out; a count and a pass, whatever their number. */
export function linesByGroup(groupOfLine: Int32Array, groups: number): GroupedLines {
  const starts = new Uint32Array(groups + 1);
  for (const group of groupOfLine) {
    if (group >= 0) starts[group + 1] = (starts[group + 1] ?? 0) + 1;
  }
  for (let group = 0; group < groups; group += 1) {
    starts[group + 1] = (starts[group + 1] ?? 0) + (starts[group] ?? 0);
  }
  const next = starts.slice();
  const lines = new Uint32Array(starts[groups] ?? 0);
  for (let line = 0; line < groupOfLine.length; line += 1) {
    const group = groupOfLine[line] ?? -1;
    if (group < 0) continue;
    const place = next[group] ?? 0;
    lines[place] = line;
    next[group] = place + 1;
  }
  return { starts, lines };
}
