import { foldWords } from '../reading/clean-text';

/** What part of a delay counts against the client. */
const dispute = 0.5;
const notTheirs = 0;

/** Beginnings of words, or Chinese words, that name a reason; the first that a text holds decides. */
const reasons: readonly (readonly [words: RegExp, part: number])[] = [
  [/(?:^| )(?:our (?:fault|error|mistake|side)|we |supplier|seller)/, notTheirs],
  [/(?:^| )(?:наш|по нашей|поставщик|продавец)/, notTheirs],
  [/(?:^| )(?:nuestr|culpa nuestra|proveedor|vendedor)/, notTheirs],
  [/我方|我们|我司|供应商|卖方/, notTheirs],
  // Not bankruptcy: that is the client's own.
  [/(?:^| )(?:banks?(?: |$)|банк(?!рот)|banco|bancari)|银行/, notTheirs],
  [/force majeure|форс мажор|fuerza mayor|不可抗力/, notTheirs],
  [/(?:^| )(?:disput|claim|complain|спор|претенз|рекламац|reclam|litig)|争议|纠纷|投诉|索赔/, dispute],
];

/**
 * What part of a delay counts against the client for its reason: none where it was our fault, the bank's or nobody's
 * (force majeure), half in a dispute, all of it where the client or nobody is named. English, Russian, Spanish, Chinese.
 * @example reasonCoefficient('Спор по качеству'); // => 0.5
 */
export function reasonCoefficient(text: string): number {
  const words = foldWords(text);
  return reasons.find(([pattern]) => pattern.test(words))?.[1] ?? 1;
}
