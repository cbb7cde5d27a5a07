import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What the sources ask for, row by row, and the test that holds it: `specified.md`, a page for people.
 * S: the systems of the source texts. D: decisions where sources disagree. O: answers computed by others. C: conventions.
 * L: laws. W: wrong answers of the usual spreadsheets.
 */
const count = (prefix: string, last: number): readonly string[] =>
  Array.from({ length: last }, (_, place) => `${prefix}${place + 1}`);

const wanted = [
  ...count('S0-', 20),
  ...count('S1-', 7),
  ...count('S2-', 15),
  ...count('S3-', 9),
  ...count('S4-', 13),
  ...count('D', 30),
  // O-12 are forecasts of single purchases (BG/NBD), which the product leaves for later.
  ...count('O-', 14).filter((id) => id !== 'O-12'),
  ...count('C-', 13),
  ...count('L-', 7),
  ...count('W-', 7),
];

const root = join(__dirname, '..');
const lines = readFileSync(join(__dirname, 'specified.md'), 'utf8')
  .split('\n')
  .filter((line) => /^\| [SDOCLW]\d*-?\d/.test(line))
  .map((line) =>
    line
      .slice(1, -1)
      .split(' | ')
      .map((cell) => cell.trim()),
  );

const textOf = (path: string): string => (existsSync(path) ? readFileSync(path, 'utf8') : '');

it.each(wanted)('%s has a line', (id) => {
  expect(lines.filter(([one]) => one === id)).not.toHaveLength(0);
});

it('the page names no row that nobody asked for', () => {
  expect(lines.map(([id = '']) => id).filter((id) => !wanted.includes(id))).toEqual([]);
});

/** Lines such as `| S0-1 | three statuses | tiering/abc.test.ts | S0-1: a score becomes ... |`. */
const titled = lines
  .filter(([id = '']) => !id.startsWith('W'))
  .map(([id = '', , file = '', title = '']) => ({ id, file, title }));

it.each(titled)('$id: "$title" is a test in $file', ({ id, file, title }) => {
  const said = textOf(join(root, file)).replaceAll("\\'", "'");
  // In quotes, so that neither a part of a title nor a comment passes for one.
  expect(["'", '"', '`'].some((quote) => said.includes(`${quote}${title}${quote}`))).toBe(true);
  const named = title.startsWith(`${id}: `) || title.includes(`(${id})`);
  expect([named, /\.test\.ts$/.test(file)]).toEqual([!id.startsWith('L'), true]);
});

/** Lines such as `| W-1 | 850, 100, 30, 20 | the top client is B | abc-giant-first |`. */
const cases = lines
  .filter(([id = '']) => id.startsWith('W'))
  .map(([id, values = '', , folder = '']) => ({ id, values, folder }));

it.each(cases)('$id: $values, worked out by hand in test/cases/$folder', ({ values, folder }) => {
  const [readme = '', register = '', expected = ''] = ['README.md', 'register.csv', 'expected.csv'].map(
    (file) => textOf(join(root, 'cases', folder, file)).trim(),
  );
  expect(readme).toMatch(/^# .+\n\n.+/);
  expect(expected.split('\n')).toHaveLength(register.split('\n').length);
  const listed = values.replace('−', '-').split(', ');
  if (listed.length > 1) expect(register.split('\n').slice(1).sort()).toEqual([...listed].sort());
});
