/** Damaged and hostile files: a patch of them is refused before a byte is out, or made; it never fails otherwise. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { patchWorkbook, Refusal, type WorkbookChange } from '../../../src/ooxml';
import { areaAt, cells, opened, refusalOf, rowsOf } from './made-workbook';
import { faultsOf } from './soundness';

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

/** The part that a fault is in; what content types leave out is a fault of theirs. */
const faultyPart = (fault: string): string =>
  fault.endsWith('no content type') ? '[Content_Types].xml' : (fault.split(':')[0] ?? '');

/** Faults that a patch has brought into parts that had none. */
const newFaults = (before: Uint8Array, after: Uint8Array): readonly string[] => {
  const found = faultsOf(after);
  if (found.length === 0) return found;
  const faulty = new Set(faultsOf(before).map(faultyPart));
  return found.filter((fault) => !faulty.has(faultyPart(fault)));
};

/** "made", or the code of the refusal; anything else that is thrown goes on. */
const outcome = async (file: Uint8Array): Promise<string> => {
  const pieces: Uint8Array[] = [];
  try {
    for await (const piece of patchWorkbook(await opened(file), CHANGES)) pieces.push(piece.slice());
  } catch (thrown) {
    if (!(thrown instanceof Refusal) || pieces.length > 0) throw thrown;
    return thrown.code;
  }
  return ['made', ...newFaults(file, Buffer.concat(pieces))].join(', ');
};

describe('a damaged file', () => {
  it.each(Array.from({ length: 8 }, (_, group) => group * 20))(
    'is refused, or patched with no fault in what was sound: twenty seeds from %i',
    async (first) => {
      const outcomes: string[] = [];
      for (let seed = first; seed < first + 20; seed += 1) {
        outcomes.push(`${seed} ${await outcome(damagedCopy(seed))}`);
      }
      expect(outcomes.filter((one) => !/^\d+ (made|[a-z-]+)$/.test(one))).toEqual([]);
      expect(outcomes.filter((one) => one.endsWith('damaged')).length).toBeGreaterThan(0);
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

const SHEET = 'xl/worksheets/sheet1.xml';
const PLAIN = unzipSync(rowsOf('<row r="1"/>'));
/** A small file with one part written otherwise. */
const withPart = (part: string, written: (text: string) => Uint8Array): Uint8Array =>
  zipSync({ ...PLAIN, [part]: written(new TextDecoder().decode(PLAIN[part])) });

describe('styles that the workbook no longer leads to', () => {
  it('are not written over', async () => {
    const file = withPart('xl/_rels/workbook.xml.rels', (text) =>
      strToU8(text.replace(/<Relationship [^>]*\/styles"[^>]*>/, '')),
    );
    expect(await refusalOf(file, [cells(0, 0, [[1]], ['0.0'])])).toBe('damaged xl/styles.xml');
  });
});

describe('bytes that are no text', () => {
  const bare = (text: string): string => text.replace(/^<\?.*?\?>/, '');

  it.each<[where: string, written: (text: string) => Uint8Array]>([
    ['before the rows', (text) => Buffer.from(text.replace('<sheetData>', '<!--\u00ff-->$&'), 'latin1')],
    ['behind the rows', (text) => Buffer.from(text.replace('</worksheet>', '<!--\u00ff-->$&'), 'latin1')],
    ['in UTF-16', (text) => Buffer.from(bare(text).replace('</worksheet>', '<!--\ud800-->$&'), 'utf16le')],
    ['as half a character of it', (text) => Buffer.from([...Buffer.from(bare(text), 'utf16le'), 0x20])],
  ])('%s are refused, not altered', async (_, written) => {
    expect(await refusalOf(withPart(SHEET, written), [cells(0, 0, [[1]])])).toBe(`damaged ${SHEET}`);
  });
});

describe('four hundred thousand blanks', () => {
  const BLANKS = ' '.repeat(400_000);

  it.each<[where: string, part: string, at: string, instead: string]>([
    [
      'in the tag of rows that are none',
      SHEET,
      '<sheetData><row r="1"/></sheetData>',
      `<sheetData${BLANKS}x=""/>`,
    ],
    [
      'in the declaration of a part',
      'xl/workbook.xml',
      '<?xml version="1.0" encoding="UTF-8"',
      `<?xml version="1.0"${BLANKS}`,
    ],
  ])('%s are passed over in time', async (_, part, at, instead) => {
    const file = withPart(part, (text) => strToU8(text.replace(at, instead)));
    const begun = Date.now();
    expect(await outcomeOf(file)).toBeGreaterThan(1000);
    expect(Date.now() - begun).toBeLessThan(10_000);
  });
});

describe('a shared formula longer than any', () => {
  it('is not written out for its followers', async () => {
    const formula = '1+'.repeat(20_000);
    const rows =
      `<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">${formula}1</f></c></row>` +
      '<row r="2"><c r="A2"><f t="shared" si="0"/></c></row>';
    expect(await refusalOf(rowsOf(rows), [cells(0, 0, [[1]])])).toBe('too-large formula of A1:A2');
  });
});

const outcomeOf = async (file: Uint8Array): Promise<number> => {
  let written = 0;
  for await (const piece of patchWorkbook(await opened(file), [cells(0, 0, [[1]])])) written += piece.length;
  return written;
};
