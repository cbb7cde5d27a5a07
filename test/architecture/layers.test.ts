import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../..');
const CRUISER = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');

interface Violation {
  readonly rule: { readonly name: string };
}

/** The names of the rules that the tree in `folder` breaks. */
const breaches = (folder: string): Promise<readonly string[]> =>
  new Promise((done, fail) => {
    const words = [
      CRUISER,
      '--config',
      join(ROOT, 'test/architecture/depcruise.cjs'),
      '--output-type',
      'json',
      'src',
    ];
    execFile(process.execPath, words, { cwd: folder, maxBuffer: 1e8 }, (_error, stdout, stderr) => {
      if (!stdout.startsWith('{')) return fail(new Error(stderr || stdout));
      // The cruiser's documented output.
      const { summary } = JSON.parse(stdout) as { summary: { violations: readonly Violation[] } };
      done([...new Set(summary.violations.map((violation) => violation.rule.name))].sort());
    });
  });

/** A small tree that keeps every rule, with the given files added or replaced. */
const CLEAN: Readonly<Record<string, string>> = {
  'src/tiering/index.ts': "export type { Model } from './model';\n",
  'src/tiering/model.ts': 'export interface Model { readonly schema: 1 }\n',
  'src/sheet/index.ts': "import type { Model } from '../tiering';\nexport type Port = { model: Model };\n",
  'src/ooxml/index.ts': "import type { Port } from '../sheet';\nexport const files: Port[] = [];\n",
  'src/workbench/index.ts': "export { pane as page } from '../taskpane';\n",
  'src/words/index.ts':
    "import type { Model } from '../tiering';\nexport const word = (model: Model) => model.schema;\n",
  'src/hosts/excel/index.ts': "import type { Port } from '../../sheet';\nexport const excel: Port[] = [];\n",
  'src/hosts/memory/index.ts':
    "import type { Port } from '../../sheet';\nexport const memory: Port[] = [];\n",
  'src/session/index.ts': "import type { Port } from '../sheet';\nexport const session: Port[] = [];\n",
  'src/functions/index.ts':
    "import type { Model } from '../tiering';\nexport const tier = (m: Model) => m.schema;\n",
  'src/taskpane/index.ts':
    "import { createElement } from 'react';\nimport { session } from '../session';\nexport const pane = () => createElement('p', null, session.length);\n",
  'src/entries/excel.ts':
    "import { excel } from '../hosts/excel';\nimport { memory } from '../hosts/memory';\nimport { pane } from '../taskpane';\nimport { page } from '../workbench';\nimport { files } from '../ooxml';\nimport { tier } from '../functions';\nimport { word } from '../words';\nexport const all = [excel, memory, pane, page, files, tier, word];\n",
};

let folder = '';

const plant = async (files: Readonly<Record<string, string>>): Promise<void> => {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
};

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'layers-'));
  await cp(join(ROOT, 'tsconfig.json'), join(folder, 'tsconfig.json'));
  await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  await plant(CLEAN);
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const PLANTED: readonly (readonly [rule: string, file: string, text: string])[] = [
  [
    'core-is-pure',
    'src/tiering/model.ts',
    "import React from 'react';\nexport type Model = { schema: 1; r: typeof React };\n",
  ],
  ['sheet-knows-the-core-only', 'src/sheet/index.ts', "export { session as Port } from '../session';\n"],
  [
    'ooxml-knows-cells-and-edits-only',
    'src/ooxml/index.ts',
    "export { excel as files } from '../hosts/excel';\n",
  ],
  [
    'ooxml-parses-and-inflates-with-two-packages',
    'src/ooxml/index.ts',
    "export { detect as files } from 'jschardet';\n",
  ],
  ['ooxml-runs-in-a-browser', 'src/ooxml/index.ts', "export { inflateRaw as files } from 'node:zlib';\n"],
  ['workbench-shows-a-page', 'src/workbench/index.ts', "export { excel as page } from '../hosts/excel';\n"],
  [
    'workbench-draws-with-fluent-only',
    'src/workbench/index.ts',
    "export { detect as page } from 'jschardet';\n",
  ],
  ['words-know-codes-only', 'src/words/index.ts', "export { excel as word } from '../hosts/excel';\n"],
  ['hosts-know-the-port-only', 'src/hosts/excel/index.ts', "export { memory as excel } from '../memory';\n"],
  ['hosts-have-no-ui', 'src/hosts/excel/index.ts', "export { createElement as excel } from 'react';\n"],
  [
    'excel-and-memory-need-no-package',
    'src/hosts/excel/index.ts',
    "export { detect as excel } from 'jschardet';\n",
  ],
  [
    'taskpane-draws-with-fluent-only',
    'src/taskpane/index.ts',
    "export { detect as pane } from 'jschardet';\n",
  ],
  ['session-has-no-host-and-no-ui', 'src/session/index.ts', "export { useState as session } from 'react';\n"],
  [
    'functions-know-the-core-only',
    'src/functions/index.ts',
    "export { session as tier } from '../session';\n",
  ],
  ['taskpane-shows-a-session', 'src/taskpane/index.ts', "export { excel as pane } from '../hosts/excel';\n"],
  [
    'entries-are-imported-by-nobody',
    'src/session/index.ts',
    "export { all as session } from '../entries/excel';\n",
  ],
  ['no-dependency-on-tests', 'src/hosts/excel/index.ts', "export { excel } from '../../../test/stand-in';\n"],
  ['no-circular', 'src/tiering/model.ts', "export type Model = { schema: 1 };\nexport * from './index';\n"],
  ['no-orphans', 'src/tiering/alone.ts', 'export const alone = 1;\n'],
  [
    'no-office-helpers-in-what-ships',
    'src/hosts/excel/index.ts',
    "export { Utilities as excel } from '@microsoft/office-js-helpers';\n",
  ],
];

// A thousand modules are parsed: on a machine that is busy with other things that takes its time.
jest.setTimeout(120_000);

describe('the layer rules', () => {
  it('find nothing in the source as it stands', async () => {
    expect(await breaches(ROOT)).toEqual([]);
  });

  it('find nothing in a small tree that keeps them', async () => {
    expect(await breaches(folder)).toEqual([]);
  });

  it.each(PLANTED)('report a planted breach of %s', async (rule, file, text) => {
    await plant({ 'test/stand-in.ts': 'export const excel = 1;\n', [file]: text });
    expect(await breaches(folder)).toContain(rule);
  });
});
