/**
 * Which colour rules are ours. The user's are never listed or loaded: Excel throws on some of them. Ours are known by the ids
 * that the workbook keeps for each owner.
 */
import { excelCode } from './faults';
import { readSetting } from './settings';

/** Rules on one sheet. */
export interface Rules {
  readonly sheet: string;
  readonly ids: readonly string[];
}

/** What is kept for an owner: the rules that stand, and older ones that may still have to be taken away. */
export interface KeptRules extends Rules {
  readonly before?: readonly Rules[];
}

/** The key of the workbook under which the rules of an owner are kept. */
export const rulesKey = (owner: string): string => `ClientTiers.rules.${owner}`;

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');

const isRules = (value: unknown): value is Rules =>
  typeof value === 'object' &&
  value !== null &&
  'sheet' in value &&
  typeof value.sheet === 'string' &&
  'ids' in value &&
  isTexts(value.ids);

/** The rules kept for an owner; null where there are none. A text that is not ours stands for none: nothing is to be deleted then. */
export const readKept = async (context: Excel.RequestContext, owner: string): Promise<KeptRules | null> => {
  const text = await readSetting(context, rulesKey(owner));
  if (text === null) return null;
  try {
    const plain: unknown = JSON.parse(text);
    if (!isRules(plain)) return null;
    const { sheet, ids } = plain;
    const before: unknown = 'before' in plain ? plain.before : [];
    return { sheet, ids, before: Array.isArray(before) ? before.filter(isRules) : [] };
  } catch {
    return null;
  }
};

/** One rule by its id. Asked for what it holds, a rule that is gone answers with an ItemNotFound. */
export const ruleById = (context: Excel.RequestContext, sheet: string, id: string): Excel.ConditionalFormat =>
  context.workbook.worksheets.getItem(sheet).getRange().conditionalFormats.getItem(id);

/** Whether a request failed for a rule, or its sheet, that somebody deleted. */
export const isGone = (thrown: unknown): boolean => excelCode(thrown) === 'ItemNotFound';
