/** What is kept about the colour rules that were set for an owner, so that exactly these are found again. */
import type { Block, ColourRule } from '../../../sheet';
import { blockOf, referenceOf } from '../../references';

export interface KeptRules {
  /** The sheet's lasting number. */
  readonly sheet: string;
  readonly area: Block;
  readonly rules: readonly ColourRule[];
}

/** More rules than the longest ladder has tiers, by far. */
const MOST_RULES = 100;

const PREFIX = 'ClientTiers.rules.';

export const rulesKey = (owner: string): string => `${PREFIX}${owner}`;

export const isRulesKey = (key: string): boolean => key.startsWith(PREFIX);

export const keptRulesText = ({ sheet, area, rules }: KeptRules): string =>
  JSON.stringify({ sheet, area: referenceOf(area), rules });

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isRule = (value: unknown): value is ColourRule =>
  isRecord(value) &&
  ['text', 'fill', 'font'].every((name) => typeof value[name] === 'string') &&
  [value['fill'], value['font']].every((colour) => /^#[0-9A-Fa-f]{6}$/.test(String(colour)));

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
};

/** A text that is not ours stands for no rules: there is nothing to take away then. */
export const keptRulesOf = (text: string | undefined): KeptRules | null => {
  const plain = parsed(text ?? 'null');
  if (!isRecord(plain)) return null;
  const { sheet, area, rules } = plain;
  const block = typeof area === 'string' ? blockOf(area) : null;
  if (typeof sheet !== 'string' || block === null || !Array.isArray(rules)) return null;
  if (rules.length > MOST_RULES || !rules.every(isRule)) return null;
  return { sheet, area: block, rules };
};
