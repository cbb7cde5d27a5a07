import { partKey, relationshipsName, targetName } from '../../../src/ooxml/container/part-name';

describe('names of parts', () => {
  it.each([
    ['xl/workbook.xml', 'worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
    ['xl/workbook.xml', '/xl/worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
    ['xl/worksheets/sheet1.xml', '../tables/table1.xml', 'xl/tables/table1.xml'],
    ['', 'xl/workbook.xml', 'xl/workbook.xml'],
    ['', '/xl/workbook.xml', 'xl/workbook.xml'],
    ['xl/workbook.xml', './a/../b.xml', 'xl/b.xml'],
    ['xl/workbook.xml', '../../../../etc/passwd', 'etc/passwd'],
    ['xl/workbook.xml', 'sheet.xml#A1', 'xl/sheet.xml'],
  ])('from "%s" the target "%s" is "%s"', (from, target, part) => {
    expect(targetName(from, target)).toBe(part);
  });

  it('are compared letter case and the leading slash aside', () => {
    expect(partKey('/XL/Workbook.xml')).toBe(partKey('xl/workbook.XML'));
  });

  it.each([
    ['', '_rels/.rels'],
    ['workbook.xml', '_rels/workbook.xml.rels'],
    ['xl/worksheets/sheet1.xml', 'xl/worksheets/_rels/sheet1.xml.rels'],
  ])('the relationships of "%s" are kept in "%s"', (part, name) => {
    expect(relationshipsName(part)).toBe(name);
  });
});
