import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInThisContext } from 'node:vm';

/** Every example in the core's own descriptions is executed: `@example call; // => answer`. */
const root = join(__dirname, '../../src/tiering');
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
const shape = /@example (.+); \/\/ => (.+)$/gm;

const examples = files.flatMap((file) =>
  Array.from(readFileSync(join(root, file), 'utf8').matchAll(shape), ([, call = '', answer = '']) => ({
    file,
    call,
    answer,
  })),
);

/** Examples speak of a register and a model without spelling them out. */
const told = new Set(['check-columns.ts', 'as-of.ts']);

async function everyExport(): Promise<Readonly<Record<string, unknown>>> {
  // Type-only modules and the modules of the core alike: what they export by name is what examples may call.
  const modules: readonly Readonly<Record<string, unknown>>[] = await Promise.all(
    files.map((file) => import(join(root, file)) as Promise<Readonly<Record<string, unknown>>>),
  );
  return Object.assign({}, ...modules) as Readonly<Record<string, unknown>>;
}

it('the core has examples', () => {
  expect(examples.length).toBeGreaterThan(40);
});

it.each(examples.filter(({ file }) => !told.has(file)))(
  'the example of $file holds: $call',
  async ({ call, answer }) => {
    const scope = await everyExport();
    const statements = call.split('; ');
    const last = statements.pop() ?? '';
    const text = `({ ${Object.keys(scope).join(', ')} }) => { ${statements.join('; ')}; return [${last}, ${answer}]; }`;
    // The text is our own source: a function of the exports that gives the pair of what is and what was promised.
    const example = runInThisContext(text) as (exports: typeof scope) => readonly [unknown, unknown];
    const [found, promised] = example(scope);
    expect(found).toEqual(promised);
  },
);
