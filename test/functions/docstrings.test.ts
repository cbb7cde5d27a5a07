import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const folder = path.join(__dirname, '../../src/functions');

interface Example {
  readonly file: string;
  readonly call: string;
  readonly answer: string;
}

const examples = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file) => {
    const text = readFileSync(path.join(folder, file), 'utf8');
    return Array.from(
      text.matchAll(/@example (.+); \/\/ => (.+)/g),
      ([, call = '', answer = '']): Example => {
        return { file, call, answer };
      },
    );
  });

/** The value of an expression that may name what the module exports. */
function valueOf(expression: string, exported: Readonly<Record<string, unknown>>): unknown {
  const names = Object.keys(exported);
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the examples are this project's own comments
  const evaluate = new Function(...names, `return (${expression})`) as (...values: unknown[]) => unknown;
  return evaluate(...names.map((name) => exported[name]));
}

describe('the examples in the comments of the cell functions', () => {
  it('are there', () => {
    expect(examples.length).toBeGreaterThanOrEqual(5);
  });

  it.each(examples.map((example) => [example.call, example] as const))('%s', async (_call, example) => {
    const exported = (await import(path.join(folder, example.file))) as Readonly<Record<string, unknown>>;
    expect(valueOf(example.call, exported)).toEqual(valueOf(example.answer, {}));
  });
});
