import type { CellValue } from '../model';
import { foldWords } from './clean-text';

/**
 * How a cell speaks of a total: `sure` begins with a word that names no client ("Итого за 2025 год", "小计"), `word` is
 * nothing but a word that a client could bear ("Total", "Suma"), `opening` only begins with one ("Total S.A.").
 */
export type TotalsWord = 'sure' | 'word' | 'opening';

const sureWords: ReadonlySet<string> = new Set([
  'totals',
  'grand total',
  'grand totals',
  'subtotal',
  'subtotals',
  'sub total',
  'overall total',
  'total general',
  'total sum',
  'итого',
  'всего',
  'итог',
  'итоги',
  'общий итог',
  'подытог',
  'промежуточный итог',
  'общая сумма',
  'сумма итого',
  'totales',
  'subtotales',
  'gran total',
  'suma total',
  'suma general',
  'suma y total',
]);
const doubtfulWords: ReadonlySet<string> = new Set(['total', 'sum', 'suma', 'сумма', '总和', '总额']);
/** Chinese sets no space after the word. */
const chinese = /^(?:本页|本月|本年)?(?:合计|总计|小计|汇总|共计|累计)/;

const longestLookedAt = 60;
/** How every one of them begins, spaced out or not, so that a million names need not be folded. */
const hint = /^[^\p{L}]{0,9}(?:t ?o|s ?u|g ?r|o ?v|и ?т|в ?с|п ?о|п ?р|о ?б|с ?у|合|总|小|汇|共|累|本)/iu;

/**
 * How a cell speaks of a total, in one of four languages; null where it does not. "И Т О Г О" and "合 计" are read too.
 * @example totalsWord(' ИТОГО по отделу: '); // => 'sure'
 * @example totalsWord('Total S.A.'); // => 'opening'
 */
export function totalsWord(cell: CellValue | undefined): TotalsWord | null {
  if (typeof cell !== 'string' || !hint.test(cell)) return null;
  const parts = foldWords(cell.slice(0, longestLookedAt)).split(' ');
  const words = parts.every((part) => part.length === 1) ? [parts.join('')] : parts;
  const [first = '', second = '', third = ''] = words;
  const openings = [first, `${first} ${second}`, `${first} ${second} ${third}`];
  if (chinese.test(first) || openings.some((opening) => sureWords.has(opening))) return 'sure';
  if (!doubtfulWords.has(first)) return null;
  return words.length === 1 ? 'word' : 'opening';
}
