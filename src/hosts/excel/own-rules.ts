/** The colour rules of an owner of ours as they stand now. */
import type { ColourRule, ColoursEdit } from '../../sheet';
import { isGone, readKept, ruleById, type Rules } from './kept-rules';
import { placeOf } from './kept-range';
import { talk } from './talk';

/** A rule with all that is loaded about it. */
interface Asked {
  readonly format: Excel.ConditionalFormat;
  readonly value: Excel.CellValueConditionalFormat;
  /** Null object where the rule was given to several ranges. */
  readonly range: Excel.Range;
}

const EQUAL_TEXT = /^="((?:[^"]|"")*)"$/;

const ask = (context: Excel.RequestContext, sheet: string, id: string): Asked => {
  const format = ruleById(context, sheet, id);
  const value = format.cellValueOrNullObject;
  const range = format.getRangeOrNullObject();
  format.load('priority');
  value.load('rule');
  value.format.fill.load('color');
  value.format.font.load('color');
  range.load('rowIndex,columnIndex,rowCount,columnCount');
  return { format, value, range };
};

/** Null where somebody deleted the rule. */
const askOne = async (context: Excel.RequestContext, sheet: string, id: string): Promise<Asked | null> => {
  const asked = ask(context, sheet, id);
  try {
    await context.sync();
    return asked;
  } catch (thrown) {
    if (!isGone(thrown)) throw thrown;
    return null;
  }
};

/** All in one request; one by one where somebody deleted one of them. */
const askAll = async (context: Excel.RequestContext, { sheet, ids }: Rules): Promise<readonly Asked[]> => {
  const all = ids.map((id) => ask(context, sheet, id));
  try {
    await context.sync();
    return all;
  } catch (thrown) {
    if (!isGone(thrown)) throw thrown;
  }
  const there: Asked[] = [];
  for (const id of ids) {
    const one = await askOne(context, sheet, id);
    if (one !== null) there.push(one);
  }
  return there;
};

/** Excel answers with nothing, in one form or another, where a rule leaves the colour alone. */
const isColour = (colour: unknown): boolean => typeof colour === 'string' && colour !== '';

/** Null where somebody made the rule into another. */
const ruleOf = ({ value, range }: Asked): ColourRule | null => {
  if (value.isNullObject || range.isNullObject) return null;
  // Null where the condition was never given; the types promise one.
  const rule = value.rule as Excel.ConditionalCellValueRule | null;
  const text = rule?.operator === 'EqualTo' ? EQUAL_TEXT.exec(rule.formula1)?.[1] : undefined;
  const { fill, font } = value.format;
  if (text === undefined || !isColour(fill.color) || !isColour(font.color)) return null;
  return { text: text.replaceAll('""', '"'), fill: fill.color, font: font.color };
};

/** See `Spreadsheet.colours`. */
export const excelOwnRules = (owner: string): Promise<ColoursEdit | null> =>
  talk(async (context) => {
    const kept = await readKept(context, owner);
    if (kept === null) return null;
    const asked = await askAll(context, kept);
    const there = asked
      .flatMap((one) => {
        const rule = ruleOf(one);
        return rule === null ? [] : [{ rule, priority: one.format.priority, range: one.range }];
      })
      .sort((one, other) => one.priority - other.priority);
    const [first] = there;
    if (first === undefined) return null;
    const area = placeOf(kept.sheet, first.range);
    return { kind: 'colours', owner, area, rules: there.map(({ rule }) => rule) };
  });
