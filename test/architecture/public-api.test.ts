import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/**
 * The face of the core as text that people review: a change of it is a change of `public-api.txt`.
 * After a change on purpose: `API=write npx jest public-api`.
 */
const root = join(__dirname, '../..');
const file = join(__dirname, 'public-api.txt');

const flags =
  ts.TypeFormatFlags.NoTruncation |
  ts.TypeFormatFlags.UseAliasDefinedOutsideCurrentScope |
  ts.TypeFormatFlags.WriteArrowStyleSignature;

/** A type's own declaration without its comments, on one line. */
const declared = (node: ts.Declaration): string =>
  ts
    .createPrinter({ removeComments: true })
    .printNode(ts.EmitHint.Unspecified, node, node.getSourceFile())
    .replace(/\s+/g, ' ')
    .replace(/^export /, '');

const lineOf = (checker: ts.TypeChecker, name: string, found: ts.Symbol): string => {
  const symbol = found.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(found) : found;
  const node = symbol.declarations?.[0];
  if (node === undefined) throw new Error(`${name} is exported and declared nowhere`);
  if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return declared(node);
  return `${name}: ${checker.typeToString(checker.getTypeOfSymbolAtLocation(symbol, node), undefined, flags)}`;
};

const publicApi = (): string => {
  const entry = join(root, 'src/tiering/index.ts');
  const program = ts.createProgram([entry], {
    strict: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: [],
    noEmit: true,
  });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(entry);
  const module = source === undefined ? undefined : checker.getSymbolAtLocation(source);
  if (module === undefined) throw new Error('the face of the core exports nothing');
  const lines = checker.getExportsOfModule(module).map((one) => lineOf(checker, one.getName(), one));
  return `${lines.sort().join('\n')}\n`;
};

it('the face of the core is the reviewed one', () => {
  const now = publicApi();
  if (process.env['API'] === 'write') writeFileSync(file, now);
  expect(now).toBe(readFileSync(file, 'utf8'));
});
