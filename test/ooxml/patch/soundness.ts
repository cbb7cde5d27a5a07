/** Rules of the format that a workbook file must keep to be opened without repair. */
import type { XmlElement } from '../../../src/ooxml/xml/xml-tree';
import { packageParts, type PackageParts } from '../rich/package-parts';

const ORDERS: Readonly<Record<string, string>> = {
  worksheet:
    'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios ' +
    'autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations ' +
    'hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ' +
    'ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst',
  workbook:
    'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences ' +
    'definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing ' +
    'fileRecoveryPr webPublishObjects extLst',
  styleSheet: 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst',
  table: 'autoFilter sortState tableColumns tableStyleInfo extLst',
};

const attribute = (element: XmlElement, name: string): string => element.attributes.get(name) ?? '';

const outOfOrder = (root: XmlElement, part: string): readonly string[] => {
  const order = ORDERS[root.name]?.split(' ');
  if (order === undefined) return [];
  const ranks = root.children
    .filter(({ namespace }) => namespace === root.namespace)
    .map(({ name }) => order.indexOf(name));
  const sound = ranks.every((rank, index) => rank >= 0 && rank >= (ranks[index - 1] ?? 0));
  return sound ? [] : [`${part}: order`];
};

const twice = (values: readonly string[]): boolean => new Set(values).size !== values.length;

/** Lists that say how many of what they hold. */
const LISTS = [
  ['numFmts', 'numFmt'],
  ['cellXfs', 'xf'],
  ['dxfs', 'dxf'],
  ['tableColumns', 'tableColumn'],
  ['mergeCells', 'mergeCell'],
  ['tableParts', 'tablePart'],
] as const;

const counts = (file: PackageParts, part: string): readonly string[] =>
  LISTS.flatMap(([name, one]) =>
    file
      .trees(part, name)
      .filter((list) => {
        const held = list.children.filter((child) => child.name === one).length;
        const sound = held === list.children.length && held === Number(list.attributes.get('count') ?? held);
        return !sound;
      })
      .map(() => `${part}: count of ${name}`),
  );

const leads = (file: PackageParts): readonly string[] =>
  file.names
    .filter((name) => name.endsWith('.rels'))
    .flatMap((name) => {
      const folder = name.replace(/_rels\/[^/]*$/, '');
      const found = file.trees(name, 'Relationship');
      const missing = found
        .filter((one) => attribute(one, 'TargetMode') !== 'External')
        .map((one) => new URL(attribute(one, 'Target'), `file:///${folder}`).pathname.slice(1))
        .filter((target) => !file.names.includes(decodeURIComponent(target)));
      return [
        ...missing.map((target) => `${name}: leads to ${target}`),
        ...(twice(found.map((one) => attribute(one, 'Id'))) ? [`${name}: an id twice`] : []),
      ];
    });

const untyped = (file: PackageParts): readonly string[] => {
  const types = '[Content_Types].xml';
  const named = file.trees(types, 'Override').map((one) => attribute(one, 'PartName').slice(1));
  const endings = file.trees(types, 'Default').map((one) => attribute(one, 'Extension'));
  return [
    ...file.names
      .filter(
        (name) => name !== types && !named.includes(name) && !endings.includes(name.split('.').at(-1) ?? ''),
      )
      .map((name) => `${name}: no content type`),
    ...named.filter((name) => !file.names.includes(name)).map((name) => `${name}: a type, but no part`),
    ...(twice(named) ? [`${types}: a part twice`] : []),
  ];
};

const columnOf = (reference: string): number =>
  [...reference.replace(/[0-9]/g, '')].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);

const rowFaults = (row: XmlElement, styles: number): readonly string[] => {
  const found = row.children.filter(({ name }) => name === 'c');
  const columns = found.map((cell) => columnOf(attribute(cell, 'r')));
  const spans = attribute(row, 'spans').split(':').map(Number);
  const [first = 0, last = 0] = spans;
  return [
    ...(columns.some((column, index) => column !== 0 && column <= (columns[index - 1] ?? 0))
      ? ['cells out of order']
      : []),
    ...(found.some((cell) => Number(attribute(cell, 's')) >= Math.max(styles, 1))
      ? ['a style that is not there']
      : []),
    ...(spans.length === 2 && columns.some((column) => column !== 0 && (column < first || column > last))
      ? ['spans']
      : []),
  ];
};

const sheetFaults = (file: PackageParts, part: string): readonly string[] => {
  const styles = file.trees('xl/styles.xml', 'cellXfs')[0]?.children.length ?? 0;
  const looks = file.trees('xl/styles.xml', 'dxfs')[0]?.children.length ?? 0;
  const rows = file.trees(part, 'row');
  const numbers = rows.map((row) => Number(attribute(row, 'r'))).filter((number) => number > 0);
  const rules = file.trees(part, 'cfRule').filter((rule) => rule.attributes.has('priority'));
  return [
    ...rows.flatMap((row) => rowFaults(row, styles)),
    ...(numbers.some((number, index) => number <= (numbers[index - 1] ?? 0)) ? ['rows out of order'] : []),
    ...(twice(rules.map((rule) => attribute(rule, 'priority'))) ? ['a priority twice'] : []),
    ...(rules.some((rule) => Number(attribute(rule, 'dxfId')) >= Math.max(looks, 1))
      ? ['a look that is not there']
      : []),
  ].map((fault) => `${part}: ${fault}`);
};

const headerFaults = (file: PackageParts): readonly string[] =>
  file.names
    .filter((name) => name.startsWith('xl/tables/'))
    .filter((part) => {
      const columns = file.trees(part, 'tableColumn');
      const names = columns.map((column) => attribute(column, 'name').toLowerCase());
      return twice(names) || twice(columns.map((column) => attribute(column, 'id')));
    })
    .map((part) => `${part}: columns alike`);

/** What is wrong with a file; nothing where it is sound. */
export const faultsOf = (bytes: Uint8Array): readonly string[] => {
  const file = packageParts(bytes);
  const xml = file.names.filter((name) => /\.(xml|rels|vml)$/.test(name));
  const sheets = file.trees('xl/workbook.xml', 'sheet');
  return [
    ...xml.filter((name) => file.root(name) === null).map((name) => `${name}: not well-formed`),
    ...xml.flatMap((name) => {
      const root = file.root(name);
      return root === null ? [] : [...outOfOrder(root, name), ...counts(file, name)];
    }),
    ...leads(file),
    ...untyped(file),
    ...file.names
      .filter((name) => name.startsWith('xl/worksheets/sheet'))
      .flatMap((name) => sheetFaults(file, name)),
    ...headerFaults(file),
    ...(twice(sheets.map((sheet) => attribute(sheet, 'sheetId'))) ? ['a sheetId twice'] : []),
    ...(twice(sheets.map((sheet) => attribute(sheet, 'name').toLowerCase())) ? ['a sheet name twice'] : []),
  ];
};
