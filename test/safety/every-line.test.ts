/** No line of the table of promises is without a test. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = 'test/safety';
const LINES = Array.from({ length: 13 }, (_, index) => `6.2-${index + 1}`);

const readme = readFileSync(join(FOLDER, 'README.md'), 'utf8');
/** The cells of a line of the table in the README. */
const cellsOf = (line: string): readonly string[] =>
  readme
    .split('\n')
    .find((row) => row.startsWith(`| ${line} `))
    ?.split('|')
    .map((cell) => cell.trim()) ?? [];
const places = (line: string): readonly string[] =>
  (cellsOf(line)[3] ?? '').split(/[,;] /).map((place) => place.replace(/ \(.*\)/, ''));
const fileOf = (place: string): string =>
  place.startsWith('test/') ? place : join(FOLDER, `${place}.test.ts`);

it.each(LINES)('%s is held by tests that are there', (line) => {
  expect(places(line).filter((place) => place === '' || !existsSync(fileOf(place)))).toEqual([]);
});

it.each(LINES)('%s is named by every test of this folder that holds it', (line) => {
  const ours = places(line).filter((place) => !place.startsWith('test/'));
  const silent = ours.filter((place) => !readFileSync(fileOf(place), 'utf8').includes(`${line}:`));
  expect(silent).toEqual([]);
});

it('no test of this folder names a line that the table does not give it', () => {
  const files = readdirSync(FOLDER).filter(
    (name) => name.endsWith('.test.ts') && name !== 'every-line.test.ts',
  );
  const strays = files.flatMap((name) => {
    const named = [...readFileSync(join(FOLDER, name), 'utf8').matchAll(/'(6\.2-\d+):/g)].map(
      ([, line]) => line ?? '',
    );
    return [...new Set(named)]
      .filter((line) => !places(line).includes(name.replace('.test.ts', '')))
      .map((line) => `${name} ${line}`);
  });
  expect(strays).toEqual([]);
});
