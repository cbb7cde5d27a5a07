/** Marks of money and what they all mean. */
const currencies: Readonly<Record<string, string>> = {
  '₽': 'RUB',
  руб: 'RUB',
  'руб.': 'RUB',
  рублей: 'RUB',
  р: 'RUB',
  'р.': 'RUB',
  rub: 'RUB',
  rur: 'RUB',
  $: 'USD',
  us$: 'USD',
  usd: 'USD',
  'долл.': 'USD',
  '€': 'EUR',
  eur: 'EUR',
  euro: 'EUR',
  euros: 'EUR',
  евро: 'EUR',
  // ¥ is written for yuan and yen alike; here it means the money of the sheet's other marks in Chinese.
  '¥': 'CNY',
  元: 'CNY',
  cny: 'CNY',
  rmb: 'CNY',
  人民币: 'CNY',
  '£': 'GBP',
  gbp: 'GBP',
  jpy: 'JPY',
  'грн.': 'UAH',
  uah: 'UAH',
  '₸': 'KZT',
  kzt: 'KZT',
  mxn: 'MXN',
};

/** Words for thousands and more, as powers of ten. */
const powers: Readonly<Record<string, number>> = {
  тыс: 3,
  'тыс.': 3,
  к: 3,
  k: 3,
  mil: 3,
  千: 3,
  млн: 6,
  'млн.': 6,
  m: 6,
  mln: 6,
  mn: 6,
  millon: 6,
  millón: 6,
  millones: 6,
  百万: 6,
  млрд: 9,
  'млрд.': 9,
  bn: 9,
  bln: 9,
  mrd: 9,
  万: 4,
  亿: 8,
};

export type NumberWord =
  | { readonly kind: 'currency'; readonly text: string; readonly currency: string }
  | { readonly kind: 'power'; readonly text: string; readonly power: number };

/** All words that may stand beside a number, in lower case, the longest first ("руб." before "р."). */
export const numberWords: readonly NumberWord[] = [
  ...Object.entries(currencies).map(([text, currency]): NumberWord => ({ kind: 'currency', text, currency })),
  ...Object.entries(powers).map(([text, power]): NumberWord => ({ kind: 'power', text, power })),
].sort((one, other) => other.text.length - one.text.length);
