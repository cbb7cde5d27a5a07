/** The months in English, Russian and Spanish, as dates name them: whole, in the genitive, and cut short. */
// A month a row, as in a calendar.
// prettier-ignore
const names: readonly (readonly string[])[] = [
  ['jan', 'january', 'янв', 'январь', 'января', 'ene', 'enero'],
  ['feb', 'february', 'фев', 'февр', 'февраль', 'февраля', 'febr', 'febrero'],
  ['mar', 'march', 'мар', 'март', 'марта', 'marzo'],
  ['apr', 'april', 'апр', 'апрель', 'апреля', 'abr', 'abril'],
  ['may', 'май', 'мая', 'mayo'],
  ['jun', 'june', 'июн', 'июнь', 'июня', 'junio'],
  ['jul', 'july', 'июл', 'июль', 'июля', 'julio'],
  ['aug', 'august', 'авг', 'август', 'августа', 'ago', 'agosto'],
  ['sep', 'sept', 'september', 'сен', 'сент', 'сентябрь', 'сентября', 'set', 'septiembre', 'setiembre'],
  ['oct', 'october', 'окт', 'октябрь', 'октября', 'octubre'],
  ['nov', 'november', 'ноя', 'нояб', 'ноябрь', 'ноября', 'noviembre'],
  ['dec', 'december', 'дек', 'декабрь', 'декабря', 'dic', 'diciembre'],
];

/**
 * Which month a word names, 1 to 12, in lower case and without a full stop after it. Chinese months are numbers.
 * @example monthNames.get('марта'); // => 3
 */
export const monthNames: ReadonlyMap<string, number> = new Map(
  names.flatMap((words, place) => words.map((word) => [word, place + 1] as const)),
);
