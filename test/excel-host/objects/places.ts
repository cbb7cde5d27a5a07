/** Areas of the workbook as the objects of Excel need them. */
import type { Area } from '../../../src/sheet';
import { formattedWithin, usedWithin } from '../../../src/hosts/memory/area';
import { sheetById, type Sheet } from '../../../src/hosts/memory/workbook';
import { switchAt, type Given } from '../given';
import { accessDenied, itemNotFound } from '../host-error';
import type { World } from '../world';

/** The used part of an area, with or without cells that only carry a format. */
export function usedArea(sheet: Sheet, area: Area, given: Given): Area | null {
  return (switchAt(given, 0) ? usedWithin : formattedWithin)(sheet, area);
}

/** The first cell of an area: what Excel calls the used range of an empty one. */
export function firstCell(area: Area): Area {
  return { ...area, rows: 1, columns: 1 };
}

/** The sheet an area lies on; ItemNotFound where it has been deleted. */
export function sheetOf(world: World, area: Area): Sheet {
  const sheet = sheetById(world.workbook, area.sheet);
  if (sheet === undefined) throw itemNotFound(`sheet ${area.sheet}`);
  return sheet;
}

/** Sheets are neither added, renamed nor deleted while the structure of the workbook is protected. */
export function refuseClosedBook(world: World): void {
  if (world.workbook.structureProtected) throw accessDenied('the structure of the workbook is protected');
}

/** Whether Excel takes a text as the name of a sheet. */
export function isSheetName(name: string): boolean {
  return /^(?!')[^\\/?*[\]:]{1,31}(?<!')$/.test(name);
}
