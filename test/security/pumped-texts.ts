/** Texts that make a regular expression work hard: its own signs, repeated many times, before an end that fits nowhere. */
import { RegExpParser, visitRegExpAST, type AST } from '@eslint-community/regexpp';

const SPECIAL: Readonly<Record<string, readonly string[]>> = {
  digit: ['1'],
  space: [' '],
  word: ['a', '1'],
  property: ['a', 'я', '中', ' '],
};

const signOf = (element: AST.Character | AST.CharacterSet): readonly string[] =>
  element.type === 'Character'
    ? [String.fromCodePoint(element.value)]
    : element.kind === 'any'
      ? ['a']
      : (SPECIAL[element.kind] ?? []);

/** One sign for each thing that the expression names, and two that it probably does not name. */
const signsOf = (pattern: RegExp): readonly string[] => {
  const signs = new Set<string>();
  visitRegExpAST(new RegExpParser().parseLiteral(String(pattern)), {
    onCharacterEnter: (element) => signOf(element).forEach((sign) => signs.add(sign)),
    onCharacterSetEnter: (element) => signOf(element).forEach((sign) => signs.add(sign)),
  });
  return [...signs, 'a', '§'];
};

const MOST_SIGNS = 8;

/** Evenly many of a list that is too long. */
const some = <Entry>(list: readonly Entry[], most: number): readonly Entry[] => {
  const step = Math.max(1, Math.ceil(list.length / most));
  return list.filter((_, place) => place % step === 0);
};

/** What is repeated, and what stands at both ends. */
export interface Pump {
  readonly before: string;
  readonly unit: string;
  readonly after: string;
}

/** Hardly any expression knows it. */
const STRANGE = '\u0001';

/** Each sign, each pair of signs, and each sign behind another or between two. */
export const pumpsFor = (pattern: RegExp): readonly Pump[] => {
  const signs = some([...new Set(signsOf(pattern))], MOST_SIGNS);
  const pairs = signs.flatMap((one) =>
    signs.filter((other) => other !== one).map((other) => [one, other] as const),
  );
  return [
    ...signs.map((unit) => ({ before: '', unit, after: STRANGE })),
    ...pairs.map(([one, other]) => ({ before: '', unit: one + other, after: STRANGE })),
    ...pairs.map(([before, unit]) => ({ before, unit, after: STRANGE })),
    ...pairs.map(([end, unit]) => ({ before: end, unit, after: end })),
  ];
};

/** The text of about so many characters. */
export const pumped = ({ before, unit, after }: Pump, length: number): string =>
  `${before}${unit.repeat(Math.ceil(length / unit.length))}${after}`;
