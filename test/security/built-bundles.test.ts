/** What was built holds no way to send anything, to run a text as a program or to put one into a page as markup. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SOURCES = join(__dirname, '../../src');
const BUILT = join(__dirname, '../../dist');

const filesIn = (folder: string, ends: RegExp): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => ends.test(name))
    .sort();

/** The text of each file by its name. */
const textsIn = (folder: string, ends: RegExp): readonly (readonly [name: string, text: string])[] =>
  filesIn(folder, ends).map((name) => [name, readFileSync(join(folder, name), 'utf8')]);

const asMarkup =
  /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|createContextualFragment|srcdoc)\b|document\s*\.\s*write/g;
const asProgram = /\beval\s*\(|\bnew\s+Function\b|\bFunction\s*\(\s*["'`]/g;
const network =
  /\bfetch\s*\(|\b(?:XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection|WebTransport|importScripts)\b|\bimport\s*\(\s*["'`]https?:/g;

const found = (text: string, what: RegExp): readonly string[] => [
  ...new Set([...text.matchAll(what)].map(([one]) => one.replace(/\s/g, ''))),
];

/** Names that a library brings along, with why none of them is ever used on what people write. */
interface Exception {
  readonly program: 'add-in' | 'workbench';
  readonly name: string;
  readonly reason: string;
}

const EXCEPTIONS: readonly Exception[] = [
  {
    program: 'add-in',
    name: 'innerHTML',
    reason:
      'React puts a fixed text of its own there, and the property for those who ask for it; we do not (see the sources)',
  },
  { program: 'add-in', name: 'dangerouslySetInnerHTML', reason: 'the same property by its name in React' },
  {
    program: 'workbench',
    name: 'innerHTML',
    reason: 'React, and the grid, whose texts are drawn on a canvas',
  },
  {
    program: 'workbench',
    name: 'dangerouslySetInnerHTML',
    reason: 'React keeps the property; neither we nor the grid ask for it',
  },
  {
    program: 'workbench',
    name: 'outerHTML',
    reason: 'read only: what was pasted into the grid, and a picture that the grid draws itself',
  },
  {
    program: 'workbench',
    name: 'createContextualFragment',
    reason:
      'what a user pastes into the grid, taken apart in a document that is not shown, without scripts and frames',
  },
  {
    program: 'workbench',
    name: 'Function("',
    reason:
      'core-js and lodash look for the global object; forbidden by the policy of the page, they take the other way',
  },
  {
    program: 'workbench',
    name: 'fetch(',
    reason:
      'the HTTP service of the grid, which we do not use; the policy of the page lets it reach the page itself alone',
  },
  { program: 'workbench', name: 'XMLHttpRequest', reason: 'the same service' },
  { program: 'workbench', name: 'WebSocket', reason: 'the same service' },
];

it('was built', () => {
  if (!existsSync(join(BUILT, 'taskpane.html')))
    throw new Error('dist is missing: run `npm run build` first');
});

it.each<readonly [string, RegExp]>([
  ['puts a text into a page as markup', asMarkup],
  ['runs a text as a program', asProgram],
  ['sends or fetches anything', network],
])('6.3-3: no source of ours %s', (_, what) => {
  const hits = textsIn(SOURCES, /\.(?:tsx?|html)$/).flatMap(([name, text]) =>
    found(text, what).map((one) => `${name}: ${one}`),
  );
  expect(hits).toEqual([]);
});

it.each([
  [asMarkup, 'element.innerHTML = name'],
  [asProgram, 'new Function(name)'],
  [network, "navigator.sendBeacon('/', name)"],
])('6.3-3: a program that did would be found: %s', (what, text) => {
  expect(found(text, what)).toHaveLength(1);
});

const inProgram = (program: Exception['program']) =>
  textsIn(BUILT, /\.(?:js|html)$/).filter(
    ([name]) => name !== 'client-tiers.js' && name.startsWith('workbench/') === (program === 'workbench'),
  );

describe.each(['add-in', 'workbench'] as const)('the built %s', (program) => {
  const excepted = EXCEPTIONS.filter((one) => one.program === program).map(({ name }) => name);
  const hits = (what: RegExp): readonly string[] =>
    inProgram(program).flatMap(([name, text]) =>
      found(text, what)
        .filter((one) => !excepted.includes(one.replace(/["'`]$/, '"')))
        .map((one) => `${name}: ${one}`),
    );

  it('6.3-3: puts no text into the page as markup and runs none as a program', () => {
    expect([...hits(asMarkup), ...hits(asProgram)]).toEqual([]);
  });

  it('6.3-9: has no name of the network but those that a library brings along', () => {
    expect(hits(network)).toEqual([]);
  });

  it('6.3-9: has no exception that is gone', () => {
    const all = inProgram(program)
      .map(([, text]) => text)
      .join('\n');
    const present = [asMarkup, asProgram, network]
      .flatMap((what) => found(all, what))
      .map((one) => one.replace(/["'`]$/, '"'));
    expect(excepted.filter((name) => !present.includes(name))).toEqual([]);
  });
});

/** Addresses that stand in texts and are asked by nobody. */
const ADDRESSES: Readonly<Record<string, string>> = {
  'appsforoffice.microsoft.com': "Office's own library",
  'www.w3.org': 'names of XML and SVG',
  'schemas.openxmlformats.org': 'names of the parts of a workbook',
  'schemas.microsoft.com': 'names of the parts of a workbook',
  'purl.oclc.org': 'names of the parts of a strict workbook',
  'react.dev': 'in messages of React',
  'aka.ms': 'in messages of Fluent UI',
  'github.com': 'in messages and licences of libraries',
  localhost: 'where the development server is',
};
const OF_THE_GRID: Readonly<Record<string, string>> = {
  'support.microsoft.com': "links in the grid's help of functions, opened by a click alone",
  'support.google.com': 'the same',
  'www.wps.cn': 'the same',
  'univer.ai': "links of the grid's authors",
  'universheet.net': "links of the grid's authors",
  'redi.wendell.fun': 'in a message of the grid',
  'sharejs.org': 'in a comment of the grid',
  'mozilla.github.io': 'in a comment of the grid',
};

it.each(['add-in', 'workbench'] as const)(
  '6.3-9: the built %s names no host but the documented ones',
  (program) => {
    const known = { ...ADDRESSES, ...(program === 'workbench' ? OF_THE_GRID : {}) };
    const hosts = inProgram(program).flatMap(([, text]) =>
      [...text.matchAll(/\b(?:https?|wss?):\/\/([A-Za-z0-9.-]+)/g)].map(([, host = '']) => host),
    );
    expect([...new Set(hosts)].filter((host) => !(host in known)).sort()).toEqual([]);
  },
);
