import type { ColourRule } from '../../../sheet';
import type { FormatRuleEntry } from '../../../ooxml/look';
import { keptRulesOf, rulesKey } from '../../../ooxml/patch/colours/kept-rules';
import { textFormula } from '../../../ooxml/patch/colours/own-rules';
import type { Block, WorkbookFile } from '../../../ooxml/workbook-file';
import { fileRuleId, type LoadedWorkbook } from '../load/load-workbook';
import { meeting } from '../locks';

const sameColour = (one: string | null, other: string): boolean =>
  one !== null && one.toUpperCase() === other.toUpperCase();

/** Whether a rule of the file compares and paints as one of ours did. */
const isLike = (entry: FormatRuleEntry, { text, fill, font }: ColourRule): boolean =>
  entry.kind === 'cellIs' &&
  entry.operator === 'equal' &&
  entry.formulas.length === 1 &&
  entry.formulas[0]?.trim() === textFormula(text) &&
  sameColour(entry.look?.fill ?? null, fill) &&
  sameColour(entry.look?.colour ?? null, font);

const stands = ({ areas }: FormatRuleEntry, where: (area: Block) => boolean): boolean => areas.some(where);

/**
 * The grid's ids of the rules that came with the file and were set for an owner: of rules alike those on the very
 * cells, else those that touch them.
 */
export const rulesOfFile = async (
  file: WorkbookFile,
  loaded: LoadedWorkbook,
  owner: string,
): Promise<readonly string[]> => {
  const kept = keptRulesOf((await file.recall(rulesKey(owner))) ?? undefined);
  if (kept === null) return [];
  const { sheet, area } = kept;
  const rules = (loaded.sheets.get(sheet)?.frame.rules ?? []).map((entry, place) => ({ entry, place }));
  return kept.rules.flatMap((rule) => {
    const alike = rules.filter(({ entry }) => isLike(entry, rule));
    const same = ({ row, column, rows: high, columns: wide }: Block): boolean =>
      row === area.row && column === area.column && high === area.rows && wide === area.columns;
    const exact = alike.filter(({ entry }) => stands(entry, same));
    const found =
      exact.length > 0
        ? exact
        : alike.filter(({ entry }) => stands(entry, (one) => meeting(one, area) !== null));
    return found.map(({ place }) => fileRuleId(sheet, place));
  });
};
