/** Every regular expression of the sources, taken out of their syntax. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';

export interface Pattern {
  /** As "sheet/address.ts: /x+/g". */
  readonly name: string;
  readonly pattern: RegExp;
}

const SOURCES = join(__dirname, '../../src');

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesIn(path);
    return /\.tsx?$/.test(entry.name) ? [path] : [];
  });

const nodesIn = (node: ts.Node): readonly ts.Node[] => {
  const nodes: ts.Node[] = [node];
  node.forEachChild((child) => void nodes.push(...nodesIn(child)));
  return nodes;
};

const literalOf = (text: string): RegExp => {
  const end = text.lastIndexOf('/');
  return new RegExp(text.slice(1, end), text.slice(end + 1));
};

interface Source {
  readonly name: string;
  readonly nodes: readonly ts.Node[];
}

const sources: readonly Source[] = filesIn(SOURCES).map((path) => {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  return { name: relative(SOURCES, path), nodes: nodesIn(file) };
});

/** All that are written as literals. */
export const patterns: readonly Pattern[] = sources.flatMap(({ name, nodes }) =>
  nodes
    .filter((node) => node.kind === ts.SyntaxKind.RegularExpressionLiteral)
    .map((node) => ({ name: `${name}: ${node.getText()}`, pattern: literalOf(node.getText()) })),
);

/** The files that put expressions together out of texts, each once. */
export const composing: readonly string[] = sources
  .filter(({ nodes }) =>
    nodes.some((node) => ts.isNewExpression(node) && node.expression.getText() === 'RegExp'),
  )
  .map(({ name }) => name);
