import type { Workbook } from '../../src/hosts/memory/workbook';

const trimmed = <Cell>(cells: readonly Cell[], blank: Cell): readonly Cell[] => {
  let end = cells.length;
  while (end > 0 && cells[end - 1] === blank) end -= 1;
  return cells.slice(0, end);
};

/** All that a workbook holds, so that two of them can be compared: blank cells at the end of a column are no difference. */
export const contentOf = ({ sheets, tables, rules, settings, names }: Workbook): unknown =>
  structuredClone({
    sheets: sheets.map(({ columns, ...sheet }) => {
      const held = columns.map(({ contents, formats }) => ({
        contents: trimmed(contents, null),
        formats: trimmed(formats, 'General'),
      }));
      let end = held.length;
      while (end > 0 && (held[end - 1]?.contents.length ?? 0) + (held[end - 1]?.formats.length ?? 0) === 0)
        end -= 1;
      return { ...sheet, columns: held.slice(0, end) };
    }),
    tables,
    rules: rules.map(({ id, ...rule }) => ({ ...rule, ours: id === null })),
    settings: [...settings].sort(),
    names: [...names],
  });
