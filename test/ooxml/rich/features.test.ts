/** The check itself: it notices every loss. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { FEATURES, featuresLost } from './features';
import { packageParts } from './package-parts';

const RICH = new Uint8Array(readFileSync(join(__dirname, '../../data/workbooks/rich.xlsm')));

const ORIGINAL = packageParts(RICH);

const SHEET = 'xl/worksheets/sheet1.xml';
const BOOK = 'xl/workbook.xml';

/** What is taken out of which part, and the feature that is lost then. */
const LOSSES: readonly (readonly [string, RegExp, string])[] = [
  ['xl/charts/chart2.xml', /c:barChart|c:lineChart|<c:/, 'three charts'],
  ['xl/chartsheets/sheet1.xml', /<drawing[^>]*>/, 'a chart sheet with its drawing'],
  ['xl/drawings/_rels/drawing1.xml.rels', /image1/, 'a picture'],
  ['xl/drawings/drawing1.xml', /Примечание/, 'a text box'],
  ['[Content_Types].xml', /macroEnabled/, 'macros'],
  [SHEET, /<legacyDrawing[^>]*>/, 'a button'],
  ['xl/comments1.xml', /author/, 'comments'],
  ['xl/persons/person.xml', /person /, 'threaded comments and their authors'],
  ['xl/pivotTables/pivotTable1.xml', /dataField/, 'a pivot table'],
  [BOOK, /<pivotCaches>.*<\/pivotCaches>/, 'a pivot cache with its records'],
  [BOOK, /<externalReferences>.*<\/externalReferences>/, 'a link to another workbook'],
  ['xl/tables/table1.xml', /name="Город"/, 'a table'],
  ['xl/tables/table1.xml', /<calculatedColumnFormula>.*<\/calculatedColumnFormula>/, 'a calculated column'],
  [SHEET, /<ext uri="\{3A4CF648.*?<\/ext>/, 'a slicer'],
  [BOOK, /<x14:slicerCache [^>]*>/, 'a slicer cache'],
  [SHEET, /"Петров,García,王伟"/, 'a validation by a list'],
  [SHEET, /<formula1>Справочник!\$A\$1/, 'a validation by cells of another sheet'],
  [SHEET, /<formula2>365</, 'a validation of whole numbers'],
  [SHEET, /AND\(G4/, 'a validation by a formula'],
  [SHEET, /<x14:dataValidation .*?<\/x14:dataValidation>/, 'a validation of the newer kind'],
  [SHEET, /MOD\(\$A4/, 'a rule by a formula'],
  [SHEET, /text="ИП"/, 'a rule by a text'],
  [SHEET, /<conditionalFormatting sqref="C4:C203">.*?<\/conditionalFormatting>/, 'a rule for duplicates'],
  [SHEET, /<cfvo type="min"\/>/, 'a data bar'],
  [SHEET, / percent="1" rank="10"/, 'a rule for the top tenth'],
  [SHEET, /FFFFEB84/, 'a colour scale'],
  [SHEET, /<cfvo type="percent" val="33"\/>/, 'icons'],
  [SHEET, / stopIfTrue="1"/, 'a rule by a value that stops the others'],
  ['xl/worksheets/sheet2.xml', /5Rating/, 'icons on a protected sheet'],
  [SHEET, /<x14:negativeFillColor[^>]*>/, 'a data bar of the newer kind'],
  [SHEET, /Клиенты!E4:H4/, 'a sparkline'],
  [BOOK, /_xlfn.LAMBDA/, 'names, one of them of a sheet, one a function'],
  [BOOK, /Клиенты!\$3:\$3/, 'a print area and print titles'],
  [SHEET, /hidden="1" customWidth/, 'merged cells and column widths, one column hidden'],
  [BOOK, /state="veryHidden"/, 'hidden sheets'],
  ['xl/worksheets/sheet2.xml', / password="CB83"/, 'a protected sheet with protected ranges'],
  [SHEET, /<brk id="53"[^>]*>/, 'page setup, header, footer, breaks and printer settings'],
  [SHEET, /zoomScale="90"/, 'frozen panes, zoom and tab colour'],
  ['xl/sharedStrings.xml', /<b\/>/, 'rich text'],
  [SHEET, /<hyperlink ref="K5"[^>]*>/, 'links'],
  ['xl/worksheets/sheet2.xml', / cm="1"/, 'formulas that fill several cells'],
  [SHEET, /<v>0\.16221792137717192<\/v>/, 'every formula with the value it shows'],
  ['xl/styles.xml', /wrapText="1"/, 'styles'],
  [SHEET, /numberStoredAsText/, 'ignored errors'],
  ['customUI/customUI14.xml', /customUI/, 'custom data, a ribbon and custom properties'],
  [SHEET, /hidden="1" outlineLevel/, 'grouped and hidden rows'],
  ['xl/worksheets/sheet3.xml', /rightToLeft="1"/, 'a sheet from right to left with a filter'],
];

const without = (part: string, lost: RegExp): Uint8Array => {
  const parts = unzipSync(RICH);
  const before = new TextDecoder().decode(parts[part]);
  if (!lost.test(before)) throw new Error(`${part} has no ${String(lost)}`);
  return zipSync({ ...parts, [part]: strToU8(before.replace(lost, '')) }, { level: 1 });
};

describe('the check of the features of rich.xlsm', () => {
  it('finds all of them in the file itself', () => {
    expect(featuresLost(RICH, RICH)).toEqual([]);
  });

  it('is put to the test for each but the parts as such', () => {
    const tested = new Set(LOSSES.map(([, , feature]) => feature));
    expect([...FEATURES.keys()].filter((feature) => !tested.has(feature))).toEqual(['every part']);
  });

  it.each(LOSSES)('notices what is taken out of %s: %p', (part, lost, feature) => {
    expect(FEATURES.get(feature)?.(ORIGINAL, packageParts(without(part, lost)))).toBe(false);
  });

  it('notices every part that is missing', () => {
    const parts = unzipSync(RICH);
    const unnoticed = Object.keys(parts).filter((gone) => {
      const others = Object.entries(parts).filter(([name]) => name !== gone);
      const file = packageParts(zipSync(Object.fromEntries(others), { level: 0 }));
      return FEATURES.get('every part')?.(ORIGINAL, file) !== false;
    });
    expect(unnoticed).toEqual([]);
  });

  it('finds what a library loses that is known to lose it', async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(Buffer.from(RICH) as unknown as ExcelJS.Buffer);
    const lost = featuresLost(RICH, new Uint8Array(await book.xlsx.writeBuffer()));
    expect(lost).toEqual(
      expect.arrayContaining([
        'every part',
        'three charts',
        'macros',
        'a pivot table',
        'a slicer',
        'a sparkline',
      ]),
    );
  });
});
