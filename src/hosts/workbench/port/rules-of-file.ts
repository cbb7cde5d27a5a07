import { keptRulesOf, rulesKept, rulesKey, type FormatRuleEntry, type WorkbookFile } from '../../../ooxml';
import { fileRuleId, type LoadedWorkbook } from '../load/load-workbook';

/** A rule of the file with its place among the sheet's; none where it does not compare with one text and paint both colours. */
const placedRule = (entry: FormatRuleEntry, place: number) => {
  const { areas, formulas, look } = entry;
  const [formula] = formulas;
  const equal = entry.kind === 'cellIs' && entry.operator === 'equal' && formulas.length === 1;
  if (!equal || formula === undefined || look === null || look.fill === null || look.colour === null)
    return [];
  return [{ areas, formula: formula.trim(), look: { fill: look.fill, font: look.colour }, place }];
};

/** The grid's ids of the rules that came with the file and were set for an owner. */
export const rulesOfFile = async (
  file: WorkbookFile,
  loaded: LoadedWorkbook,
  owner: string,
): Promise<readonly string[]> => {
  const kept = keptRulesOf((await file.recall(rulesKey(owner))) ?? undefined);
  if (kept === null) return [];
  const rules = loaded.sheets.get(kept.sheet)?.frame.rules ?? [];
  return [...rulesKept(rules.flatMap(placedRule), kept, [])].map(({ place }) =>
    fileRuleId(kept.sheet, place),
  );
};
