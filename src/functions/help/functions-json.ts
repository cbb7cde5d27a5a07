import { anchor } from './anchor';
import type { FunctionHelp } from './function-help';
import { functionsHelp } from './functions-help';
import type { Language } from './languages';
import { developmentOrigin } from './origin';

/**
 * The metadata file from which Excel learns the cell functions, in one language (names of functions stay as they are).
 * Every argument and the answer are a matrix of any values, so that one formula can serve a whole column.
 * `allowErrorForDataTypeAny` lets an error in a cell reach the function instead of replacing its answer;
 * `allowCustomDataForDataTypeAny` does the same for cells that hold a data type (a formatted number, a stock).
 */
export function functionsJson(language: Language, origin: string = developmentOrigin): string {
  const file = {
    allowCustomDataForDataTypeAny: true,
    allowErrorForDataTypeAny: true,
    functions: functionsHelp.map((help) => functionEntry(help, language, origin)),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function functionEntry(help: FunctionHelp, language: Language, origin: string): object {
  return {
    id: help.id,
    name: help.id,
    description: help.description[language],
    helpUrl: `${origin}/help.html#${anchor(help.id, language)}`,
    parameters: help.parameters.map((parameter) => ({
      name: parameter.names[language],
      description: parameter.description[language],
      type: 'any',
      dimensionality: 'matrix',
      ...(parameter.optional ? { optional: true } : {}),
    })),
    result: { type: 'any', dimensionality: 'matrix' },
  };
}
