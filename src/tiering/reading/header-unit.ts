import { cleanText } from './clean-text';
import { namesUnit } from './names-unit';

/** Between a column's name and its unit: "Revenue, k", "采购额(万元)", "Выручка: тыс. руб./мес.". */
const apart = /[()[\]{}【】,;:/|\u2010-\u2015]+/;
/** Chinese writes the unit on without a space: "采购额万元". */
const writtenOn = /([^\s百])((?:百?[万萬]|[千亿億])元?)$/u;

/** Units as headers say them and cells do not, by the word that stands in cells. */
const asInCells = new Map([
  ['thousands', 'thousand'],
  ['millions', 'million'],
  ['billions', 'billion'],
  ['miles', 'mil'],
  ['тысячах', 'тыс'],
  ['миллионы', 'млн'],
  ['миллионах', 'млн'],
  ['миллиарды', 'млрд'],
  ['миллиардах', 'млрд'],
  ['of', ''],
  ['de', ''],
]);

/**
 * The unit of thousands or more that a header gives for its whole column, as written there; null where it gives none.
 * @example headerUnit('Выручка, тыс. руб. за год'); // => null
 * @example headerUnit('Выручка (тыс. руб.) за год'); // => 'тыс. руб.'
 */
export function headerUnit(header: string): string | null {
  for (const part of cleanText(header).split(apart)) {
    const words = part
      .trim()
      .replace(writtenOn, '$1 $2')
      .split(/[\s_]+/);
    // The longest ending of a part: "тыс. руб." rather than "руб.".
    const start = words.findIndex((_, place) => namesUnit(cellWords(words.slice(place))));
    if (start >= 0) return words.slice(start).join(' ');
  }
  return null;
}

function cellWords(words: readonly string[]): string {
  return words
    .map((word) => asInCells.get(word.toLowerCase()) ?? word)
    .join(' ')
    .trim();
}
