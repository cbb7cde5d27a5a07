/** What test/data/workbooks/rich.xlsm holds, feature by feature, and whether an edited copy still holds it. */
import type { XmlElement } from '../../../src/ooxml/xml/xml-tree';
import { packageParts, type PackageParts } from './package-parts';

/** Whether the edited file has what the original has. A check that finds nothing in the original is never met. */
type Check = (original: PackageParts, edited: PackageParts) => boolean;

const CLIENTS = 'xl/worksheets/sheet1.xml';
const REPORT = 'xl/worksheets/sheet2.xml';
const BOOK = 'xl/workbook.xml';
const BOOK_RELATIONSHIPS = 'xl/_rels/workbook.xml.rels';
const CLIENTS_RELATIONSHIPS = 'xl/worksheets/_rels/sheet1.xml.rels';

const sameLists = (one: readonly string[], other: readonly string[]): boolean =>
  one.length > 0 && one.length === other.length && one.every((text, index) => text === other[index]);

const sameBytes = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length > 0 && one.length === other.length && one.every((byte, index) => byte === other[index]);

/** Parts to the byte, each with the content type that it had. */
const parts =
  (...names: readonly string[]): Check =>
  (original, edited) =>
    names.every(
      (name) =>
        sameBytes(original.bytes(name), edited.bytes(name)) &&
        typeOf(original, name) === typeOf(edited, name) &&
        typeOf(edited, name) !== '',
    );

const typeOf = (file: PackageParts, part: string): string => {
  const types = file.trees('[Content_Types].xml', 'Override');
  const own = types.find(({ attributes }) => attributes.get('PartName') === `/${part}`);
  const endings = file.trees('[Content_Types].xml', 'Default');
  const ending = endings.find(({ attributes }) => part.endsWith(`.${attributes.get('Extension') ?? '?'}`));
  return (own ?? ending)?.attributes.get('ContentType') ?? '';
};

/** Elements of a part that are written as they were, none more and none less. */
const elements =
  (part: string, ...names: readonly string[]): Check =>
  (original, edited) =>
    names.every((name) => sameLists(original.elements(part, name), edited.elements(part, name)));

/** One piece of a part's text that is there once more. */
const piece =
  (part: string, text: string): Check =>
  (original, edited) =>
    original.text(part).includes(text) && edited.text(part).includes(text);

const relationship =
  (part: string, id: string): Check =>
  (original, edited) => {
    const of = (file: PackageParts): readonly string[] =>
      file
        .trees(part, 'Relationship')
        .filter(({ attributes }) => attributes.get('Id') === id)
        .map(({ attributes }) => `${attributes.get('Type')} ${attributes.get('Target')}`);
    return sameLists(of(original), of(edited));
  };

const all =
  (...checks: readonly Check[]): Check =>
  (original, edited) =>
    checks.every((check) => check(original, edited));

/** A conditional format of the original, with its cells and its priority; new ones may stand beside it. */
const rule = (part: string, type: string): Check => {
  const of = (file: PackageParts): readonly string[] =>
    file
      .trees(part, 'conditionalFormatting')
      .flatMap((format) =>
        format.children
          .filter((child) => child.attributes.get('type') === type)
          .map(
            (child) => `${format.attributes.get('sqref')} ${file.text(part).slice(child.start, child.end)}`,
          ),
      );
  const looks = (file: PackageParts): readonly string[] => file.elements('xl/styles.xml', 'dxf');
  return (original, edited) => {
    const kept = of(original).filter((text) => of(edited).includes(text));
    const painted = looks(original).every((look, number) => looks(edited)[number] === look);
    return painted && kept.length > 0 && kept.length === of(original).length;
  };
};

const validation = (type: string, start: string): Check => {
  const of = (file: PackageParts): readonly string[] =>
    file
      .elements(CLIENTS, 'dataValidation')
      .filter((text) => text.includes(`type="${type}"`) && text.includes(`sqref="${start}`));
  return (original, edited) => sameLists(of(original), of(edited));
};

const definedName =
  (...names: readonly string[]): Check =>
  (original, edited) =>
    names.every((name) => {
      const of = (file: PackageParts): readonly string[] =>
        file.elements(BOOK, 'definedName').filter((text) => text.includes(`name="${name}"`));
      return sameLists(of(original), of(edited));
    });

const columnNames = (file: PackageParts): readonly string[] =>
  file.trees('xl/tables/table1.xml', 'tableColumn').map(({ attributes }) => attributes.get('name') ?? '');

/** Columns as they were described; new ones, which the sheet did not describe, may be described beside them. */
const widths: Check = (original, edited) => {
  const before = original.elements(CLIENTS, 'col');
  return sameLists(
    before,
    edited.elements(CLIENTS, 'col').filter((text) => before.includes(text)),
  );
};

/** A table may have grown at its right end. */
const table: Check = (original, edited) => {
  const before = columnNames(original);
  const after = columnNames(edited).slice(0, before.length);
  const [start] = (edited.root('xl/tables/table1.xml')?.attributes.get('ref') ?? '').split(':');
  return sameLists(before, after) && start === 'A3';
};

const cellsWithFormula = (file: PackageParts, part: string): readonly string[] =>
  file
    .trees(part, 'c')
    .filter((cell: XmlElement) => cell.children.some(({ name }) => name === 'f'))
    .map(({ start, end }) => file.text(part).slice(start, end));

/** Every formula with the value it showed and the style it had; new ones may have come. */
const formulas: Check = (original, edited) =>
  [CLIENTS, REPORT].every((part) => {
    const before = cellsWithFormula(original, part);
    const after = new Set(cellsWithFormula(edited, part));
    return before.length > 0 && before.every((cell) => after.has(cell));
  });

const sheetStates = (file: PackageParts): readonly string[] =>
  file
    .trees(BOOK, 'sheet')
    .map(({ attributes }) => `${attributes.get('name')} ${attributes.get('state') ?? 'visible'}`);

const states: Check = (original, edited) =>
  sameLists(sheetStates(original), sheetStates(edited).slice(0, sheetStates(original).length));

/** The cell's own style number still means the same look. */
const styles: Check = (original, edited) => {
  const of = (file: PackageParts): readonly string[] =>
    file
      .trees('xl/styles.xml', 'cellXfs')
      .flatMap((list) => list.children.map(({ start, end }) => file.text('xl/styles.xml').slice(start, end)));
  return sameLists(of(original), of(edited).slice(0, of(original).length));
};

const present: Check = (original, edited) => original.names.every((name) => edited.names.includes(name));

/** Named for people: what a file that lost it has lost. */
export const FEATURES: ReadonlyMap<string, Check> = new Map([
  ['every part', present],
  ['three charts', parts('xl/charts/chart1.xml', 'xl/charts/chart2.xml', 'xl/charts/chart3.xml')],
  [
    'a chart sheet with its drawing',
    all(
      parts('xl/chartsheets/sheet1.xml', 'xl/chartsheets/_rels/sheet1.xml.rels', 'xl/drawings/drawing3.xml'),
      relationship(BOOK_RELATIONSHIPS, 'rId5'),
    ),
  ],
  [
    'a picture',
    all(parts('xl/media/image1.png'), piece('xl/drawings/_rels/drawing1.xml.rels', 'image1.png')),
  ],
  ['a text box', all(parts('xl/drawings/drawing1.xml'), elements(CLIENTS, 'drawing'))],
  [
    'macros',
    all(
      parts('xl/vbaProject.bin'),
      relationship(BOOK_RELATIONSHIPS, 'rId9'),
      (original, edited) =>
        typeOf(edited, BOOK).includes('macroEnabled') && typeOf(original, BOOK) === typeOf(edited, BOOK),
      piece(BOOK, 'codeName="ThisWorkbook"'),
    ),
  ],
  ['a button', all(parts('xl/drawings/vmlDrawing1.vml'), elements(CLIENTS, 'legacyDrawing'))],
  ['comments', all(parts('xl/comments1.xml'), relationship(CLIENTS_RELATIONSHIPS, 'rId5'))],
  [
    'threaded comments and their authors',
    all(
      parts('xl/threadedComments/threadedComment1.xml', 'xl/persons/person.xml'),
      relationship(CLIENTS_RELATIONSHIPS, 'rIdT1'),
      relationship(BOOK_RELATIONSHIPS, 'rIdPe'),
    ),
  ],
  [
    'a pivot table',
    parts(
      'xl/pivotTables/pivotTable1.xml',
      'xl/pivotTables/_rels/pivotTable1.xml.rels',
      'xl/worksheets/_rels/sheet5.xml.rels',
    ),
  ],
  [
    'a pivot cache with its records',
    all(
      parts('xl/pivotCache/pivotCacheDefinition1.xml', 'xl/pivotCache/pivotCacheRecords1.xml'),
      elements(BOOK, 'pivotCaches'),
      relationship(BOOK_RELATIONSHIPS, 'rIdP2'),
    ),
  ],
  [
    'a link to another workbook',
    all(
      parts('xl/externalLinks/externalLink1.xml', 'xl/externalLinks/_rels/externalLink1.xml.rels'),
      elements(BOOK, 'externalReferences'),
    ),
  ],
  [
    'a table',
    all(table, elements(CLIENTS, 'tableParts'), elements('xl/tables/table1.xml', 'tableStyleInfo')),
  ],
  ['a calculated column', elements('xl/tables/table1.xml', 'calculatedColumnFormula')],
  [
    'a slicer',
    all(
      parts('xl/slicers/slicer1.xml'),
      elements(CLIENTS, 'slicerList'),
      relationship(CLIENTS_RELATIONSHIPS, 'rIdSl'),
    ),
  ],
  [
    'a slicer cache',
    all(
      parts('xl/slicerCaches/slicerCache1.xml'),
      elements(BOOK, 'slicerCaches'),
      relationship(BOOK_RELATIONSHIPS, 'rIdSl'),
    ),
  ],
  ['a validation by a list', validation('list', 'J4')],
  ['a validation by cells of another sheet', validation('list', 'C4')],
  ['a validation of whole numbers', validation('whole', 'H4')],
  ['a validation by a formula', validation('custom', 'G4')],
  ['a validation of the newer kind', elements(CLIENTS, 'dataValidations')],
  ['a rule by a formula', rule(CLIENTS, 'expression')],
  ['a rule by a text', rule(CLIENTS, 'containsText')],
  ['a rule for duplicates', rule(CLIENTS, 'duplicateValues')],
  ['a data bar', rule(CLIENTS, 'dataBar')],
  ['a rule for the top tenth', rule(CLIENTS, 'top10')],
  ['a colour scale', rule(CLIENTS, 'colorScale')],
  ['icons', rule(CLIENTS, 'iconSet')],
  ['a rule by a value that stops the others', rule(CLIENTS, 'cellIs')],
  ['icons on a protected sheet', rule(REPORT, 'iconSet')],
  ['a data bar of the newer kind', elements(CLIENTS, 'conditionalFormattings')],
  ['a sparkline', elements(CLIENTS, 'sparklineGroups')],
  ['names, one of them of a sheet, one a function', definedName('Коэф', 'Local', 'МойLambda')],
  ['a print area and print titles', definedName('_xlnm.Print_Area', '_xlnm.Print_Titles')],
  ['merged cells and column widths, one column hidden', all(elements(CLIENTS, 'mergeCells'), widths)],
  ['hidden sheets', states],
  ['a protected sheet with protected ranges', elements(REPORT, 'sheetProtection', 'protectedRanges')],
  [
    'page setup, header, footer, breaks and printer settings',
    all(
      elements(CLIENTS, 'pageMargins', 'pageSetup', 'headerFooter', 'rowBreaks'),
      parts('xl/printerSettings/printerSettings1.bin'),
    ),
  ],
  ['frozen panes, zoom and tab colour', elements(CLIENTS, 'sheetViews', 'sheetPr')],
  ['rich text', elements('xl/sharedStrings.xml', 'si')],
  ['links', all(elements(CLIENTS, 'hyperlinks'), relationship(CLIENTS_RELATIONSHIPS, 'rId1'))],
  [
    'formulas that fill several cells',
    all(
      parts('xl/metadata.xml'),
      piece(REPORT, '<f t="array" ref="A10:A12">'),
      piece(REPORT, '<c r="G20" cm="1" t="str"><f t="array" ref="G20:G22">'),
    ),
  ],
  ['every formula with the value it shows', formulas],
  ['styles', styles],
  ['ignored errors', elements(CLIENTS, 'ignoredErrors')],
  [
    'custom data, a ribbon and custom properties',
    all(
      parts(
        'customXml/item1.xml',
        'customXml/itemProps1.xml',
        'customUI/customUI14.xml',
        'docProps/custom.xml',
        '_rels/.rels',
      ),
      relationship(BOOK_RELATIONSHIPS, 'rIdC1'),
    ),
  ],
  [
    'grouped and hidden rows',
    all(
      piece(CLIENTS, '<row r="211" outlineLevel="1"'),
      piece(CLIENTS, '<row r="212" hidden="1" outlineLevel="1"'),
    ),
  ],
  [
    'a sheet from right to left with a filter',
    all(
      piece('xl/worksheets/sheet3.xml', 'rightToLeft="1"'),
      elements('xl/worksheets/sheet3.xml', 'autoFilter'),
      definedName('_xlnm._FilterDatabase'),
    ),
  ],
]);

/** The names of the features that an edited copy of rich.xlsm has lost; none where all are there. */
export const featuresLost = (original: Uint8Array, edited: Uint8Array): string[] => {
  const [before, after] = [packageParts(original), packageParts(edited)];
  return [...FEATURES].filter(([, kept]) => !kept(before, after)).map(([name]) => name);
};
