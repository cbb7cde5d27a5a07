import { functionsJson } from '../../../src/functions/help/functions-json';
import { languages } from '../../../src/functions/help/languages';

interface FunctionsFile {
  readonly allowCustomDataForDataTypeAny: boolean;
  readonly allowErrorForDataTypeAny: boolean;
  readonly functions: readonly FunctionEntry[];
}

interface FunctionEntry {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly Readonly<Record<string, unknown>>[];
  readonly result: Readonly<Record<string, unknown>>;
}

/** The shape is what this test checks, member by member. */
const read = (language: (typeof languages)[number]) => JSON.parse(functionsJson(language)) as FunctionsFile;
const files = languages.map((language) => [language, read(language)] as const);

describe.each(files)('the metadata of the cell functions in %s', (language, file) => {
  it('lets errors and data types reach the functions', () => {
    expect(file.allowErrorForDataTypeAny).toBe(true);
    expect(file.allowCustomDataForDataTypeAny).toBe(true);
  });

  it('has ids and names that Excel takes: three letters or more, not like a cell', () => {
    for (const { id, name } of file.functions) {
      expect(id).toMatch(/^[A-Z][A-Z0-9._]{2,}$/);
      expect(id).not.toMatch(/^[A-Z]{1,3}\d+$/);
      expect(name).toBe(id);
    }
  });

  it('takes and gives matrices of any values', () => {
    for (const { parameters, result } of file.functions) {
      for (const parameter of parameters)
        expect(parameter).toMatchObject({ type: 'any', dimensionality: 'matrix' });
      expect(result).toEqual({ type: 'any', dimensionality: 'matrix' });
    }
  });

  it('marks the arguments that may be left out, and they come last', () => {
    for (const { parameters } of file.functions) {
      expect(parameters.map((parameter) => parameter['optional'] ?? false)).toEqual([
        false,
        false,
        true,
        true,
      ]);
    }
  });

  it('has texts of 1 to 128 characters', () => {
    for (const { description, parameters } of file.functions) {
      for (const text of [description, ...parameters.map((parameter) => String(parameter['description']))]) {
        expect(text.length).toBeGreaterThan(0);
        expect(text.length).toBeLessThanOrEqual(128);
      }
    }
  });

  it('has nothing but what the schema of the metadata knows', () => {
    const known = {
      file: ['allowCustomDataForDataTypeAny', 'allowErrorForDataTypeAny', 'functions'],
      function: ['description', 'helpUrl', 'id', 'name', 'parameters', 'result'],
      parameter: ['description', 'dimensionality', 'name', 'optional', 'type'],
    };
    expect(Object.keys(file).sort()).toEqual(known.file);
    for (const entry of file.functions) {
      expect(Object.keys(entry).sort()).toEqual(known.function);
      for (const parameter of entry.parameters) {
        expect(Object.keys(parameter).every((key) => known.parameter.includes(key))).toBe(true);
      }
    }
  });

  it('has a help link on every function, in the same language', () => {
    for (const { id, helpUrl } of file.functions) {
      const anchor = language === 'en-US' ? id : `${id}-${language}`;
      expect(helpUrl).toBe(`https://localhost:3000/help.html#${anchor}`);
    }
  });

  it('has the same ids as the other languages', () => {
    expect(file.functions.map((entry) => entry.id)).toEqual(files[0]?.[1].functions.map((entry) => entry.id));
  });
});

describe('the place of the help', () => {
  it('is where the add-in is served', () => {
    const file = functionsJson('en-US', 'https://tiers.example');
    expect(file).toContain('https://tiers.example/help.html#TIER');
    expect(file).not.toContain('localhost');
  });
});
