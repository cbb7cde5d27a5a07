/** Excel behind the port: only translation. It needs ExcelApi 1.9, the floor of the manifest; with a newer one it sees more of what is in the way. */
import { faultOf, type Area, type EditKind, type Spreadsheet } from '../../sheet';
import { excelApply } from './apply';
import { heldAreas, type HeldAreas } from './held-areas';
import { readText } from './recalled-text';
import { firstObstacle } from './obstacle';
import { excelOneStep } from './one-step';
import { excelOwnRules } from './own-rules';
import { excelFormats, excelRead } from './read';
import { excelExtent, excelSelection } from './selection';
import { talk } from './talk';

const CAN: ReadonlySet<EditKind> = new Set<EditKind>([
  'table-columns',
  'cells',
  'colours',
  'put-back',
  'drop-table-columns',
  'new-sheet',
  'remember',
]);

const refuseAreas = async (held: HeldAreas, areas: readonly Area[]): Promise<void> => {
  if (areas.length === 0) return;
  const fault = await talk((context) => firstObstacle(context, areas, held));
  if (fault !== null) throw fault;
};

/** The workbook that this add-in stands in. Areas asked about with `obstacle` are refused by `apply` once others have moved them. */
export const excelSpreadsheet = (): Spreadsheet => {
  const held = heldAreas();
  return {
    can: CAN,
    selection: excelSelection,
    extent: excelExtent,
    read: (area, watch) => excelRead(area, 'values', watch),
    contents: (area, watch) => excelRead(area, 'formulas', watch),
    formats: excelFormats,
    obstacle: (areas) => faultOf(() => refuseAreas(held, areas)),
    colours: excelOwnRules,
    apply: (edits, watch) => excelApply(held, edits, watch),
    asOneStep: excelOneStep,
    recall: (key) => talk((context) => readText(context, key)),
  };
};
