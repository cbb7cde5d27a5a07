/** A whole workbook as plain JSON data, for files and for carrying one into a browser page. */
import type { Area } from '../../sheet';
import type { FormatRule, Sheet, Table, Workbook } from './workbook';

export interface SheetSnapshot extends Readonly<Omit<Sheet, 'hiddenRows' | 'filteredRows'>> {
  readonly hiddenRows: readonly number[];
  readonly filteredRows: readonly number[];
}

export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly structureProtected: boolean;
  readonly tables: readonly Table[];
  readonly rules: readonly FormatRule[];
  readonly settings: readonly (readonly [key: string, text: string])[];
  readonly names: readonly (readonly [name: string, area: Area])[];
  readonly selection: Area;
  readonly lastId: number;
}

/** The workbook as JSON data; later changes of the workbook do not show in it. */
export function takeSnapshot(workbook: Workbook): WorkbookSnapshot {
  return structuredClone({
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      hiddenRows: [...sheet.hiddenRows],
      filteredRows: [...sheet.filteredRows],
    })),
    settings: [...workbook.settings],
    names: [...workbook.names],
  });
}

/** The workbook of a snapshot; it shares nothing with it. */
export function fromSnapshot(snapshot: WorkbookSnapshot): Workbook {
  const copy = structuredClone(snapshot);
  return {
    sheets: copy.sheets.map((sheet) => ({
      ...sheet,
      hiddenRows: new Set(sheet.hiddenRows),
      filteredRows: new Set(sheet.filteredRows),
    })),
    structureProtected: copy.structureProtected,
    tables: [...copy.tables],
    rules: [...copy.rules],
    settings: new Map(copy.settings),
    names: new Map(copy.names),
    selection: copy.selection,
    lastId: copy.lastId,
  };
}
