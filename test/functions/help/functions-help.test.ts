import { functionsHelp } from '../../../src/functions/help/functions-help';
import { languages } from '../../../src/functions/help/languages';
import { evaluate } from './evaluate';

const examples = functionsHelp.flatMap((help) =>
  help.examples.map((example) => [example.formula, example] as const),
);

describe('the help of the cell functions', () => {
  it.each(examples)('%s gives what the help says', (formula, example) => {
    expect(evaluate(formula)).toEqual(example.answers);
  });

  it('has the names that people learned: TIER and ABC_CLASS', () => {
    expect(functionsHelp.map((help) => help.id)).toEqual(['TIER', 'ABC_CLASS']);
  });

  it('gives every argument its own name in every language', () => {
    for (const { parameters } of functionsHelp) {
      for (const language of languages) {
        const names = parameters.map((parameter) => parameter.names[language]);
        expect(new Set(names).size).toBe(parameters.length);
        expect(names.every((name) => /^[^\s\d]+$/u.test(name))).toBe(true);
      }
    }
  });

  it('asks for value, values, then the options', () => {
    for (const { parameters } of functionsHelp) {
      expect(parameters.map((parameter) => parameter.optional)).toEqual([false, false, true, true]);
      expect(parameters.slice(0, 2).map((parameter) => parameter.name)).toEqual(['value', 'values']);
    }
  });

  it('says something different in every language', () => {
    const texts = functionsHelp.flatMap((help) => [
      help.description,
      ...help.parameters.map((parameter) => parameter.description),
      ...help.examples.map((example) => example.remark),
      ...help.notes,
    ]);
    for (const text of texts) expect(new Set(languages.map((language) => text[language])).size).toBe(4);
  });
});
