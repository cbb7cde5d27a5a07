/** Damaged and hostile files: a patch of them is refused before a byte is out, or made; it never fails otherwise. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { patchWorkbook, Refusal, type WorkbookChange } from '../../../src/ooxml';
import { areaAt, cells, opened, refusalOf, rowsOf } from './made-workbook';

const RICH = unzipSync(new Uint8Array(readFileSync(join(__dirname, '../../data/workbooks/rich.xlsm'))));

const CHANGES: readonly WorkbookChange[] = [
  { kind: 'table-columns', table: '1', headers: ['Tier'] },
  cells(3, 12, [['Gold', 'Silver']], ['0.0']),
  {
    kind: 'colours',
    owner: 'a',
    area: areaAt(3, 12, 2, 1),
    rules: [{ text: 'Gold', fill: '#FFE9A8', font: '#4A3800' }],
  },
  { kind: 'remember', key: 'k', text: 't' },
  { kind: 'sheet', name: 'New', columns: [['a']] },
];

const PARTS = [
  'xl/worksheets/sheet1.xml',
  'xl/worksheets/sheet1.xml',
  'xl/styles.xml',
  'xl/workbook.xml',
  'xl/tables/table1.xml',
  'xl/_rels/workbook.xml.rels',
  'xl/worksheets/_rels/sheet1.xml.rels',
  '[Content_Types].xml',
];

/** Numbers from 0 to 1 that are the same for the same seed. */
const numbersFrom = (seed: number): (() => number) => {
  let state = seed * 2_654_435_761 + 1;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 0x9e3779b9) >>> 0;
    return state / 2 ** 32;
  };
};

const PIECES = [
  '<',
  '>',
  '"',
  '/',
  '</row>',
  '<row r="5">',
  '<c r="ZZZZ1"/>',
  '<c r="M4"><v>1</v></c>',
  '<f t="array" ref="M4:M9">',
  ' r="99999999"',
  ' s="9999999999"',
  '<!--',
  '<![CDATA[',
  '\u0000',
  'й',
  '<extLst>',
  ' ref="A1:XFD9999999"',
  ' count="-1"',
  ' id="1"',
];

/** A text with one piece cut out, put in, moved or said twice. */
const mutated = (text: string, next: () => number): string => {
  const place = (): number => Math.floor(next() * text.length);
  const [one, other] = [place(), place()].sort((first, second) => first - second) as [number, number];
  const near = Math.min(other, one + Math.floor(next() * 60));
  const piece = PIECES[Math.floor(next() * PIECES.length)] ?? '';
  switch (Math.floor(next() * 5)) {
    case 0:
      return text.slice(0, one) + text.slice(near);
    case 1:
      return text.slice(0, one) + piece + text.slice(one);
    case 2:
      return text.slice(0, near) + text.slice(one, near) + text.slice(near);
    case 3:
      return text.slice(0, one) + piece + text.slice(near);
    default:
      return text.slice(0, one);
  }
};

const damagedCopy = (seed: number): Uint8Array => {
  const next = numbersFrom(seed);
  const part = PARTS[Math.floor(next() * PARTS.length)] ?? '';
  let text = new TextDecoder().decode(RICH[part]);
  for (let left = 1 + Math.floor(next() * 3); left > 0; left -= 1) text = mutated(text, next);
  return zipSync({ ...RICH, [part]: new TextEncoder().encode(text) }, { level: 1 });
};

/** "made", or the code of the refusal; anything else that is thrown goes on. */
const outcome = async (file: Uint8Array): Promise<string> => {
  let written = 0;
  try {
    for await (const piece of patchWorkbook(await opened(file), CHANGES)) written += piece.length;
    return 'made';
  } catch (thrown) {
    if (!(thrown instanceof Refusal) || written > 0) throw thrown;
    return thrown.code;
  }
};

describe('a damaged file', () => {
  it.each(Array.from({ length: 8 }, (_, group) => group * 20))(
    'is refused or patched, never half: seeds from %i',
    async (first) => {
      const outcomes: string[] = [];
      for (let seed = first; seed < first + 20; seed += 1) outcomes.push(await outcome(damagedCopy(seed)));
      expect(outcomes).toHaveLength(20);
      expect(outcomes).toContain('damaged');
    },
  );
});

describe('a hostile sheet', () => {
  const refused = (rows: string): Promise<string> => refusalOf(rowsOf(rows), [cells(0, 0, [[1]])]);

  it.each([
    ['nests without end', `<row r="1"><c r="A1">${'<is>'.repeat(100_000)}</c></row>`],
    ['has more cells in a row than a sheet has columns', `<row r="1">${'<c r="A1"/>'.repeat(20_000)}</row>`],
    ['never closes a comment', `<!-- ${'<row/>'.repeat(10_000)}`],
    ['never closes a value', `<row r="1"><c r="A1><v>${'1'.repeat(100_000)}</v></c></row>`],
  ])('that %s is refused', async (_, rows) => {
    expect(await refused(rows)).toBe('damaged xl/worksheets/sheet1.xml');
  });

  it('that claims to be as large as can be costs nothing for it', async () => {
    const file = rowsOf('<row r="1048576" spans="1:16384"/>', '', '<dimension ref="A1:XFD1048576"/>');
    expect(await outcomeOf(file)).toBeLessThan(20_000);
  });

  it('whose one row is long is read in time that grows with its length', async () => {
    const row = Array.from({ length: 16_384 }, () => `<c t="str"><v>${'x'.repeat(400)}</v></c>`).join('');
    expect(await outcomeOf(rowsOf(`<row r="1">${row}</row>`))).toBeGreaterThan(1000);
  });
});

const outcomeOf = async (file: Uint8Array): Promise<number> => {
  let written = 0;
  for await (const piece of patchWorkbook(await opened(file), [cells(0, 0, [[1]])])) written += piece.length;
  return written;
};
