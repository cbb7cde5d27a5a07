/** Conditional formats of the in-memory workbook. */
import type { Area, ColourRule, ColoursEdit } from '../../sheet';
import { nextId, type FormatRule, type Workbook } from './workbook';

type NewRule = Pick<FormatRule, 'area' | 'condition'> & Partial<Pick<FormatRule, 'fill' | 'font' | 'owner'>>;

/** Adds a rule in front of all others of its sheet, as Excel does. */
export function addRule(workbook: Workbook, rule: NewRule): FormatRule {
  for (const other of rulesOn(workbook, rule.area.sheet)) other.priority += 1;
  const added: FormatRule = {
    id: `{${nextId(workbook, '00000000-0000-4000-9000-')}}`,
    area: rule.area,
    condition: rule.condition,
    priority: 0,
    stopIfTrue: false,
    fill: rule.fill ?? null,
    font: rule.font ?? null,
    owner: rule.owner ?? null,
  };
  workbook.rules.push(added);
  return added;
}

/** Takes a rule away; the others close up. False where there is no such rule. */
export function removeRule(workbook: Workbook, id: string): boolean {
  const gone = workbook.rules.find((rule) => rule.id === id);
  if (gone === undefined) return false;
  workbook.rules = workbook.rules.filter((rule) => rule !== gone);
  for (const other of rulesOn(workbook, gone.area.sheet)) {
    if (other.priority > gone.priority) other.priority -= 1;
  }
  return true;
}

/** The rules of a sheet, the first asked first. */
export function rulesOn(workbook: Workbook, sheet: string): readonly FormatRule[] {
  return workbook.rules
    .filter((rule) => rule.area.sheet === sheet)
    .sort((one, other) => one.priority - other.priority);
}

/** Replaces the rules of one owner, on whatever sheet they stand, by these, the first asked first. All other rules stay as they are. */
export function replaceOwnRules(
  workbook: Workbook,
  owner: string,
  area: Area,
  rules: readonly ColourRule[],
): void {
  const old = workbook.rules.filter((rule) => rule.owner === owner);
  for (const rule of old) removeRule(workbook, rule.id);
  for (const { text, fill, font } of [...rules].reverse()) {
    const formula1 = `="${text.replaceAll('"', '""')}"`;
    addRule(workbook, {
      area,
      condition: { kind: 'value', operator: 'EqualTo', formula1, formula2: null },
      fill,
      font,
      owner,
    });
  }
}

const EQUAL_TEXT = /^="((?:[^"]|"")*)"$/;

/** The edit that would set the rules of one owner again; null where there are none. Rules that were made into others are left out. */
export function ownRules(workbook: Workbook, owner: string): ColoursEdit | null {
  const own = workbook.rules
    .filter((rule) => rule.owner === owner)
    .sort((one, other) => one.priority - other.priority);
  const rules = own.flatMap(({ condition, fill, font }): ColourRule[] => {
    const text = condition.kind === 'value' ? EQUAL_TEXT.exec(condition.formula1)?.[1] : undefined;
    return text === undefined || fill === null || font === null
      ? []
      : [{ text: text.replaceAll('""', '"'), fill, font }];
  });
  const area = own[0]?.area;
  return area === undefined ? null : { kind: 'colours', owner, area, rules };
}
