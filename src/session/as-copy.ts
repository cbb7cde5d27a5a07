import { freshId, type Recognised, type Records, type Spreadsheet } from '../sheet';

/**
 * A register that holds our columns while they still stand where they were written is a copy: it is remembered on its own,
 * so that neither takes the other's model or colours. One that was moved keeps its identity.
 */
export async function asCopy(
  spreadsheet: Spreadsheet,
  records: Records,
  recognised: Recognised | null,
): Promise<Recognised | null> {
  if (recognised === null || recognised.inPlace) return recognised;
  const { entry } = recognised;
  for (const { header, column } of entry.columns) {
    const [[there] = []] = await spreadsheet.read({
      sheet: entry.sheet,
      row: entry.headerRow,
      column,
      rows: 1,
      columns: 1,
    });
    if (there === header) return { ...recognised, entry: { ...entry, id: freshId(records) } };
  }
  return recognised;
}
