/** Damaged and hostile workbooks on the command line: tiered or refused, never a crash, and nothing half written. */
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fieldsOf } from '../ooxml/container/zip-fields';
import { faultsOf } from '../ooxml/patch/soundness';
import { damaged, type Damage } from '../ooxml/damaged-files';
import { MAIN, packed, partsOf, relationships, sheetOf, type Parts } from '../ooxml/small-workbook';
import { call, DATA, useFolder, type Said } from './command-line';

/** Long for one small file on a busy machine, short for a loop without an end. */
const BOUND = 15_000;

const modelOf = (header: string): string =>
  JSON.stringify({
    schema: 1,
    name: 'By revenue',
    asOf: '2024-10-01',
    register: { key: null, label: null, rankWithin: null },
    criteria: [
      {
        id: 'amount',
        reading: { kind: 'column', header },
        direction: 'more',
        scale: { kind: 'rank' },
        weight: 1,
        missing: 'skip',
      },
    ],
    method: { kind: 'quota', shares: [0.15, 0.25] },
    ladder: { tiers: ['Platinum', 'Gold', 'Silver'].map((name) => ({ name })) },
    writes: ['tier', 'score'],
  });

const folder = useFolder();

/** Tiers a register into a file of its own; that must be there as a whole or not at all, and nothing else. */
const tier = async (register: Uint8Array, ending: 'xlsx' | 'xlsm'): Promise<Said> => {
  const model = folder.put('model.json', modelOf(ending === 'xlsm' ? 'Выручка' : 'Revenue'));
  const input = folder.put(`register.${ending}`, register);
  const begun = Date.now();
  const said = await call('run', input, '--model', model, '--out', folder.path(`tiers.${ending}`));
  expect(Date.now() - begun).toBeLessThan(BOUND);
  const written = said.status === 0 ? [`tiers.${ending}`] : [];
  expect(folder.names()).toEqual(['model.json', `register.${ending}`, ...written]);
  expect(Buffer.compare(readFileSync(input), register)).toBe(0);
  return said;
};

/** Refusals are told in a sentence that names the file. */
const expectSaid = (said: Said): void => {
  expect([0, 1]).toContain(said.status);
  if (said.status === 1) expect(said.error).toContain('register.');
};

const seeds = (from: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => from + index);

describe.each<[damage: Damage, all: readonly number[]]>([
  ['bytes flipped', seeds(5000, 15)],
  ['its end cut off', seeds(6000, 5)],
  ['two parts swapped', seeds(7000, 15)],
  ['its XML misspelt', seeds(8000, 25)],
])('a workbook with %s is tiered or refused as a whole', (damage, all) => {
  it.each(all)('seed %i', async (seed) => {
    expectSaid(await tier(damaged(damage, seed), 'xlsm'));
  });
});

describe('a workbook that is sound', () => {
  it('is tiered', async () => {
    const rich = readFileSync(join(DATA, 'workbooks/rich.xlsm'));
    expect((await tier(rich, 'xlsm')).status).toBe(0);
    expect(faultsOf(readFileSync(folder.path('tiers.xlsm')))).toEqual([]);
  });
});

const text = (address: string, value: string): string =>
  `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>`;
const ROWS =
  `<row r="1">${text('A1', 'Client')}${text('B1', 'Revenue')}${text('C1', 'Note')}</row>` +
  seeds(2, 20)
    .map((row) => `<row r="${row}">${text(`A${row}`, `C${row}`)}<c r="B${row}"><v>${row * 10}</v></c></row>`)
    .join('');
const rowsWith = (cell: string): Parts => ({
  'xl/worksheets/sheet1.xml': sheetOf(
    `${ROWS}<row r="22">${text('A22', 'Z')}<c r="B22"><v>1</v></c>${cell}</row>`,
  ),
});
const behind = (xml: string): Parts => ({ 'xl/worksheets/sheet1.xml': sheetOf(ROWS, xml) });
const before = (xml: string): Parts => ({
  'xl/worksheets/sheet1.xml': sheetOf(ROWS).replace('<sheetData>', `${xml}$&`),
});
const styles = (formats: string, looks = ''): string =>
  `<styleSheet xmlns="${MAIN}">${formats}<fonts count="1"><font/></fonts><fills count="1"><fill/></fills>` +
  '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>' +
  `<cellXfs count="2"><xf/><xf numFmtId="164"/></cellXfs>${looks}</styleSheet>`;
const repeated = (piece: string, count: number): string => piece.repeat(count);

/** Rules kept for a register, and as many of somebody else's on the sheet, none like another. */
const manyRules = (count: number): Parts => {
  const kept = seeds(0, count).map((index) => ({ text: `t${index}`, fill: '#FFFFFF', font: '#000000' }));
  const keptText = JSON.stringify(JSON.stringify({ sheet: '7', area: 'D2:D21', rules: kept }));
  const placed = seeds(1, count).map(
    (index) =>
      `<cfRule type="cellIs" dxfId="0" priority="${index}" operator="equal"><formula>"x${index}"</formula></cfRule>`,
  );
  const look =
    '<dxfs count="1"><dxf><font><color rgb="FF000000"/></font><fill><patternFill><bgColor rgb="FFFFFFFF"/></patternFill></fill></dxf></dxfs>';
  return {
    ...behind(`<conditionalFormatting sqref="D2:D21">${placed.join('')}</conditionalFormatting>`),
    'xl/styles.xml': styles('', look),
    'xl/_rels/workbook.xml.rels': relationships(
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId3', 'styles', 'styles.xml'],
      ['rId4', 'customXml', '../customXml/item1.xml'],
    ),
    'customXml/item1.xml': `<kept xmlns="urn:client-tiers:kept:1"><entry key="ClientTiers.rules.register-1">${keptText}</entry></kept>`,
  };
};

/** The file with three more parts, none too much by itself, that say they inflate three hundredfold. */
const bomb = (parts: Parts): Uint8Array => {
  const noise = randomBytes(300 * 1024);
  const { bytes, view, entries } = fieldsOf(
    packed({ ...parts, 'a.xml': noise, 'b.xml': noise, 'c.xml': noise }),
  );
  for (const { local, record } of entries.slice(-3)) {
    view.setUint32(local + 22, 90 * 2 ** 20, true);
    view.setUint32(record + 24, 90 * 2 ** 20, true);
  }
  return bytes;
};

const TYPES = String(partsOf('')['[Content_Types].xml']);

describe('a workbook made to do harm', () => {
  it.each<[what: string, others: () => Parts, status: number]>([
    ['has blanks without end within a text', () => rowsWith(text('C22', `a${repeated(' ', 400_000)}b`)), 0],
    ['has digits without end', () => rowsWith(`<c r="C22"><v>${repeated('1', 400_000)}x</v></c>`), 0],
    [
      'has a number format of nothing but brackets',
      () => ({
        ...rowsWith('<c r="C22" s="1"><v>1</v></c>'),
        'xl/styles.xml': styles(
          `<numFmts count="1"><numFmt numFmtId="164" formatCode="${repeated('[', 300_000)}"/></numFmts>`,
        ),
      }),
      0,
    ],
    ['keeps twenty thousand rules over twenty thousand of others', () => manyRules(20_000), 0],
    [
      'has a rule of the last priority there is',
      () =>
        behind(
          '<conditionalFormatting sqref="A1"><cfRule type="expression" priority="2147483647"><formula>TRUE</formula></cfRule></conditionalFormatting>',
        ),
      0,
    ],
    [
      'has a tag of three hundred thousand attributes',
      () =>
        before(
          `<sheetPr ${seeds(0, 300_000)
            .map((index) => `a${index}="1"`)
            .join(' ')}/>`,
        ),
      1,
    ],
    [
      'says three hundred thousand cells of one rule',
      () =>
        behind(
          `<conditionalFormatting sqref="${repeated('A1 ', 300_000)}"><cfRule type="expression" priority="1"><formula>TRUE</formula></cfRule></conditionalFormatting>`,
        ),
      0,
    ],
    [
      'holds more shared texts than memory',
      () => ({ 'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${repeated('<si/>', 10_000_001)}</sst>` }),
      1,
    ],
    [
      'is a template',
      () => ({
        '[Content_Types].xml': TYPES.replace('spreadsheetml.sheet.main', 'spreadsheetml.template.main'),
      }),
      1,
    ],
    [
      'has bytes behind its rows that are no text',
      () => ({
        'xl/worksheets/sheet1.xml': Buffer.from(
          sheetOf(ROWS, '<headerFooter><oddHeader>A\u00ffB</oddHeader></headerFooter>'),
          'latin1',
        ),
      }),
      1,
    ],
  ])('that %s is tiered or refused as it should be', async (_, others, status) => {
    const said = await tier(packed({ ...partsOf(ROWS), ...others() }), 'xlsx');
    expectSaid(said);
    expect(said.status).toBe(status);
  });

  it('that inflates beyond measure in all its parts is refused', async () => {
    const said = await tier(bomb(partsOf(ROWS)), 'xlsx');
    expectSaid(said);
    expect(said.status).toBe(1);
    expect(said.error).toContain('harmful');
  });
});
